import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

const period = /inom (?:\{\{\w+\}\}|\d+|en|ett|två|tre) (?:arbetsdag(?:ar)?|dag(?:ar)?|timm(?:e|ar)|veck(?:a|or)|månad(?:er)?)(?!\p{L})/iu;
const start = /(?<!\p{L})(?:från|efter|sedan|räknat|före|när)(?!\p{L})/iu;

/** "Within 30 days" of what? A period of time says when it begins, in the same sentence. */
export const daysFromWhen: LintRule = {
  name: 'days-from-when',
  check: ({ library, fault }) =>
    printedClauses(library).flatMap((clause) =>
      // What a level of an award says is measured from what its criterion says.
      wordings(clause).filter(({ path }) => !path.includes('levels')).flatMap(({ path, text }) =>
        text.sv.split(/(?<=[.!?])\s+|\n\n/u).flatMap((sentence) => {
          const found = period.exec(sentence);
          return found && !start.test(sentence) ? [fault('clauses', clause.id, [...path, 'sv'], `says "${found[0]}" without saying from when; add "efter …" or "från det att …"`)] : [];
        }),
      ),
    ),
};
