import type { Kysely, Selectable } from 'kysely';
import type { Language } from '#requirements/model/index.ts';
import type { ProcurementEvent } from '#server/contract/index.ts';
import type { DocumentId } from '#templates/composed-document.ts';

/**
 * The rows as both databases hold them: ids and JSON as text, time as ISO text, truth as 0 or 1.
 * A row that belongs to an organisation carries it; a row that changes carries a version.
 */
export interface Tables {
  organisation: OrganisationTable;
  organisation_event: OrganisationEventTable;
  library_version: LibraryVersionTable;
  procurement: ProcurementTable;
  procurement_event: ProcurementEventTable;
  issued_version: IssuedVersionTable;
  issued_file: IssuedFileTable;
}
export type Database = Kysely<Tables>;

interface OrganisationTable {
  id: string;
  settings: string;
  /** The library version that new procurements get. */
  library_hash: string;
  version: number;
  updated_at: string;
  updated_by: string;
}

interface OrganisationEventTable {
  organisation_id: string;
  version: number;
  at: string;
  user_id: string;
  user_name: string;
  type: 'created' | 'settings-changed' | 'library-changed';
  /** JSON: before and after. */
  change: string;
}

/** Immutable. `base` belongs to nobody; `overlay` and `resolved` belong to an organisation. */
interface LibraryVersionTable {
  hash: string;
  kind: 'base' | 'overlay' | 'resolved';
  organisation_id: string | null;
  library_id: string;
  library_version: string;
  /** JSON of the values as they were written, which is what the hash is of. */
  content: string;
  imported_at: string;
}

interface ProcurementTable {
  id: string;
  organisation_id: string;
  title: string;
  /** JSON of ProcurementContent. */
  content: string;
  version: number;
  locked: number;
  library_hash: string;
  /** How many own clauses have ever been made; their ids are not used again. */
  own_clauses_made: number;
  issued: number;
  /** Counts at the last change, for the list. */
  included: number;
  undecided: number;
  unanswered: number;
  created_at: string;
  updated_at: string;
  updated_by: string;
}
export type ProcurementRow = Selectable<ProcurementTable>;

interface ProcurementEventTable {
  organisation_id: string;
  /** No foreign key: the note that a procurement was deleted outlives it. */
  procurement_id: string;
  version: number;
  at: string;
  user_id: string;
  user_name: string;
  type: ProcurementEvent['type'] | 'deleted';
  /** JSON: list of question ids, clause ids or warning codes. */
  targets: string;
  /** JSON: target → before and after. */
  change: string;
}

interface IssuedVersionTable {
  organisation_id: string;
  procurement_id: string;
  number: number;
  language: Language;
  issued_at: string;
  issued_by: string;
  /** JSON: library, answers hash and the hash of every file. */
  manifest: string;
  file_hash: string;
  content_hash: string;
  answers_hash: string;
}

/** The documents of an issued version as they were rendered; json is the ComposedDocument itself. */
interface IssuedFileTable {
  organisation_id: string;
  procurement_id: string;
  number: number;
  document: DocumentId;
  format: string;
  body: Uint8Array;
  hash: string;
}
