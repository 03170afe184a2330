import { languages, type Clause, type Language, type Library } from '../model/index.ts';
import { isCommon, wordsOf } from '../search/words.ts';
import { differencesOf, type Difference, type Said } from './differences.ts';
import { namesIn } from './names.ts';
import { forceOf, forceOfKind, obligationsOf, type Force } from './obligations.ts';
import { comparedClauses, corpusOf, type Corpus } from './profile.ts';
import { quantitiesIn } from './quantities.ts';
import { faultsOf, type RowFault } from './row-faults.ts';
import { alike, writtenWords, type Likeness } from './similarity.ts';
import { termsOf } from './terms.ts';

/** A requirement of someone else's list. `kind` is what the list itself calls it. */
export interface ListRow {
  text: string;
  kind?: string;
}

/**
 * How a row and the library stand to each other. Nothing is said of meaning: `covered` is that a clause is about the same, and
 * that nothing of what can be compared is stronger on either side.
 */
export const rowResults = ['covered', 'ours-stronger', 'theirs-has-more', 'only-theirs'] as const;
export type RowResult = (typeof rowResults)[number];

/** `certain`: hardly ever wrong; `likely`: to be read. */
export type Strength = 'certain' | 'likely';

export interface Match {
  clause: string;
  strength: Strength;
  /** From 0 to about 1.2. */
  score: number;
  /** The row's own words that the clause is about too. */
  words: readonly string[];
  differences: readonly Difference[];
}

export interface RowComparison {
  result: RowResult;
  /** What the row demands or wishes. */
  force: Force;
  /** The best first. */
  matches: readonly Match[];
  /** Obligations of the row that no clause answers, when another of its obligations has one. */
  unanswered: readonly string[];
  /** When nothing answers it: what comes nearest, to look at. That it is about the same is not said. */
  nearest: readonly string[];
  faults: readonly RowFault[];
}

/** Compares rows with a library. Makes what it needs of the library once for each language that a row is in. */
export interface ListComparison {
  /** Makes what is needed for some rows, step by step; else it is made whole when the first row is compared. */
  prepare(rows: Iterable<ListRow>): Generator<void, void>;
  compare(row: ListRow): RowComparison;
  /** Core and important clauses that none of some comparisons has found. */
  onlyOurs(comparisons: Iterable<RowComparison>): readonly Clause[];
}

/** How alike a row and a clause must be. Found by trying it on rows with known answers: test/requirements/compare-list.test.ts. */
const enough = { near: 0.25, likely: 0.39, certain: 0.65 };
/** One common word may be chance, unless it is what the clause is called. */
const wordsEnough = 1.5;
const namedEnough = 0.8;
const certainWords = 3;
const certainNamed = 0.5;
/** A clause that is this much less alike than the best is another matter. */
const nearBest = 0.75;
const mostPerPart = 3;
const mostNearest = 2;
/** A clause that is this much less alike than another is clearly less. */
const clearly = 0.9;

export function createListComparison(library: Library): ListComparison {
  const made = new Map<Language, Corpus>();
  function* corpus(language: Language): Generator<void, Corpus> {
    const present = made.get(language) ?? (yield* corpusOf(library, language));
    made.set(language, present);
    return present;
  }
  return {
    *prepare(rows) {
      for (const language of new Set([...rows].map(({ text }) => languageOf(text)))) yield* corpus(language);
    },
    compare: (row) => compareRow(row, whole(corpus(languageOf(row.text))), library.manifest.brands),
    onlyOurs: (comparisons) => {
      const found = new Set([...comparisons].flatMap(({ matches }) => matches.map(({ clause }) => clause)));
      return comparedClauses(library).filter((clause) => clause.priority !== 'nice' && !found.has(clause.id));
    },
  };
}

function whole<T>(steps: Generator<void, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The language whose small words a text has most of; Swedish when it can't be told. */
export function languageOf(text: string): Language {
  const words = wordsOf(text);
  const small = (language: Language) => words.filter((word) => isCommon(word, language)).length;
  return languages.reduce((best, language) => (small(language) > small(best) ? language : best));
}

function compareRow({ text, kind = '' }: ListRow, corpus: Corpus, brands: readonly string[]): RowComparison {
  const force = forceOfKind(kind) ?? forceOf(text);
  const faults = faultsOf(text, brands);
  const obligations = obligationsOf(text);
  const answered = obligations.map((obligation) => ({ obligation, found: answersTo(obligation, corpus) }));
  const inParts = answered.some(({ found }) => found.length > 0);
  const found = inParts ? answered.flatMap((part) => part.found) : answersTo(text, corpus);
  if (found.length === 0) return { result: 'only-theirs', force, matches: [], unanswered: [], nearest: nearestTo(text, corpus), faults };

  const said: Said = { text, force, quantities: quantitiesIn({ text, values: [] }, corpus.language), names: namesIn(text) };
  const best = new Map(found.toSorted((one, other) => one.score - other.score).map((likeness) => [likeness.clause.id, likeness]));
  const alone = [...best.values()].toReversed().map((likeness) => matchOf(likeness, said)).sort((one, other) => numbersMet(other, said) - numbersMet(one, said));
  const matches = settled(alone);
  const unanswered = inParts ? answered.filter((part) => part.found.length === 0).map(({ obligation }) => obligation) : [];
  const more = unanswered.length > 0 || numbersBeyond(alone, said) || theirsBeyond(matches);
  return { result: more ? 'theirs-has-more' : oursBeyond(matches) ? 'ours-stronger' : 'covered', force, matches, unanswered, nearest: [], faults };
}

function answersTo(text: string, corpus: Corpus): readonly Likeness[] {
  const found = alike(termsOf(text, corpus.language, corpus.halves), corpus).filter(({ score, common, named }) => score >= enough.likely && (common >= wordsEnough || named >= namedEnough));
  const top = found[0]?.score ?? 0;
  return found.filter(({ score }) => score >= nearBest * top).slice(0, mostPerPart);
}

/** Of clauses that are alike, the one that has the row's numbers is likelier to be meant. */
function numbersMet(match: Match, { quantities }: Said): number {
  return quantities.filter(({ words }) => !match.differences.some((difference) => difference.type === 'quantity' && difference.theirs.includes(words))).length;
}

function nearestTo(text: string, corpus: Corpus): readonly string[] {
  return alike(termsOf(text, corpus.language, corpus.halves), corpus)
    .filter(({ score, common }) => score >= enough.near && common >= 1)
    .slice(0, mostNearest)
    .map(({ clause }) => clause.id);
}

function matchOf({ clause, profile, score, common, named, words }: Likeness, said: Said): Match {
  const certain = score >= enough.certain && (common >= certainWords || named >= certainNamed);
  return { clause: clause.id, strength: certain ? 'certain' : 'likely', score: Math.round(score * 100) / 100, words: writtenWords(words), differences: differencesOf(said, clause, profile) };
}

/** What several clauses answer together is not lacking in each: a number or a name that one of them meets is not told of the others. */
function settled(matches: readonly Match[]): readonly Match[] {
  return matches.map((match) => ({
    ...match,
    differences: match.differences.flatMap((difference): readonly Difference[] => {
      if (difference.type === 'quantity' && difference.theirs.some((words) => matches.some((other) => other !== match && !lacks(other, words)))) return [];
      if (difference.type === 'quantity' && difference.ours.length === 0 && matches.some((other) => other.differences.some((same) => same.type === 'quantity' && same.ours.length > 0 && same.theirs[0] === difference.theirs[0]))) return [];
      if (difference.type === 'names' && difference.only === 'theirs') {
        const names = difference.names.filter((name) => matches.every((other) => other.differences.some((same) => same.type === 'names' && same.only === 'theirs' && same.names.includes(name))));
        return names.length > 0 ? [{ ...difference, names }] : [];
      }
      return [difference];
    }),
  }));
}

/** Whether a clause lacks a number of the row: has none, or one that is less strict, and not a blank for each purchase to fill in. */
function lacks(match: Match, words: string): boolean {
  return match.differences.some((difference) => difference.type === 'quantity' && difference.theirs.includes(words) && difference.stronger !== 'ours' && difference.settable?.blank !== true);
}

function numbersBeyond(matches: readonly Match[], { quantities }: Said): boolean {
  return quantities.some(({ words }) => matches.every((match) => lacks(match, words)));
}

function theirsBeyond(matches: readonly Match[]): boolean {
  return (
    matches.some(({ differences }) => differences.some((difference) => difference.type === 'names' && difference.only === 'theirs')) ||
    matches.every(({ differences }) => differences.some((difference) => difference.type === 'force' && difference.stronger === 'theirs'))
  );
}

/** Whether the clause that the row is most about demands more. A number that only we state tells so when no other clause is nearly as alike. */
function oursBeyond([best, next]: readonly Match[]): boolean {
  if (best === undefined) return false;
  const alone = next === undefined || next.score < clearly * best.score;
  return best.differences.some((difference) => (difference.type === 'force' || (difference.type === 'quantity' && (alone || difference.theirs.length > 0))) && difference.stronger === 'ours');
}
