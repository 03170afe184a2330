import type { Evaluation } from '#requirements/engine/index.ts';
import type { Outcome } from '#requirements/model/index.ts';
import type { Changes } from '#server/contract/index.ts';

/** What a change did to the clauses and the warnings. */
export function compareEvaluations(before: Evaluation, after: Evaluation): Changes {
  const earlier = new Map(before.decisions.map((decision) => [decision.clause, decision]));
  const became = (outcome: Outcome) => after.decisions.filter((decision) => decision.outcome === outcome && earlier.get(decision.clause)?.outcome !== outcome).map(({ clause }) => clause);
  const removed = new Set(before.decisions.map(({ clause }) => clause)).difference(new Set(after.decisions.map(({ clause }) => clause)));
  const warnings = { before: new Set(before.warnings.map(({ code }) => code)), after: new Set(after.warnings.map(({ code }) => code)) };
  return {
    included: became('included'),
    excluded: [...became('excluded'), ...removed],
    undecided: became('undecided'),
    changedKind: after.decisions.filter((now) => now.outcome === 'included' && isOtherKind(earlier.get(now.clause), now)).map(({ clause }) => clause),
    warnings: { added: [...warnings.after.difference(warnings.before)], removed: [...warnings.before.difference(warnings.after)] },
  };
}

function isOtherKind(before: Evaluation['decisions'][number] | undefined, now: Evaluation['decisions'][number]): boolean {
  return before?.outcome === 'included' && before.kind !== now.kind;
}
