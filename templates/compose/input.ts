import type { Language, ProcurementContent } from '#requirements/model/index.ts';
import type { CompiledLibrary, Evaluation } from '#requirements/engine/index.ts';
import type { DocumentId } from '../composed-document.ts';

/** All that a document is made of. Nothing is read from anywhere else. */
export interface ComposeInput {
  compiled: CompiledLibrary;
  content: ProcurementContent;
  evaluation: Evaluation;
  organisation: { name: string; number: string; color: string; contact: string; policies: readonly { title: string; url: string }[] };
  procurement: { title: string };
  library: { id: string; version: string; hash: string };
  document: DocumentId;
  language: Language;
  status: 'draft' | 'final';
  /** Number of the issued version. */
  version?: number;
  /** ISO date that the document bears: of the issue, or of the draft's last change. */
  date: string;
}
