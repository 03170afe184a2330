import { useCallback } from 'react';
import type { ComposedDocument, DocumentId } from '#templates/composed-document.ts';
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

/** Whether the contract terms stand in this document, and not in one of their own. */
function printsTerms({ blocks }: ComposedDocument): boolean {
  return blocks.some((block) => block.type === 'clause' && block.kind === 'contract-term');
}

/** The terms that are left to their own document are read together with the rest, after the line that says so. */
function withTerms(specification: ComposedDocument, { blocks }: ComposedDocument): ComposedDocument {
  const terms = blocks.findIndex((block) => block.type === 'heading' && block.anchor === 'kap-contract');
  return { ...specification, blocks: [...specification.blocks, ...blocks.slice(terms + 1)] };
}

/** The draft as it is now, read again after each change. Until the new one is here, the old one is shown. */
export function useDocument(): Fetched<ComposedDocument> {
  const { state } = useProcurement();
  const language = useLanguage();
  const key = `${state.id}/${state.version}/${language}`;
  const { id } = state;
  const hasTerms = state.counts.contractTerms > 0;
  const read = useCallback(
    async (signal: AbortSignal) => {
      const fetch = (document: DocumentId) => requestJson<ComposedDocument>('GET', draftPath(id, document, 'json', language), { signal });
      if (last?.key !== key) {
        const specification = await fetch('specification');
        last = { key, document: hasTerms && !printsTerms(specification) ? withTerms(specification, await fetch('contract-terms')) : specification };
      }
      return last.document;
    },
    [key, id, language, hasTerms],
  );
  const fetched = useFetched(read);
  const sameProcurement = last?.key.startsWith(`${state.id}/`);
  return { ...fetched, data: fetched.data ?? (sameProcurement ? last?.document : undefined) };
}
