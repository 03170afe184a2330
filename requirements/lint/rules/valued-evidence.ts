import type { LintRule } from '../rule.ts';

const acceptance = 'Anbudsgivaren godtar villkoret i anbudet.';

/** A contract term is accepted; a term that can be valued instead also says what the tender must show for that. */
export const valuedEvidence: LintRule = {
  name: 'valued-evidence',
  check: ({ library, fault }) =>
    library.clauses
      .filter(({ kind, asAward, evidence }) => kind === 'contract-term' && asAward !== undefined && evidence?.sv.trim() === acceptance)
      .map(({ id }) => fault('clauses', id, ['evidence', 'sv'], 'says nothing of what the tender shows when the term is valued instead; add "Om det värderas …"')),
};
