import { compileLibrary } from '../../engine/compile.ts';
import { canStandWithout } from '../always-together.ts';
import type { LintRule } from '../rule.ts';
import { printedTexts } from '../rule.ts';

/** A clause refers only to clauses that are in the document whenever it is; otherwise a bidder reads a reference to nothing. */
export const referenceHolds: LintRule = {
  name: 'reference-holds',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    return [...compiled.clauses.values()].filter(({ definition }) => !definition.withdrawn).flatMap((clause) =>
      printedTexts(clause.definition).flatMap(({ path, text }) => {
        const variant = path[0] === 'variants' ? clause.variants[Number(path[1])] : undefined;
        return [...text.sv.matchAll(/\{\{\s*ref\s+([^\s}]+)\s*\}\}/gu)].flatMap((match) => {
          const referred = compiled.clauses.get(match[1] ?? '');
          return referred && canStandWithout(compiled, clause, referred, variant)
            ? [fault('clauses', clause.definition.id, [...path, 'sv'], `refers to ${referred.definition.id}, which is not always included when this clause is; widen its condition, or say it without the reference`)]
            : [];
        });
      }),
    );
  },
};
