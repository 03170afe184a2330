import type { Citation, Clause, Parameter } from '#requirements/model/index.ts';
import { describeCondition } from '#requirements/describe/index.ts';
import type { AwardReading, ClauseReading } from '../library/clause-reading.ts';
import { defaultInWords } from '../library/parameter.ts';
import { provisionsOf, type CitedProvision } from '../library/provisions.ts';
import { blocksHtml, facts, inlinesHtml, list, table } from './blocks.ts';
import { conditionHtml } from './conditions.ts';
import type { PageContext } from './context.ts';
import { html, when, type Html, type HtmlValue } from './html.ts';

/** How a criterion is judged, and what gives how much. */
export function awardHtml(context: PageContext, award: AwardReading): Html {
  const { words } = context;
  return html`<h3>${words.clause.judging}</h3>${blocksHtml(context, award.judging)}
${table(award.sum ? words.clause.awardSum : words.clause.awardLevels, [award.sum ? words.clause.objective : words.clause.level, words.clause.share], award.parts.map(({ says, share }) => [inlinesHtml(context, says), words.percent(share)]))}`;
}

/** What can be set in a purchase: the default, its bounds, and why. */
export function parametersHtml(context: PageContext, parameters: Readonly<Record<string, Parameter>>): Html {
  const { words, language } = context;
  return html`${Object.values(parameters).map((parameter) => {
    const bounds = words.clause.bounds(parameter.minimum, parameter.maximum);
    return html`<h3>${context.say(parameter.label)}</h3>${facts([
      [words.clause.default, defaultInWords(parameter, language) ?? (parameter.optional ? words.clause.mayBeEmpty : words.clause.setInPurchase)],
      ...(bounds === '' ? [] : [[words.clause.boundsLabel, bounds] as const]),
      ...(parameter.options === undefined ? [] : [[words.clause.choices, parameter.options.map((option, at) => html`${at === 0 ? '' : '; '}${context.say(option.label)}`)] as const]),
      [words.clause.why, context.say(parameter.reason)],
    ])}`;
  })}`;
}

/** Each variant: when it is taken, and what is then otherwise. */
export function variantsHtml(context: PageContext, clause: Clause, reading: ClauseReading): Html {
  const { words, names, library, language } = context;
  return html`${clause.variants.map((variant, at) => {
    const texts = reading.variants[at];
    const rows: (readonly [string, HtmlValue])[] = [
      ...(variant.kind ? [[words.clause.kind, names.kinds[variant.kind].one] as const] : []),
      ...(variant.due ? [[words.clause.due, names.dues[variant.due]] as const] : []),
      ...(variant.title ? [[words.clause.title, context.say(variant.title)] as const] : []),
      ...(texts?.motive ? [[words.clause.motive, blocksHtml(context, texts.motive)] as const] : []),
      ...(texts?.evidence ? [[words.clause.evidence, blocksHtml(context, texts.evidence)] as const] : []),
    ];
    return html`<h3>${words.clause.variant(at + 1)}</h3>
${conditionHtml(context, describeCondition(library, variant.when, language))}
${when(texts?.wording, (blocks) => html`<div class="wording ${variant.kind ?? clause.kind}"><p class="label">${names.kinds[variant.kind ?? clause.kind].one}</p>${blocksHtml(context, blocks)}</div>`)}
${when(rows.length > 0, () => facts(rows))}
${when(texts?.award, (award) => html`${table(award.sum ? words.clause.awardSum : words.clause.awardLevels, [award.sum ? words.clause.objective : words.clause.level, words.clause.share], award.parts.map(({ says, share }) => [inlinesHtml(context, says), words.percent(share)]))}`)}
${when(variant.sources, (sources) => html`<p>${words.clause.variantSources}</p>${citationsHtml(context, sources)}`)}`;
  })}`;
}

/** What the clause rests on: the places that it cites itself, and the rule that every clause of its kind rests on. */
export function supportHtml(context: PageContext, clause: Clause): Html {
  const { words, library, names } = context;
  const basis = library.manifest.kindBases[clause.kind];
  const says = basis === undefined ? undefined : library.manifest.bases[basis]?.says;
  return html`${clause.sources.length === 0 ? html`<p>${words.clause.noSources}</p>` : citationsHtml(context, clause.sources)}
${when(says, (rule) => html`<p>${words.clause.byKind(names.kinds[clause.kind].one)} ${basisHtml(context, basis ?? '', rule)}</p>`)}`;
}

function citationsHtml(context: PageContext, citations: readonly Citation[]): Html {
  const { library } = context;
  return list(
    citations.flatMap((citation) => {
      if (!('basis' in citation)) return provisionsOf(library, [citation]).map((cited) => provisionHtml(context, cited));
      const basis = library.manifest.bases[citation.basis];
      return basis ? [basisHtml(context, citation.basis, basis.says)] : [];
    }),
    'provisions',
  );
}

function basisHtml(context: PageContext, id: string, says: Parameters<PageContext['say']>[0]): Html {
  return html`${context.say(says)} <a href="${context.to({ page: 'legal-bases' })}#${id}">${context.words.clause.basis}</a>`;
}

/** Where, what it says there, how far that is verified, and when the clause rests on it. */
export function provisionHtml(context: PageContext, { source, provision, says, confidence, when: condition }: CitedProvision): Html {
  const { library, language, words } = context;
  return html`${context.link({ page: 'source', id: source.id }, html`${context.say(source.citation ?? source.title)}, ${provision}`)} ${confidenceHtml(context, confidence)}
${when(says, (text) => html`<br>${context.say(text)}`)}
${when(condition !== 'always', () => html`<br><span class="note">${words.clause.appliesWhen} ${describeCondition(library, condition, language).sentence}</span>`)}`;
}

/** Told in words; the colour only helps the eye. */
export function confidenceHtml({ names }: PageContext, confidence: keyof PageContext['names']['confidences']): Html {
  return html`<span class="mark ${confidence}">${names.confidences[confidence]}</span>`;
}
