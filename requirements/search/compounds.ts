import { isCommon } from './words.ts';
import { stem } from './stem.ts';

const shortestHead = 4;
const shortestTail = 3;

/**
 * What Swedish compounds are made of, as far as the texts themselves tell: a word is divided where both halves also stand
 * alone in them (`molntjänst`: moln, tjänst), with an s between if need be (`avtalstid`), and with the vowel that the first
 * half has lost (`källkod`: källa).
 *
 * @returns for each compound, the stems of its halves
 */
export function compounds(words: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const all = new Set(words);
  const halves = compoundSplitter(all);
  return new Map([...all].map((word) => [word, halves(word)] as const).filter(([, parts]) => parts.length > 0));
}

/** Divides any word into halves that stand alone among the words given; nothing for one that can't be. */
export function compoundSplitter(words: Iterable<string>): (word: string) => readonly string[] {
  const vocabulary = new Set([...words].filter((word) => word.length >= shortestTail && !isCommon(word, 'sv')));
  const isHead = (part: string) => part.length >= shortestHead && (vocabulary.has(part) || vocabulary.has(`${part}a`) || vocabulary.has(`${part}e`) || (part.endsWith('s') && vocabulary.has(part.slice(0, -1))));
  return (word) => {
    if (isCommon(word, 'sv')) return [];
    // The longest first half is the likeliest: informations-säkerhet, not in-formationssäkerhet.
    for (let at = word.length - shortestTail; at >= shortestHead; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (vocabulary.has(tail) && isHead(head)) return [stem(head.endsWith('s') && !vocabulary.has(head) ? head.slice(0, -1) : head, 'sv'), stem(tail, 'sv')];
    }
    return [];
  };
}
