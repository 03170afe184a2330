import { coveredTopics, type Clause } from '#requirements/model/index.ts';
import { describeUse } from '#requirements/describe/index.ts';
import { relatedClauses } from '#requirements/relations/index.ts';
import { readClauseTexts } from '../../library/read-clause.ts';
import { blocksHtml, facts, hasMarks, list } from '../blocks.ts';
import { changesOf } from '../changelog.ts';
import { clauseLink } from '../clause-lists.ts';
import { awardHtml, parametersHtml, supportHtml, variantsHtml } from '../clause-parts.ts';
import { conditionHtml } from '../conditions.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, when, type Html, type HtmlValue } from '../html.ts';

/** All that is known of one clause. */
export function clausePage(context: PageContext, clause: Clause): PageContent {
  const { library, words, names } = context;
  const w = words.clause;
  const area = library.manifest.areas.find((candidate) => candidate.id === clause.area);
  const reading = readClauseTexts(library, clause, context.language);
  const use = describeUse(library, clause, context.language);
  const untranslated = clause.text[context.language] === undefined;
  const topics = new Map(library.topics.map((topic) => [topic.id, topic.title]));
  const related = relatedClauses(library, clause);
  return {
    title: `${clause.id} ${context.of(clause.title)}`,
    trail: [[{ page: 'areas' }, words.areas.title], ...(area ? [[{ page: 'area', id: area.id }, context.of(area.title)] as const] : [])],
    main: html`<article>
<h1><span class="id">${clause.id}</span> ${context.say(clause.title)}</h1>
${when(clause.withdrawn, (withdrawn) => html`<p class="notice grave"><strong>${w.withdrawn}</strong> ${context.say(withdrawn.reason)}${when(withdrawn.replacedBy, (id) => html` ${w.replacedBy} ${context.link({ page: 'clause', id }, id)}.`)}</p>`)}
<p class="notice">${clause.review.state === 'reviewed' ? names.reviewed(clause.review.by, clause.review.on) : names.unreviewed}</p>
<section class="wording ${clause.kind}" aria-label="${w.text}">
<p class="label">${names.kinds[clause.kind].one}</p>
<div${when(untranslated, () => html` lang="sv"`)}>${blocksHtml(context, reading.wording)}</div>
</section>
${when(untranslated, () => html`<p class="note">${w.untranslated}</p>`)}
${when(hasMarks(reading.wording), () => html`<p class="note">${w.marked}</p>`)}
${facts([
  [w.kind, html`${context.link({ page: 'kind', kind: clause.kind }, names.kinds[clause.kind].one)}. <span class="note">${names.kinds[clause.kind].says}</span>`],
  [w.priority, context.link({ page: 'priority', priority: clause.priority }, names.priorities[clause.priority])],
  [w.due, html`${names.dues[clause.due]}${when(clause.dueReason, (reason) => html` <span class="note">${context.say(reason)}</span>`)}`],
  ...(clause.statutory ? [[w.statutory, w.statutorySays] as const] : []),
])}
${section('use', w.use, conditionHtml(context, use.when), use.limits.map((limit) => html`<p>${limit}</p>`))}
${section('motive', w.motive, blocksHtml(context, reading.motive))}
${when(reading.evidence, (blocks) => section('evidence', w.evidence, blocksHtml(context, blocks)))}
${when(clause.verification, ({ by }) => section('verification', w.verification, blocksHtml(context, reading.verification ?? []), html`<p>${w.verifiedBy} ${context.say(by)}.</p>`))}
${when(Object.keys(clause.parameters).length > 0, () => section('values', w.values, parametersHtml(context, clause.parameters)))}
${when(reading.award, (award) => section('award', w.award, awardHtml(context, award)))}
${when(reading.asAward, (asAward) => section('as-award', w.asAward, html`<div class="wording award-criterion"><p class="label">${names.kinds['award-criterion'].one}</p>${blocksHtml(context, asAward.wording)}</div>`, awardHtml(context, asAward.award)))}
${when(clause.priceItem, ({ text, unit }) => section('price', w.price, html`<p>${context.say(text)} (${context.say(unit)})</p>`))}
${when(clause.marketEffect, ({ level, says }) => section('market', w.market, html`<p>${context.say(says)}</p><p>${names.marketEffects[level]}</p>`))}
${when(clause.variants.length > 0, () => section('variants', w.variants, html`<p>${w.variantsIntro}</p>`, variantsHtml(context, clause, reading)))}
${when(clause.defence, ({ ground, answer, milder }) => section('defence', w.defence, html`<p class="note">${w.defenceIntro}</p>`, facts([[w.ground, context.say(ground)], [w.answer, context.say(answer)], [w.milder, context.say(milder)]])))}
${section('sources', w.sources, supportHtml(context, clause))}
${section('topics', w.topics, list(coveredTopics(clause).map((id) => topicHtml(context, id, topics.has(id) ? context.say(topics.get(id) ?? { sv: id }) : undefined))))}
${when(related.length > 0, () => section('related', w.related, list(related.map(({ clause: other, relations }) => html`${clauseLink(context, other)} <span class="note">${relations.map((relation) => w.relations[relation]).join(', ')}</span>`), 'clauses')))}
${section('version', w.version, versionHtml(context, clause))}
${neighbours(context, clause)}
</article>`,
  };
}

function section(id: string, title: string, ...content: readonly HtmlValue[]): Html {
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${content}</section>
`;
}

function topicHtml(context: PageContext, id: string, title: Html | undefined): Html {
  return title === undefined ? html`${id}` : html`<a href="${context.to({ page: 'topics' })}#${id}">${id} ${title}</a>`;
}

function versionHtml(context: PageContext, clause: Clause): Html {
  const { words, library } = context;
  const changes = changesOf(context.changelog, clause.id);
  return html`${facts([
    [words.clause.versionNumber, clause.version],
    [words.clause.libraryVersion, `${context.of(library.manifest.title)} ${library.manifest.version}`],
    [words.clause.checkedOn, html`<time datetime="${clause.checkedOn}">${clause.checkedOn}</time>`],
  ])}
${when(changes.length > 0, () => html`<h3>${words.clause.history}</h3>${list(changes.map(({ version, text }) => html`<span lang="en">${version}: ${text}</span>`))}`)}
<p class="note">${words.clause.permanent}</p>`;
}

/** The clauses before and after it in its area. */
function neighbours(context: PageContext, clause: Clause): Html | undefined {
  const here = context.library.clauses.filter((other) => other.area === clause.area && (!other.withdrawn || other === clause));
  const [before, after] = [here[here.indexOf(clause) - 1], here[here.indexOf(clause) + 1]];
  return when(before !== undefined || after !== undefined, () => html`<nav class="neighbours" aria-label="${context.words.clause.neighbours}">${[
    when(before, (other) => html`<p><span class="note">${context.words.clause.before}</span> ${clauseLink(context, other)}</p>`),
    when(after, (other) => html`<p><span class="note">${context.words.clause.after}</span> ${clauseLink(context, other)}</p>`),
  ]}</nav>`);
}
