import { compileLibrary } from '../../engine/compile.ts';
import type { Rule } from '../../engine/rule.ts';
import { canHold } from '../satisfiable.ts';
import type { LintRule } from '../rule.ts';

const callOff: Rule = { type: 'answer', question: 'procedure', asked: ['avrop'] };

/** Who may tender was settled when the framework agreement was made; a call-off makes no new demands on the supplier's capacity. */
export const selectionAtCallOff: LintRule = {
  name: 'selection-at-call-off',
  check: ({ library, fault }) => {
    const compiled = compileLibrary(library);
    if (!compiled.questions.get('procedure')?.definition.options?.some(({ id }) => id === 'avrop')) return [];
    return [...compiled.clauses.values()].flatMap((clause) => {
      const { id, kind, variants, withdrawn } = clause.definition;
      if (withdrawn) return [];
      const base: Rule[] = [clause.when, clause.scale, clause.scope, callOff];
      // A variant comes after those before it; the clause as it stands, after them all.
      const before = (index: number): Rule[] => clause.variants.slice(0, index).map((rule): Rule => ({ type: 'not', of: rule }));
      const own = kind === 'selection-criterion' && canHold(compiled, [...base, ...before(variants.length)]);
      const inVariant = variants.findIndex((variant, index) => (variant.kind ?? kind) === 'selection-criterion' && canHold(compiled, [...base, ...before(index), ...clause.variants.slice(index, index + 1)]));
      return own || inVariant >= 0 ? [fault('clauses', id, inVariant >= 0 ? ['variants', inVariant] : ['when'], 'can be a selection criterion in a call-off; exclude procedure avrop, or make it a contract term there')] : [];
    });
  },
};
