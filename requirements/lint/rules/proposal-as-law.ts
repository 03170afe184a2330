import type { LintRule } from '../rule.ts';

/** A proposal or a political programme is never support for a clause. */
export const proposalAsLaw: LintRule = {
  name: 'proposal-as-law',
  check: ({ library, fault }) => {
    const policies = new Set(library.sources.filter((source) => source.kind === 'policy').map((source) => source.id));
    return library.clauses.flatMap((clause) =>
      clause.sources.flatMap((citation, index) =>
        'source' in citation && policies.has(citation.source)
          ? [fault('clauses', clause.id, ['sources', index, 'source'], `"${citation.source}" is a proposal or a policy and binds nobody; cite law in force, or take the citation away`)]
          : [],
      ),
    );
  },
};
