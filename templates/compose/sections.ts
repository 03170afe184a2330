import type { Inline } from '#requirements/model/index.ts';
import type { Block, ComposedDocument, FactRow, TextBlock } from '../composed-document.ts';
import type { SectionId } from '../outlines/outline.ts';
import { answerTable } from './answer-table.ts';
import { clauseBlock } from './clause-block.ts';
import { coverBlock, reviewBox } from './cover.ts';
import { formatNumber } from './fill-text.ts';
import type { ComposeInput } from './input.ts';
import type { Chapter, PlacedClause, Placement } from './numbering.ts';
import * as brief from './review-brief/index.ts';
import { textBlocks } from './text-blocks.ts';
import { text, type Words } from './words.ts';

export interface SectionContext {
  input: ComposeInput;
  words: Words;
  placement: Placement;
  layout: ComposedDocument['layout'];
  /** Number of the section's chapter, for those that have one. */
  number?: number;
}

/** Each part of a document, as blocks. A part with nothing to say is empty and takes no chapter number. */
export const sections: Readonly<Record<SectionId, (context: SectionContext) => Block[]>> = {
  cover: (context) => [coverBlock(context)],
  'review-box': (context) => [reviewBox(context)],
  contents: ({ words }) => [{ type: 'page-break' }, { type: 'contents', title: words.plain('frame.contents') }, { type: 'page-break' }],
  guide,
  background,
  overview,
  definitions: (context) => clauseSection(context, context.layout === 'short' ? 'definitionsAnnex' : 'definitions', context.number, context.placement.preambles),
  requirements: (context) =>
    context.placement.requirements.flatMap((chapter) => [
      chapterHeading(context, chapter.area, context.placement.chapterNumbers.requirements.get(chapter.area)),
      // The short layout has no reading guide of its own.
      ...(chapter.area === null ? [{ type: 'paragraph', inlines: context.words.inlines('requirements.short') } as const] : []),
      ...chapter.clauses.map((place) => clauseBlock(context, place)),
    ]),
  award: (context) =>
    clauseSection(context, 'award', context.placement.chapterNumbers.award, context.placement.award, awardIntro(context)),
  selection: (context) => clauseSection(context, 'selection', context.placement.chapterNumbers.selection, context.placement.selection),
  'contract-terms': contractTermsSection,
  prices,
  'brief-introduction': brief.introduction,
  'brief-attackable': brief.attackable,
  'brief-unverified': brief.unverified,
  'brief-warnings': brief.warnings,
  'brief-tender': brief.restOfTender,
  'brief-checklist': brief.checklist,
  'brief-clauses': brief.clauseByClause,
};

function heading(words: Words, key: string, number: number | undefined): Block {
  return { type: 'heading', level: 1, text: words.plain(`${key}.title`), anchor: `kap-${key}`, ...(number === undefined ? {} : { number: String(number) }) };
}

function chapterHeading({ input, words }: SectionContext, area: string | null, number: number | undefined): Block {
  if (area === null) return heading(words, 'requirements', number);
  const chapter = input.compiled.library.manifest.areas.find((candidate) => candidate.id === area)?.chapter ?? { sv: area };
  return { type: 'heading', level: 1, text: words.of(chapter), anchor: `kap-${area}`, ...(number === undefined ? {} : { number: String(number) }) };
}

function clauseSection(context: SectionContext, key: string, number: number | undefined, clauses: readonly PlacedClause[], intro: readonly Block[] = []): Block[] {
  return clauses.length === 0 ? [] : [heading(context.words, key, number), ...intro, ...clauses.map((place) => clauseBlock(context, place))];
}

function guide({ words, placement, number }: SectionContext): Block[] {
  const row = (kind: string, key: string): FactRow => ({ label: words.plain(`kindName.${kind}`), value: words.inlines(key) });
  return [
    heading(words, 'guide', number),
    { type: 'paragraph', inlines: words.inlines('guide.intro') },
    {
      type: 'facts',
      rows: [
        row('requirement', 'guide.requirement'),
        ...(placement.award.length > 0 ? [row('award-criterion', 'guide.award')] : []),
        ...(placement.selection.length > 0 ? [row('selection-criterion', 'guide.selection')] : []),
        ...(placement.contractTerms.length > 0 ? [row('contract-term', 'guide.contract')] : []),
      ],
    },
    { type: 'paragraph', inlines: words.inlines('guide.answer') },
    { type: 'paragraph', inlines: words.inlines('guide.equivalence') },
  ];
}

function background({ input, words, number }: SectionContext): Block[] {
  const need = input.evaluation.answers['need']?.value;
  const written: TextBlock[] =
    typeof need === 'string' && need.trim() !== '' ? textBlocks(text(need))
    : input.status === 'draft' ? [{ type: 'paragraph', inlines: words.inlines('background.needMissing'), style: 'note' }]
    : [];
  const { policies } = input.organisation;
  const policyItems = policies.map(({ title, url }): Inline[] => text(url === '' ? title : `${title} (${url})`));
  const sets = input.evaluation.answers['informationSets'] ? answerTable(input, words, 'informationSets') : [];
  return [
    heading(words, 'background', number),
    ...written,
    { type: 'paragraph', inlines: words.inlines('background.openness') },
    ...(sets.length > 0 ? ([{ type: 'heading', level: 2, text: words.plain('background.informationSets'), anchor: 'kap-informationsmangder' }, ...sets] as const) : []),
    ...(policyItems.length > 0
      ? ([{ type: 'heading', level: 2, text: words.plain('background.policies'), anchor: 'kap-styrdokument' }, { type: 'list', items: policyItems }] as const)
      : []),
  ];
}

function overview({ input, words, placement, number }: SectionContext): Block[] {
  const count = (clauses: readonly PlacedClause[]) => clauses.filter((place) => place.number !== undefined).length;
  const chapterTitle = (area: string | null) => words.of(input.compiled.library.manifest.areas.find((candidate) => candidate.id === area)?.chapter ?? { sv: area ?? '' });
  const rows: [string, string, number][] = [
    ...placement.requirements.map((chapter): [string, string, number] => [`${placement.chapterNumbers.requirements.get(chapter.area)} ${chapterTitle(chapter.area)}`, 'requirement', count(chapter.clauses)]),
    ...(placement.award.length > 0 ? [[`${placement.chapterNumbers.award} ${words.plain('award.title')}`, 'award-criterion', count(placement.award)] as [string, string, number]] : []),
    ...(placement.selection.length > 0 ? [[`${placement.chapterNumbers.selection} ${words.plain('selection.title')}`, 'selection-criterion', count(placement.selection)] as [string, string, number]] : []),
    ...(placement.contractTerms.length > 0 ? [[words.plain('contract.title'), 'contract-term', placement.contractTerms.reduce((sum, chapter) => sum + count(chapter.clauses), 0)] as [string, string, number]] : []),
  ];
  const most = mostAddedValue(placement);
  const { model } = input.evaluation.valuation;
  return [
    heading(words, 'overview', number),
    {
      type: 'table',
      caption: words.plain('overview.caption'),
      columns: [{ title: words.plain('overview.chapter'), width: 60 }, { title: words.plain('overview.kind'), width: 25 }, { title: words.plain('overview.count'), width: 15, align: 'end' }],
      rows: rows.map(([chapter, kind, clauses]) => [text(chapter), text(words.plain(`kindName.${kind}`)), text(String(clauses))]),
    },
    ...(most === null ? [] : [{ type: 'facts', rows: [{ label: words.plain(`overview.maximum.${model}`), value: text(`${formatNumber(most, words.language)}\u00A0${words.plain(`award.unit.${model}`)}`) }] } as const]),
  ];
}

/** How tenders are compared: by price less deductions, or by the sum of points. */
function awardIntro({ input, words }: SectionContext): Block[] {
  const { valuation } = input.evaluation;
  const says = valuation.model === 'points' ? words.filled('award.intro.points', { price: valuation.price, total: valuation.total }) : words.inlines('award.intro.deduction');
  return textBlocks(says);
}

/** The most that all criteria give together, or `null` when there are none or one is still blank. */
function mostAddedValue(placement: Placement): number | null {
  const maxima = placement.award.map(({ clause }) => (clause.worth === undefined ? undefined : clause.values[clause.worth]));
  return maxima.length > 0 && maxima.every((value) => typeof value === 'number') ? maxima.reduce((sum, value) => sum + value, 0) : null;
}

function contractTermsSection(context: SectionContext): Block[] {
  const { input, words, placement } = context;
  if (placement.contractTerms.length === 0) return [];
  const separate = input.document === 'specification' && contractTermsStandAlone(input);
  const title: Block = { type: 'heading', level: 1, text: words.plain('contract.title'), anchor: 'kap-contract' };
  if (separate) return [title, { type: 'paragraph', inlines: words.inlines('contract.separate') }];
  const chapters = placement.contractTerms.flatMap((chapter: Chapter): Block[] => [
    ...(chapter.area === null ? [] : [{ ...chapterHeading(context, chapter.area, undefined), level: 2, anchor: `kap-a-${chapter.area}` } as Block]),
    ...chapter.clauses.map((place) => clauseBlock(context, place)),
  ]);
  return [...(context.layout === 'short' && input.document === 'specification' ? [{ type: 'page-break' } as const] : []), title, { type: 'paragraph', inlines: words.inlines('contract.intro') }, ...chapters];
}

/** What the tenderer prices beside the tender price, a row for each clause that asks for it. */
function prices({ words, placement, layout }: SectionContext): Block[] {
  const placed = [...placement.requirements.flatMap(({ clauses }) => clauses), ...placement.award, ...placement.contractTerms.flatMap(({ clauses }) => clauses)];
  const rows = placed.flatMap(({ clause, number }) => (clause.priceItem && number !== undefined ? [[text(number), text(words.of(clause.priceItem.text)), text(words.of(clause.priceItem.unit)), text('')]] : []));
  if (rows.length === 0) return [];
  const column = (key: string, width: number) => ({ title: words.plain(`prices.${key}`), width });
  return [
    { type: 'heading', level: 1, text: words.plain(`prices.title.${layout}`), anchor: 'kap-prices' },
    ...textBlocks(words.inlines('prices.intro')),
    { type: 'table', caption: words.plain('prices.caption'), columns: [column('number', 12), column('item', 46), column('unit', 22), column('price', 20)], rows },
  ];
}

/** With terms that someone else has drawn up, ours go into the annex of that contract, in a document of their own. */
function contractTermsStandAlone({ evaluation }: ComposeInput): boolean {
  const terms = evaluation.answers['contractTerms']?.value;
  return typeof terms === 'string' && ['kammarkollegiet', 'adda', 'branschmall'].includes(terms);
}
