import { useCallback } from 'react';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from './store.ts';

/** A clause by its title: the library's, its variant's in this purchase, or the officer's own. */
export function useClauseTitle(): (clause: string) => string {
  const { index, state } = useProcurement();
  const words = useWords();
  return useCallback(
    (id) => {
      const own = state.ownClauses.find((clause) => clause.id === id);
      if (own) return own.title;
      const clause = index.clause(id);
      if (!clause) return id;
      const variant = state.decisions.find((decision) => decision.clause === id)?.variant ?? null;
      return words((variant === null ? undefined : clause.variants[variant]?.title) ?? clause.title);
    },
    [index, state.ownClauses, state.decisions, words],
  );
}
