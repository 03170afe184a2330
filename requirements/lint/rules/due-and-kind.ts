import type { LintRule } from '../rule.ts';

/** What is due in operation or at exit is promised in the contract, unless a reason is given; the rest is met by the tender or the delivery. */
export const dueAndKind: LintRule = {
  name: 'due-and-kind',
  check: ({ library, fault }) =>
    library.clauses.flatMap((clause) => {
      const late = clause.due === 'operation' || clause.due === 'exit';
      if (clause.kind === 'requirement' && late && !clause.dueReason) {
        return [fault('clauses', clause.id, ['due'], `a ska-krav that is due at "${clause.due}" can't be tested in the tender; make it a contract-term, or say why in dueReason`)];
      }
      if ((clause.kind === 'award-criterion' || clause.kind === 'selection-criterion') && clause.due !== 'tender') {
        return [fault('clauses', clause.id, ['due'], `a ${clause.kind} is judged in the tender; set due: tender`)];
      }
      if (clause.kind === 'contract-term' && clause.due === 'tender') return [fault('clauses', clause.id, ['due'], 'a contract term is met after the tender; set due to delivery, operation or exit')];
      return [];
    }),
};
