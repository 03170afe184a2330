import type { Language } from '../model/index.ts';
import { stem } from '../search/stem.ts';
import { isCommon, partsOf, wordsOf } from '../search/words.ts';
import { namesIn } from './names.ts';
import { vocabularies } from './vocabulary.ts';

export interface Term {
  /** What it counts for: a half of a compound is less than a word. */
  weight: number;
  /** The word as it is written. */
  word: string;
  /** What counts once when common words are counted: the whole of a compound, not its halves as well. */
  once: string;
}
/** What a text is about, by the common form of words that say the same. */
export type Terms = ReadonlyMap<string, Term>;

/** The halves of a compound, as stems. */
export type Splitter = (word: string) => readonly string[];

const half = 0.5;

/** The name of a standard is kept apart from words. */
const nameMark = '=';
export const isName = (term: string): boolean => term.startsWith(nameMark);

interface Sense {
  common: ReadonlyMap<string, string>;
  empty: ReadonlySet<string>;
  meanings: ReadonlyMap<string, readonly string[]>;
}

const senses: Readonly<Record<Language, Sense>> = { sv: senseOf('sv'), en: senseOf('en') };

function senseOf(language: Language): Sense {
  const { groups, meanings, empty } = vocabularies[language];
  const common = new Map(groups.flatMap((group) => group.map((word) => [stem(word, language), stem(group[0] ?? word, language)] as const)));
  return {
    common,
    empty: new Set(empty.map((word) => stem(word, language))),
    meanings: new Map(Object.entries(meanings).map(([word, says]) => [stem(word, language), wordsOf(says)])),
  };
}

export function termsOf(text: string, language: Language, halves: Splitter): Terms {
  const { common, empty, meanings } = senses[language];
  const terms = new Map<string, Term>();
  const add = (found: string, weight: number, whole: string, once = whole) => {
    const key = common.get(found) ?? found;
    if (empty.has(found) || empty.has(key) || (terms.get(key)?.weight ?? 0) >= weight) return;
    terms.set(key, { weight, word: written.get(whole) ?? whole, once });
  };
  for (const [name, word] of namesIn(text)) terms.set(nameMark + name, { weight: 1, word, once: name });
  const { text: told, written } = inOneWord(text, language);
  for (const whole of wordsOf(told)) {
    if (isCommon(whole, language) || /^[\d.:-]+$/.test(whole)) continue;
    for (const word of [whole, ...(/\d/.test(whole) ? [] : partsOf(whole))]) {
      const found = stem(word, language);
      const says = meanings.get(found);
      if (says) says.forEach((other) => add(stem(other, language), 1, whole, other));
      else {
        add(found, 1, whole);
        halves(word).forEach((other) => add(other, half, whole));
      }
    }
  }
  return terms;
}

/** A text with one word for several, and what stood there instead of each. */
function inOneWord(text: string, language: Language): { text: string; written: ReadonlyMap<string, string> } {
  const written = new Map<string, string>();
  const told = vocabularies[language].phrases.reduce(
    (present, [pattern, words]) =>
      present.replace(pattern, (phrase) => {
        for (const word of wordsOf(words)) written.set(word, phrase);
        return words;
      }),
    text.normalize('NFC').toLocaleLowerCase('sv'),
  );
  return { text: told, written };
}
