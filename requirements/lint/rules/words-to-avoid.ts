import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** What is wrong with a word: it is old, it can't be tested, it singles out a legal order, or it demands an origin. */
export type AvoidedFor = 'old' | 'untestable' | 'jurisdiction' | 'origin';

const words: readonly { pattern: RegExp; for: AvoidedFor; instead: string }[] = [
  { for: 'old', pattern: /(?<!\p{L})skall(?!\p{L})/u, instead: 'write "ska"' },
  { for: 'untestable', pattern: /(?<!\p{L})(?:modern|framtidssäker|användarvänlig|flexibel|robust|suverän)(?:t|a|are)?(?!\p{L})/u, instead: 'it can\'t be tested; say what is to be measured' },
  { for: 'untestable', pattern: /(?<!\p{L})(?:hög kvalitet|god kvalitet|i största möjliga mån|så långt som möjligt|vid behov kunna)(?!\p{L})/u, instead: 'it can\'t be tested; say what is to be measured' },
  { for: 'jurisdiction', pattern: /(?<!\p{L})(?:CLOUD Act|FISA|amerikansk\p{L}*|kinesisk\p{L}*|USA)(?!\p{L})/u, instead: 'keep it neutral between jurisdictions' },
  { for: 'origin', pattern: /(?<!\p{L})(?:svensk leverantör|lokal leverantör|europeisk leverantör)(?!\p{L})/u, instead: 'origin may not be demanded (4 kap. 1 § LOU); demand what it would give' },
];

/** Each word to avoid that a text holds, the first of its sort. */
export function wordsToAvoidIn(text: string): readonly { found: string; for: AvoidedFor; instead: string }[] {
  return words.flatMap(({ pattern, for: avoidedFor, instead }) => {
    const found = pattern.exec(text);
    return found ? [{ found: found[0], for: avoidedFor, instead }] : [];
  });
}

/** Words that a court or a bidder would stop at. */
export const wordsToAvoid: LintRule = {
  name: 'words-to-avoid',
  check: ({ library, fault }) =>
    printedClauses(library).flatMap((clause) =>
      wordings(clause).flatMap(({ path, text }) => wordsToAvoidIn(text.sv).map(({ found, instead }) => fault('clauses', clause.id, [...path, 'sv'], `says "${found}": ${instead}`))),
    ),
};
