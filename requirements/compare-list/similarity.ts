import type { Clause } from '../model/index.ts';
import { lengthOf, type Corpus, type Profile } from './profile.ts';
import type { Terms } from './terms.ts';

/** How alike a row and a clause are, from 0 to about 1.2, and the row's words that the clause has too. */
export interface Likeness {
  clause: Clause;
  profile: Profile;
  score: number;
  /** The row's words that are in the title and text; a half of a compound is half a word. */
  common: number;
  /** How much of the title, or of a topic's, the row has: from 0 to 1. */
  named: number;
  words: readonly string[];
}

/** How much each of the three measures counts for. Found by trying them on rows with known answers: test/fixtures/own-lists. */
const parts = { covered: 0.5, title: 0.2, passage: 0.3 };
const inTitle = 1.2;
const inMore = 0.5;

/** The clauses of a corpus that are anything like a text, the most alike first. */
export function alike(row: Terms, { profiles, tells }: Corpus): readonly Likeness[] {
  const whole = [...row].reduce((sum, [term, { weight }]) => sum + weight * tells(term), 0);
  const length = lengthOf(row, tells);
  if (whole === 0) return [];
  return profiles
    .map(({ clause, profile }) => {
      let covered = 0;
      const words = new Set<string>();
      const shared = new Map<string, number>();
      for (const [term, { weight, word, once }] of row) {
        const named = Math.max(0, ...profile.titles.map((title) => title.get(term)?.weight ?? 0));
        const said = Math.max(named, profile.text.get(term)?.weight ?? 0);
        const found = Math.max(named * inTitle, said, (profile.more.get(term)?.weight ?? 0) * inMore);
        if (found === 0) continue;
        covered += weight * Math.min(inTitle, found) * tells(term);
        words.add(word);
        shared.set(once, Math.max(shared.get(once) ?? 0, Math.min(weight, said)));
      }
      const title = Math.max(0, ...profile.titles.map((terms) => share(terms, row, tells)));
      const passage = Math.max(0, ...profile.passages.map((other) => product(row, other.terms, tells) / (length * other.length || 1)));
      const common = [...shared.values()].reduce((sum, word) => sum + word, 0);
      return { clause, profile, common, named: title, words: [...words], score: parts.covered * (covered / whole) + parts.title * title + parts.passage * passage };
    })
    .filter(({ common }) => common > 0)
    .sort((one, other) => other.score - one.score);
}

/** How much of a title a row has. */
function share(title: Terms, row: Terms, tells: Corpus['tells']): number {
  let whole = 0;
  let had = 0;
  for (const [term, { weight }] of title) {
    whole += weight * tells(term);
    had += Math.min(weight, row.get(term)?.weight ?? 0) * tells(term);
  }
  return whole === 0 ? 0 : had / whole;
}

function product(one: Terms, other: Terms, tells: Corpus['tells']): number {
  let sum = 0;
  for (const [term, { weight }] of one) {
    const there = other.get(term);
    if (there) sum += weight * there.weight * tells(term) ** 2;
  }
  return sum;
}
