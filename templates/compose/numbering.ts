import type { Decision } from '#requirements/model/index.ts';
import { effective, type EffectiveClause } from '#requirements/engine/index.ts';
import type { ComposedDocument } from '../composed-document.ts';
import type { ComposeInput } from './input.ts';

export interface Chapter {
  /** Area id; `null` for the one chapter that a short document has for all areas. */
  area: string | null;
  clauses: readonly PlacedClause[];
}
export interface PlacedClause {
  clause: EffectiveClause;
  decision: Decision;
  /** What bidders see; an undecided clause and a preamble have none. */
  number?: string;
}
/** Every printed clause of a procurement in the order and with the number it has in all its documents. */
export interface Placement {
  preambles: readonly PlacedClause[];
  requirements: readonly Chapter[];
  award: readonly PlacedClause[];
  selection: readonly PlacedClause[];
  contractTerms: readonly Chapter[];
  /** Numbers of the chapters in the specification: area id → number for requirements, and one each for award and selection. */
  chapterNumbers: { requirements: ReadonlyMap<string | null, number>; award: number; selection: number };
  /** Clause id → number, for references. */
  numbers: ReadonlyMap<string, string>;
}

/**
 * Puts the clauses in their chapters and numbers them: `ÖPP 3.4` is the fourth of chapter 3, contract terms are `ÖPP A.1`
 * and on. Numbers run without gaps; undecided clauses stand in a draft without one.
 *
 * @param firstChapter number of the first chapter with requirements
 * @param layout `short` has one chapter for all requirements, and one run of contract terms
 */
export function placeClauses(input: ComposeInput, firstChapter: number, layout: ComposedDocument['layout']): Placement {
  const { compiled, content, evaluation, status } = input;
  const placed = evaluation.decisions
    .filter((decision) => decision.kind !== 'internal' && (decision.outcome === 'included' || (status === 'draft' && decision.outcome === 'undecided')))
    .flatMap((decision) => effective(compiled, content, decision, evaluation.valuation).map((clause): PlacedClause => ({ clause, decision })));
  const ofKind = (kind: string) => placed.filter(({ clause }) => clause.kind === kind);
  const areas = compiled.library.manifest.areas.map((area) => area.id);
  const inAreas = (clauses: readonly PlacedClause[]) => areas.flatMap((area) => inOrder(clauses.filter(({ clause }) => clause.area === area)));
  const chapters = (kind: string): Chapter[] => {
    const split = layout === 'short' ? [{ area: null, clauses: inAreas(ofKind(kind)) }] : areas.map((area) => ({ area, clauses: inOrder(ofKind(kind).filter(({ clause }) => clause.area === area)) }));
    return split.filter(({ clauses }) => clauses.length > 0);
  };

  const prefix = prefixOf(input);
  const number = (clauses: readonly PlacedClause[], chapter: number | string, from = 1): PlacedClause[] => {
    let next = from;
    return clauses.map((place) => (place.decision.outcome === 'included' ? { ...place, number: `${prefix}${chapter}.${next++}` } : place));
  };

  const requirements = chapters('requirement');
  const awardChapter = firstChapter + requirements.length;
  const award = number(inAreas(ofKind('award-criterion')), awardChapter);
  const selectionChapter = awardChapter + (award.length > 0 ? 1 : 0);
  const numbered = {
    preambles: inAreas(ofKind('preamble')),
    requirements: requirements.map((chapter, index) => ({ ...chapter, clauses: number(chapter.clauses, firstChapter + index) })),
    award,
    selection: number(inAreas(ofKind('selection-criterion')), selectionChapter),
    contractTerms: numberAcross(chapters('contract-term'), (clauses, from) => number(clauses, 'A', from)),
  };
  const all = [...numbered.requirements, ...numbered.contractTerms].flatMap((chapter) => chapter.clauses).concat(numbered.award, numbered.selection, numbered.preambles);
  return {
    ...numbered,
    chapterNumbers: {
      requirements: new Map(requirements.map((chapter, index) => [chapter.area, firstChapter + index])),
      award: awardChapter,
      selection: selectionChapter,
    },
    numbers: new Map(all.map(({ clause, number: printed }) => [clause.id, printed ?? clause.title[input.language] ?? clause.title.sv])),
  };
}

function numberAcross(chapters: readonly Chapter[], number: (clauses: readonly PlacedClause[], from: number) => PlacedClause[]): Chapter[] {
  let next = 1;
  return chapters.map((chapter) => {
    const clauses = number(chapter.clauses, next);
    next += clauses.filter((place) => place.number !== undefined).length;
    return { ...chapter, clauses };
  });
}

/** By id, with those that the officer has placed put where they were placed. */
function inOrder(clauses: readonly PlacedClause[]): PlacedClause[] {
  const byId = (a: PlacedClause, b: PlacedClause) => (a.clause.id < b.clause.id ? -1 : 1);
  const isOwn = (place: PlacedClause) => place.clause.id.startsWith('EGEN-');
  const unplaced = clauses.filter(({ clause }) => clause.position === undefined);
  const ordered = [...unplaced.filter((place) => !isOwn(place)).sort(byId), ...unplaced.filter(isOwn).sort(byId)];
  const placed = clauses.filter(({ clause }) => clause.position !== undefined).sort((a, b) => (a.clause.position ?? 0) - (b.clause.position ?? 0) || byId(a, b));
  for (const place of placed) ordered.splice((place.clause.position ?? 1) - 1, 0, place);
  return ordered;
}

function prefixOf({ evaluation }: ComposeInput): string {
  const prefix = evaluation.answers['prefix']?.value;
  return typeof prefix === 'string' && prefix.trim() !== '' ? `${prefix.trim()} ` : '';
}
