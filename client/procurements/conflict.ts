import type { Problem, ProcurementState } from '#server/contract/index.ts';
import type { Attempt } from '../api/procurements.ts';

/** Someone else changed the same thing first. */
export interface Conflict {
  attempt: Attempt;
  conflicts: NonNullable<Problem['conflicts']>;
  theirs: ProcurementState;
}
export type ConflictChoice = 'mine' | 'theirs' | 'undecided';

/** True when the other's version already says what was attempted, as when an answer to a lost connection had in fact arrived. */
export function alreadyDone(attempt: Attempt, theirs: ProcurementState): boolean {
  if (attempt.type !== 'answers') return false;
  return Object.entries(attempt.answers).every(([question, value]) => {
    const stored = theirs.answers[question];
    if (value === null) return stored?.basis !== 'stated';
    return stored?.basis === 'stated' && JSON.stringify(stored.value) === JSON.stringify(value);
  });
}
