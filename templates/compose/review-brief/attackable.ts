import type { Clause, Kind, Proportionality } from '#requirements/model/index.ts';
import type { Block, FactRow } from '../../composed-document.ts';
import type { PlacedClause } from '../numbering.ts';
import type { SectionContext } from '../sections.ts';
import { textBlocks } from '../text-blocks.ts';
import { text } from '../words.ts';
import { confidenceOf } from './confidence.ts';
import { allPlaced } from './placed.ts';

const most = 10;

/** The clauses that are easiest to attack, first: ground, answer, milder option, cases and the record of proportionality. */
export function attackable(context: SectionContext): Block[] {
  const { input, words } = context;
  const ranked = allPlaced(context.placement)
    .flatMap((place) => {
      const definition = input.compiled.clauses.get(place.clause.id)?.definition;
      return definition?.defence ? [{ place, definition, weight: weightOf(context, place, definition) }] : [];
    })
    .sort((a, b) => b.weight - a.weight || (a.place.clause.id < b.place.clause.id ? -1 : 1))
    .slice(0, most);
  return [
    { type: 'heading', level: 1, text: words.plain('brief.attackable.title'), anchor: 'kap-attackable' },
    { type: 'paragraph', inlines: words.inlines(ranked.length > 0 ? 'brief.attackable.intro' : 'brief.attackable.none') },
    ...ranked.flatMap(({ place, definition }, at): Block[] => [
      { type: 'heading', level: 2, text: `${at + 1}. ${place.number ?? place.clause.id} ${words.of(place.clause.title)}`, anchor: `angrepp-${place.clause.id}` },
      { type: 'facts', rows: rowsOf(context, definition, place.clause.kind) },
    ]),
  ];
}

/** Heavier the more it narrows the market, the harder its kind, and the less its support is verified. */
function weightOf({ input }: SectionContext, { clause, decision }: PlacedClause, { marketEffect }: Clause): number {
  const effect = marketEffect === undefined ? 0 : { high: 100, limited: 40 }[marketEffect.level];
  const kind = { requirement: 20, 'selection-criterion': 20, 'award-criterion': 10, 'contract-term': 5, preamble: 0, internal: 0 }[clause.kind];
  const unverified = decision.provisions.filter((provision) => confidenceOf(input.compiled, provision) !== 'verified').length;
  return effect + kind + 5 * unverified;
}

function rowsOf({ input, words }: SectionContext, definition: Clause, printedKind: Kind): FactRow[] {
  const { defence, marketEffect } = definition;
  const row = (key: string, value: string): FactRow => ({ label: words.plain(key), value: text(value) });
  const cases = definition.sources.flatMap((citation) => {
    const source = 'source' in citation ? input.compiled.library.sources.find(({ id, kind }) => id === citation.source && kind === 'case-law') : undefined;
    return source ? [words.of(source.citation ?? source.title)] : [];
  });
  return [
    ...(marketEffect ? [row('brief.market', words.of(marketEffect.says))] : []),
    ...(defence ? [row('brief.ground', words.of(defence.ground)), row('brief.answer', words.of(defence.answer)), row('brief.milder', words.of(defence.milder))] : []),
    ...(cases.length > 0 ? [row('brief.cases', [...new Set(cases)].join('; '))] : []),
    ...(marketEffect?.level === 'high' ? recordRows(input.content.proportionality[definition.id], definition, printedKind, row, words.plain) : []),
  ];
}

function recordRows(record: Proportionality | undefined, { id, version }: Clause, kind: Kind, row: (key: string, value: string) => FactRow, say: (key: string, values?: Record<string, string>) => string): FactRow[] {
  if (!record) return [row('brief.record', say('brief.record.missing'))];
  const decided = say('brief.record.decidedBy', { who: record.decidedBy, when: record.at.slice(0, 10) });
  return [
    row('brief.record.need', record.need),
    row('brief.record.milder', record.milder),
    row('brief.record.market', record.market),
    row('brief.record', record.base === `${id}@${version}` && record.kind === kind ? decided : `${decided}. ${say('brief.record.other', { base: record.base })}`),
  ];
}

export function introduction({ words }: SectionContext): Block[] {
  return [{ type: 'heading', level: 1, text: words.plain('brief.intro.title'), anchor: 'kap-brief-intro' }, ...textBlocks(words.inlines('brief.intro'))];
}
