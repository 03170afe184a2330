import type { LintRule } from '../rule.ts';
import { printedClauses, printedTexts } from '../rule.ts';

/** The parties are Beställaren, Leverantören and Anbudsgivaren, since joint bodies, companies and regions buy too. */
export const partyNames: LintRule = {
  name: 'party-names',
  check: ({ library, fault }) =>
    printedClauses(library).flatMap((clause) =>
      printedTexts(clause).flatMap(({ path, text }) => {
        const swedish = /(?<!\p{L})[Kk]ommunens?(?!\p{L})/u.exec(text.sv);
        const english = text.en === undefined ? null : /(?<!\p{L})(?:[Tt]he [Mm]unicipality)(?!\p{L})/u.exec(text.en);
        return [
          ...(swedish ? [fault('clauses', clause.id, [...path, 'sv'], `says "${swedish[0]}"; write Beställaren`)] : []),
          ...(english ? [fault('clauses', clause.id, [...path, 'en'], `says "${english[0]}"; write the Customer`)] : []),
        ];
      }),
    ),
};
