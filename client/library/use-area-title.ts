import { useCallback } from 'react';
import { fetchCurrentLibrary } from '../api/libraries.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useWords } from '../i18n/words.ts';

/** The title of an area; nothing until the library has come. */
export function useAreaTitle(): (area: string) => string | undefined {
  const words = useWords();
  const { data } = useFetched(fetchCurrentLibrary);
  return useCallback(
    (area) => {
      const found = data?.areas.find((candidate) => candidate.id === area);
      return found && words(found.title);
    },
    [data, words],
  );
}
