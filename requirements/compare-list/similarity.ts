import type { Clause } from '../model/index.ts';
import { lengthOf, wholeOf, type Corpus, type Profile } from './profile.ts';
import { isName, type Terms } from './terms.ts';

/** How alike a row and a clause are, from 0 to about 1.2, and the row's words that the clause has too. */
export interface Likeness {
  clause: Clause;
  profile: Profile;
  score: number;
  /** The row's words that are in the title and text; a half of a compound is half a word. */
  common: number;
  /** How much of the title, or of a topic's, the row has: from 0 to 1. */
  named: number;
  words: ReadonlySet<string>;
}

/**
 * What the three measures count for: how much of the row the clause has, how much of its title the row has, and how alike the row
 * and one of its sentences are. Found by trying them on rows with known answers: test/fixtures/own-lists/calibration.yaml.
 */
const parts = { covered: 0.5, title: 0.2, passage: 0.3 };

/** A standard that few clauses name tells as much as two words. */
const nameCounts = 2;
const fewClauses = 5;

/** The clauses of a corpus that are anything like a text, the most alike first. */
export function alike(row: Terms, { clauses, passages, index, tells }: Corpus): readonly Likeness[] {
  const [whole, length] = [wholeOf(row, tells), lengthOf(row, tells)];
  if (whole === 0) return [];
  const found: (Found | undefined)[] = [];
  const products = new Float64Array(passages.length);
  const had = new Float64Array(passages.length);
  for (const [term, { weight, word, once }] of row) {
    const places = index.get(term);
    if (places === undefined) continue;
    const told = tells(term);
    for (const { at, counts, said } of places.clauses) {
      const clause = (found[at] ??= { covered: 0, shared: new Map(), words: new Set(), title: 0, passage: 0 });
      clause.covered += weight * counts * told;
      const shared = isName(term) && places.clauses.length <= fewClauses ? nameCounts : Math.min(weight, said);
      clause.shared.set(once, Math.max(clause.shared.get(once) ?? 0, shared));
      clause.words.add(word);
    }
    for (const place of places.passages) {
      products[place.at] = (products[place.at] ?? 0) + weight * place.weight * told ** 2;
      had[place.at] = (had[place.at] ?? 0) + Math.min(weight, place.weight) * told;
    }
  }
  for (const [at, passage] of passages.entries()) {
    const clause = found[passage.clause];
    if (clause === undefined || products[at] === 0) continue;
    clause.passage = Math.max(clause.passage, (products[at] ?? 0) / (length * passage.length || 1));
    if (passage.title && passage.whole > 0) clause.title = Math.max(clause.title, (had[at] ?? 0) / passage.whole);
  }
  return found
    .flatMap((clause, at) => {
      const compared = clauses[at];
      if (clause === undefined || compared === undefined) return [];
      const { covered, shared, words, title, passage } = clause;
      const common = [...shared.values()].reduce((sum, word) => sum + word, 0);
      if (common === 0) return [];
      return [{ ...compared, common, named: title, words, score: parts.covered * (covered / whole) + parts.title * title + parts.passage * passage }];
    })
    .sort((one, other) => other.score - one.score);
}

interface Found {
  covered: number;
  /** What counts once → how much of it is shared. */
  shared: Map<string, number>;
  words: Set<string>;
  title: number;
  passage: number;
}

/** Each word once: a name is not also told in small letters. */
export function writtenWords(words: ReadonlySet<string>): readonly string[] {
  const small = [...words].map((word) => word.toLowerCase());
  return [...words].filter((word, at) => !small.some((other, place) => place !== at && other.length > word.length && other.split(/[\s-]/).includes(word.toLowerCase())));
}
