import { coveredTopics, inLanguage, type Clause, type Language, type Library, type Localized, type Parameter } from '#requirements/model/index.ts';
import { describeCondition, describeUse } from '#requirements/describe/index.ts';
import type { TextBlock } from '../composed-document.ts';
import type { AwardReading } from '../library/clause-reading.ts';
import { libraryNames } from '../library/names.ts';
import { defaultInWords } from '../library/parameter.ts';
import { provisionsOf } from '../library/provisions.ts';
import { readClauseTexts } from '../library/read-clause.ts';
import { inlinesText } from '../text/inlines.ts';
import { textLines } from '../text/render.ts';
import type { Column } from './sheet.ts';
import { tableWords } from './words.ts';

export function clauseColumns(library: Library, language: Language): readonly Column<Clause>[] {
  const words = tableWords[language];
  const names = libraryNames[language];
  const of = (text: Localized | undefined) => (text === undefined ? '' : inLanguage(text, language));
  const areas = new Map(library.manifest.areas.map((area) => [area.id, of(area.title)]));
  const topics = new Map(library.topics.map((topic) => [topic.id, of(topic.title)]));
  const read = readings(library);
  const text = (blocks: readonly TextBlock[] | undefined) => textLines(blocks ?? [], language).join('\n');
  const column = (title: string, width: number, cell: (clause: Clause) => string): Column<Clause> => ({ title, width, cell });
  return [
    column(words.id, 12, ({ id }) => id),
    column(words.version, 9, ({ version }) => version),
    column(words.area, 18, ({ area }) => areas.get(area) ?? area),
    column(words.kind, 18, ({ kind }) => names.kinds[kind].one),
    column(words.priority, 12, ({ priority }) => names.priorities[priority]),
    column(words.due, 16, ({ due }) => names.dues[due]),
    column(words.scale, 14, ({ scale }) => names.scales[scale]),
    column(words.titleSv, 30, ({ title }) => title.sv),
    column(words.titleEn, 30, ({ title }) => title.en ?? ''),
    column(words.textSv, 70, (clause) => textLines(read(clause, 'sv').wording, 'sv').join('\n')),
    column(words.textEn, 70, (clause) => (clause.text.en === undefined ? '' : textLines(read(clause, 'en').wording, 'en').join('\n'))),
    column(words.values, 40, ({ parameters }) => Object.values(parameters).map((parameter) => parameterInWords(parameter, language)).join('\n')),
    column(words.when, 50, (clause) => describeUse(library, clause, language).when.sentence),
    column(words.limits, 40, (clause) => describeUse(library, clause, language).limits.join('\n')),
    column(words.variants, 60, (clause) =>
      read(clause, language)
        .variants.map(({ wording }, at) => {
          const variant = clause.variants[at];
          return [variant && describeCondition(library, variant.when, language).sentence, variant?.kind && names.kinds[variant.kind].one, text(wording)].filter((line) => line !== undefined && line !== '').join('\n');
        })
        .join('\n\n'),
    ),
    column(words.motive, 50, (clause) => text(read(clause, language).motive)),
    column(words.evidence, 40, (clause) => text(read(clause, language).evidence)),
    column(words.verificationBy, 24, ({ verification }) => of(verification?.by)),
    column(words.verification, 40, (clause) => text(read(clause, language).verification)),
    column(words.dueReason, 30, ({ dueReason }) => of(dueReason)),
    column(words.marketEffect, 40, ({ marketEffect }) => (marketEffect === undefined ? '' : `${names.marketEffects[marketEffect.level]}\n${of(marketEffect.says)}`)),
    column(words.award, 50, (clause) => awardInWords(read(clause, language).award, language)),
    column(words.asAward, 50, (clause) => [text(read(clause, language).asAward?.wording), awardInWords(read(clause, language).asAward?.award, language)].filter((part) => part !== '').join('\n')),
    column(words.priceItem, 30, ({ priceItem }) => (priceItem === undefined ? '' : `${of(priceItem.text)} (${of(priceItem.unit)})`)),
    column(words.ground, 40, ({ defence }) => of(defence?.ground)),
    column(words.answer, 50, ({ defence }) => of(defence?.answer)),
    column(words.milder, 40, ({ defence }) => of(defence?.milder)),
    column(words.statutory, 10, ({ statutory }) => (statutory ? names.yes : names.no)),
    column(words.sources, 50, ({ sources }) =>
      provisionsOf(library, sources)
        .map(({ source, provision, says }) => `${of(source.citation ?? source.title)}, ${provision}${says === undefined ? '' : `: ${of(says)}`}`)
        .join('\n'),
    ),
    column(words.covers, 30, (clause) => coveredTopics(clause).map((topic) => `${topic} ${topics.get(topic) ?? ''}`.trimEnd()).join('\n')),
    column(words.review, 24, ({ review }) => (review.state === 'reviewed' ? names.reviewed(review.by, review.on) : names.unreviewed)),
    column(words.checkedOn, 12, ({ checkedOn }) => checkedOn),
    column(words.withdrawn, 30, ({ withdrawn }) => (withdrawn === undefined ? '' : [of(withdrawn.reason), ...(withdrawn.replacedBy === undefined ? [] : [words.replacedBy(withdrawn.replacedBy)])].join(' '))),
  ];
}

/** Each clause is read once, for all of its columns. */
function readings(library: Library): (clause: Clause, language: Language) => ReturnType<typeof readClauseTexts> {
  const done = new Map<string, ReturnType<typeof readClauseTexts>>();
  return (clause, language) => {
    const key = `${clause.id} ${language}`;
    const reading = done.get(key) ?? readClauseTexts(library, clause, language);
    done.set(key, reading);
    return reading;
  };
}

function parameterInWords(parameter: Parameter, language: Language): string {
  const words = tableWords[language];
  const facts = [defaultInWords(parameter, language) ?? words.setInPurchase, words.between(parameter.minimum, parameter.maximum), ...(parameter.optional ? [words.optional] : [])].filter((fact) => fact !== '');
  return `${inLanguage(parameter.label, language)}: ${facts.join('; ')}`;
}

/** How it is judged, and what gives how much. */
function awardInWords(award: AwardReading | undefined, language: Language): string {
  if (award === undefined) return '';
  return [...textLines(award.judging, language), ...award.parts.map(({ says, share }) => `${tableWords[language].share(share)}: ${inlinesText(says, language)}`)].join('\n');
}
