import { coveredTopics, inLanguage, type Award, type Clause, type Language, type Library, type Localized, type Parameter } from '#requirements/model/index.ts';
import { describeCondition, describeUse } from '#requirements/describe/index.ts';
import { plainText } from '../compose/words.ts';
import { defaultInWords, textWithDefaults } from '../library/clause-text.ts';
import { libraryNames } from '../library/names.ts';
import { provisionsOf } from '../library/provisions.ts';
import type { Column } from './sheet.ts';
import { tableWords } from './words.ts';

export function clauseColumns(library: Library, language: Language): readonly Column<Clause>[] {
  const words = tableWords[language];
  const names = libraryNames[language];
  const of = (text: Localized | undefined) => (text === undefined ? '' : inLanguage(text, language));
  const filled = (text: Localized | undefined, parameters: Clause['parameters'], as = language) => (text === undefined ? '' : plainText(textWithDefaults(text, parameters, as), as));
  const areas = new Map(library.manifest.areas.map((area) => [area.id, of(area.title)]));
  const topics = new Map(library.topics.map((topic) => [topic.id, of(topic.title)]));
  const sources = (clause: Pick<Clause, 'sources'>) => provisionsOf(library, clause.sources).map(({ source, provision, says }) => `${of(source.citation ?? source.title)}, ${provision}${says === undefined ? '' : `: ${of(says)}`}`);
  return [
    { title: words.id, width: 12, cell: ({ id }) => id },
    { title: words.version, width: 9, cell: ({ version }) => version },
    { title: words.area, width: 18, cell: ({ area }) => areas.get(area) ?? area },
    { title: words.kind, width: 18, cell: ({ kind }) => names.kinds[kind].one },
    { title: words.priority, width: 12, cell: ({ priority }) => names.priorities[priority] },
    { title: words.due, width: 16, cell: ({ due }) => names.dues[due] },
    { title: words.scale, width: 14, cell: ({ scale }) => names.scales[scale] },
    { title: words.titleSv, width: 30, cell: ({ title }) => title.sv },
    { title: words.titleEn, width: 30, cell: ({ title }) => title.en ?? '' },
    { title: words.textSv, width: 70, cell: ({ text, parameters }) => filled(text, parameters, 'sv') },
    { title: words.textEn, width: 70, cell: ({ text, parameters }) => (text.en === undefined ? '' : filled(text, parameters, 'en')) },
    { title: words.values, width: 40, cell: ({ parameters }) => Object.values(parameters).map((parameter) => parameterInWords(parameter, language)).join('\n') },
    { title: words.when, width: 50, cell: (clause) => describeUse(library, clause, language).when.sentence },
    { title: words.limits, width: 40, cell: (clause) => describeUse(library, clause, language).limits.join('\n') },
    { title: words.variants, width: 60, cell: ({ variants, parameters }) => variants.map((variant) => [describeCondition(library, variant.when, language).sentence, filled(variant.text, parameters), ...(variant.kind === undefined ? [] : [names.kinds[variant.kind].one])].filter((line) => line !== '').join('\n')).join('\n\n') },
    { title: words.motive, width: 50, cell: ({ motive, parameters }) => filled(motive, parameters) },
    { title: words.evidence, width: 40, cell: ({ evidence, parameters }) => filled(evidence, parameters) },
    { title: words.verificationBy, width: 24, cell: ({ verification }) => of(verification?.by) },
    { title: words.verification, width: 40, cell: ({ verification, parameters }) => filled(verification?.how, parameters) },
    { title: words.dueReason, width: 30, cell: ({ dueReason }) => of(dueReason) },
    { title: words.marketEffect, width: 40, cell: ({ marketEffect }) => (marketEffect === undefined ? '' : `${names.marketEffects[marketEffect.level]}\n${of(marketEffect.says)}`) },
    { title: words.award, width: 50, cell: ({ award, parameters }) => (award === undefined ? '' : awardInWords(library, award, parameters, language)) },
    { title: words.asAward, width: 50, cell: ({ asAward, parameters }) => (asAward === undefined ? '' : `${filled(asAward.text, { ...parameters, ...asAward.parameters })}\n${awardInWords(library, asAward.award, { ...parameters, ...asAward.parameters }, language)}`) },
    { title: words.priceItem, width: 30, cell: ({ priceItem }) => (priceItem === undefined ? '' : `${of(priceItem.text)} (${of(priceItem.unit)})`) },
    { title: words.ground, width: 40, cell: ({ defence }) => of(defence?.ground) },
    { title: words.answer, width: 50, cell: ({ defence }) => of(defence?.answer) },
    { title: words.milder, width: 40, cell: ({ defence }) => of(defence?.milder) },
    { title: words.statutory, width: 10, cell: ({ statutory }) => (statutory ? names.yes : names.no) },
    { title: words.sources, width: 50, cell: (clause) => sources(clause).join('\n') },
    { title: words.covers, width: 30, cell: (clause) => coveredTopics(clause).map((topic) => [topic, ...(topics.has(topic) ? [topics.get(topic)] : [])].join(' ')).join('\n') },
    { title: words.review, width: 24, cell: ({ review }) => (review.state === 'reviewed' ? names.reviewed(review.by, review.on) : names.unreviewed) },
    { title: words.checkedOn, width: 12, cell: ({ checkedOn }) => checkedOn },
    { title: words.withdrawn, width: 30, cell: ({ withdrawn }) => (withdrawn === undefined ? '' : [of(withdrawn.reason), ...(withdrawn.replacedBy === undefined ? [] : [words.replacedBy(withdrawn.replacedBy)])].join(' ')) },
  ];
}

function parameterInWords(parameter: Parameter, language: Language): string {
  const words = tableWords[language];
  const facts = [defaultInWords(parameter, language) ?? words.setInPurchase, words.between(parameter.minimum, parameter.maximum), ...(parameter.optional ? [words.optional] : [])].filter((fact) => fact !== '');
  return `${inLanguage(parameter.label, language)}: ${facts.join('; ')}`;
}

/** How it is judged, and what gives how much. */
function awardInWords(library: Library, award: Award, parameters: Clause['parameters'], language: Language): string {
  const words = tableWords[language];
  const filled = (text: Localized) => plainText(textWithDefaults(text, parameters, language), language);
  const framework = award.model === 'framework' ? library.frameworks.find((candidate) => candidate.id === award.framework) : undefined;
  const gives =
    award.model === 'levels'
      ? award.levels.map(({ share, text }) => `${words.share(share)}: ${filled(text)}`)
      : (framework?.objectives ?? []).map(({ id, title }) => `${words.share(framework?.weightings.find((weighting) => weighting.id === award.weighting)?.weights[id] ?? 0)}: ${id} ${inLanguage(title, language)}`);
  return [filled(award.judging), ...gives].join('\n');
}
