import { useCallback } from 'react';
import type { Clause } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { libraryText } from './library-text.ts';

/** The library's own text of a clause, with labels where its values go. */
export function useLibraryText(): (clause: Clause, variant: number | null) => string {
  const words = useWords();
  const clauseTitle = useClauseTitle();
  const { index } = useProcurement();
  return useCallback(
    (clause, variant) => {
      const text = (variant === null ? undefined : clause.variants[variant]?.text) ?? clause.text;
      return libraryText(words(text), (name) => {
        const parameter = clause.parameters[name];
        const question = index.question(name);
        return parameter ? words(parameter.label) : question ? words(question.title) : clauseTitle(name);
      });
    },
    [words, clauseTitle, index],
  );
}
