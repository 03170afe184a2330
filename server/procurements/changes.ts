import type { Evaluation } from '#requirements/engine/index.ts';
import type { Decision, Outcome } from '#requirements/model/index.ts';
import type { Changes } from '#server/contract/index.ts';

/** What a change did to the clauses and the warnings. */
export function compareEvaluations(before: Evaluation, after: Evaluation): Changes {
  const earlier = new Map(before.decisions.map((decision) => [decision.clause, decision]));
  const became = (outcome: Outcome) => clausesOf(after.decisions.filter((now) => now.outcome === outcome && earlier.get(now.clause)?.outcome !== outcome));
  const isOtherKind = (now: Decision) => now.outcome === 'included' && earlier.get(now.clause)?.outcome === 'included' && earlier.get(now.clause)?.kind !== now.kind;
  const [codesBefore, codesAfter] = [before, after].map(({ warnings }) => warnings.map(({ code }) => code)) as [string[], string[]];
  return {
    included: became('included'),
    // An own clause that has been removed is no longer among the decisions.
    excluded: [...became('excluded'), ...without(clausesOf(before.decisions), clausesOf(after.decisions))],
    undecided: became('undecided'),
    changedKind: clausesOf(after.decisions.filter(isOtherKind)),
    warnings: { added: without(codesAfter, codesBefore), removed: without(codesBefore, codesAfter) },
  };
}

const clausesOf = (decisions: readonly Decision[]): string[] => decisions.map(({ clause }) => clause);

function without(list: readonly string[], others: readonly string[]): string[] {
  const excluded = new Set(others);
  return list.filter((entry) => !excluded.has(entry));
}
