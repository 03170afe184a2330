import type { CompiledClause, CompiledLibrary } from '../engine/compile.ts';
import type { Rule } from '../engine/rule.ts';
import { canHold } from './satisfiable.ts';

/** Whether a clause, in the variant that is named, can be in a document where another one is not. */
export function canStandWithout(library: CompiledLibrary, clause: CompiledClause, other: CompiledClause, variant?: Rule): boolean {
  return canHold(library, [...whenIncluded(clause), ...(variant ? [variant] : []), { type: 'not', of: { type: 'all', of: whenIncluded(other) } }]);
}

function whenIncluded(clause: CompiledClause): Rule[] {
  return [clause.when, clause.scale, clause.scope];
}
