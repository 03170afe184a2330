import { useCallback } from 'react';
import type { ComposedDocument } from '#templates/composed-document.ts';
import { draftPath } from '../api/procurements.ts';
import { requestJson } from '../api/request.ts';
import { type Fetched, useFetched } from '../api/use-fetched.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useProcurement } from '../procurements/store.ts';

interface Read {
  key: string;
  document: ComposedDocument;
}

// The last one read, so that going between questions does not blink.
let last: Read | undefined;

/** The draft as it is now, read again after each change. Until the new one is here, the old one is shown. */
export function useDocument(): Fetched<ComposedDocument> {
  const { state } = useProcurement();
  const language = useLanguage();
  const key = `${state.id}/${state.version}/${language}`;
  const path = draftPath(state.id, 'json', language);
  const read = useCallback(
    async (signal: AbortSignal) => {
      if (last?.key !== key) last = { key, document: await requestJson<ComposedDocument>('GET', path, { signal }) };
      return last.document;
    },
    [key, path],
  );
  const fetched = useFetched(read);
  const sameProcurement = last?.key.startsWith(`${state.id}/`);
  return { ...fetched, data: fetched.data ?? (sameProcurement ? last?.document : undefined) };
}
