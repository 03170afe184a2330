import { findBrandNames } from '../../engine/brand-names.ts';
import { namedThing, takesEquivalent } from '../named-things.ts';
import type { LintRule } from '../rule.ts';
import { printedClauses, wordings } from '../rule.ts';

/** A standard, format or product in a demand is followed by "eller likvärdig(t)", in the same sentence or list. */
export const missingEquivalence: LintRule = {
  name: 'missing-equivalence',
  check: ({ library, fault }) =>
    printedClauses(library).filter((clause) => clause.kind !== 'preamble').flatMap((clause) =>
      wordings(clause).flatMap(({ path, text }) => {
        const brands = findBrandNames(text.sv, library.manifest.brands).map((brand) =>
          fault('clauses', clause.id, [...path, 'sv'], `names the product "${brand}" (9 kap. 6 § LOU); describe the function or the interface instead`),
        );
        const paragraphs = text.sv.split(/\n\s*\n/u).filter((paragraph) => namedThing.test(paragraph) && !takesEquivalent(text.sv));
        return [
          ...brands,
          ...paragraphs.map((paragraph) => {
            const name = namedThing.exec(paragraph)?.[0] ?? '';
            return fault('clauses', clause.id, [...path, 'sv'], `names "${name.trim()}" without "eller likvärdig(t)" (9 kap. 4 and 6 §§ LOU); add it, or describe the function`);
          }),
        ];
      }),
    ),
};
