import { useCallback } from 'react';
import type { Clause } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { blankMark } from './inline-text.ts';
import { libraryText } from './library-text.ts';
import { valueWords } from './value-words.ts';

/** The library's own text of a clause, with the values that hold here. */
export function useLibraryText(): (clause: Clause, variant: number | null) => string {
  const words = useWords();
  const format = useFormat();
  const clauseTitle = useClauseTitle();
  const { state, index } = useProcurement();
  return useCallback(
    (clause, variant) => {
      const text = (variant === null ? undefined : clause.variants[variant]?.text) ?? clause.text;
      return libraryText(words(text), (name) => {
        const parameter = clause.parameters[name];
        if (parameter) {
          const value = state.adjustments[clause.id]?.parameters?.[name] ?? parameter.default;
          return value === undefined ? blankMark(words(parameter.label)) : valueWords(parameter, value, words, format.number);
        }
        const question = index.question(name);
        return `[${question ? words(question.title) : clauseTitle(name)}]`;
      });
    },
    [words, format, clauseTitle, state.adjustments, index],
  );
}
