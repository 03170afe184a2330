import { evaluate, type Evaluation } from '#requirements/engine/index.ts';
import type { Language } from '#requirements/model/index.ts';
import type { OrganisationSettings } from '#server/contract/index.ts';
import type { Procurement } from '#server/procurements/procurement.ts';
import { swedishDate } from '#server/swedish-date.ts';
import { composeDocument } from '#templates/compose/index.ts';
import type { ComposedDocument, DocumentId } from '#templates/composed-document.ts';

/** A draft is dated by its last change, a final by its issue. */
export type Status = { status: 'draft' } | { status: 'final'; version: number; at: string };

interface Parts {
  procurement: Procurement;
  organisation: OrganisationSettings;
  document: DocumentId;
  language: Language;
  status: Status;
  /** When it has been made already. */
  evaluation?: Evaluation;
}

export function compose({ procurement, organisation, document, language, status, evaluation }: Parts): ComposedDocument {
  const { content, pinned, title, updated_at } = procurement;
  return composeDocument({
    compiled: pinned.compiled,
    content,
    evaluation: evaluation ?? evaluate(pinned.compiled, content),
    organisation,
    procurement: { title },
    library: { id: pinned.library.manifest.id, version: pinned.library.manifest.version, hash: pinned.hash },
    document,
    language,
    status: status.status,
    version: status.status === 'final' ? status.version : undefined,
    date: swedishDate(status.status === 'final' ? status.at : updated_at),
  });
}
