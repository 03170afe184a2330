import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

const words: readonly { pattern: RegExp; instead: string }[] = [
  { pattern: /(?<!\p{L})skall(?!\p{L})/u, instead: 'write "ska"' },
  { pattern: /(?<!\p{L})(?:modern|framtidssäker|användarvänlig|flexibel|robust|suverän)(?:t|a|are)?(?!\p{L})/u, instead: 'it can\'t be tested; say what is to be measured' },
  { pattern: /(?<!\p{L})(?:hög kvalitet|god kvalitet|i största möjliga mån|så långt som möjligt|vid behov kunna)(?!\p{L})/u, instead: 'it can\'t be tested; say what is to be measured' },
  { pattern: /(?<!\p{L})(?:CLOUD Act|FISA|amerikansk\p{L}*|kinesisk\p{L}*|USA)(?!\p{L})/u, instead: 'keep it neutral between jurisdictions' },
  { pattern: /(?<!\p{L})(?:svensk leverantör|lokal leverantör|europeisk leverantör)(?!\p{L})/u, instead: 'origin may not be demanded (4 kap. 1 § LOU); demand what it would give' },
];

/** Words that a court or a bidder would stop at. */
export const wordsToAvoid: LintRule = {
  name: 'words-to-avoid',
  check: ({ library, fault }) =>
    printedClauses(library).flatMap((clause) =>
      wordings(clause).flatMap(({ path, text }) =>
        words.flatMap(({ pattern, instead }) => {
          const found = pattern.exec(text.sv);
          return found ? [fault('clauses', clause.id, [...path, 'sv'], `says "${found[0]}": ${instead}`)] : [];
        }),
      ),
    ),
};
