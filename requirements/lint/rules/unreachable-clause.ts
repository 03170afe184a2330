import { compileLibrary } from '../../engine/compile.ts';
import { canHold } from '../satisfiable.ts';
import type { LintRule } from '../rule.ts';

/** A clause or variant that no answers can bring about is dead text, or a mistake in its condition. */
export const unreachableClause: LintRule = {
  name: 'unreachable-clause',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    return [...compiled.clauses.values()].filter(({ definition }) => !definition.withdrawn).flatMap((clause) => {
      const { id } = clause.definition;
      if (!canHold(compiled, [clause.when, clause.scale])) return [fault('clauses', id, ['when'], 'no answers make this condition hold together with its scale; correct it, or withdraw the clause')];
      return clause.variants.flatMap((variant, index) => {
        const earlier = clause.variants.slice(0, index).map((rule) => ({ type: 'not', of: rule }) as const);
        return canHold(compiled, [clause.when, clause.scale, variant, ...earlier]) ? [] : [fault('clauses', id, ['variants', index, 'when'], 'no answers lead to this variant; it is ruled out by the clause\'s condition or by an earlier variant')];
      });
    });
  },
};
