import type { Clause } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

const needsEvidence: readonly Clause['kind'][] = ['requirement', 'award-criterion', 'selection-criterion'];
const needsCheck: readonly Clause['kind'][] = ['requirement', 'award-criterion', 'contract-term', 'selection-criterion'];

/** What can't be shown and checked can't be demanded. */
export const missingEvidence: LintRule = {
  name: 'missing-evidence',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => [
      ...(needsEvidence.includes(clause.kind) && !clause.evidence ? [fault('clauses', clause.id, [], `a ${clause.kind} says what the bidder shows: add evidence`)] : []),
      ...(needsCheck.includes(clause.kind) && !clause.verification ? [fault('clauses', clause.id, [], `a ${clause.kind} says who checks it, and how: add verification`)] : []),
    ]),
};
