import type { Language } from '#requirements/model/index.ts';
import type { IssuedVersion } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import { loadOpenProcurement } from '#server/procurements/procurement.ts';
import type { Services } from '#server/services.ts';
import type { ComposedDocument, DocumentId } from '#templates/composed-document.ts';
import { fileName, type DocumentFile, type Format } from './rendering.ts';

export async function listIssued({ storage }: Services, procurement: string): Promise<readonly IssuedVersion[]> {
  const rows = await storage.database
    .selectFrom('issued_version')
    .select(['number', 'language', 'issued_at', 'issued_by', 'file_hash', 'content_hash', 'answers_hash'])
    .where('procurement_id', '=', procurement)
    .orderBy('number')
    .execute();
  return rows.map(({ number, language, issued_at, issued_by, file_hash, content_hash, answers_hash }) => ({
    number,
    language,
    issuedAt: issued_at,
    issuedBy: issued_by,
    fileHash: file_hash,
    contentHash: content_hash,
    answersHash: answers_hash,
  }));
}

export async function readIssued(services: Services, actor: Actor, id: string, number: number): Promise<IssuedVersion> {
  await loadOpenProcurement(services, actor, id);
  const found = (await listIssued(services, id)).find((issued) => issued.number === number);
  if (found === undefined) throw notIssued(number);
  return found;
}

/** The stored bytes. A final has one language, that it was issued in. */
export async function issuedDocument(
  services: Services,
  actor: Actor,
  id: string,
  number: number,
  document: DocumentId,
  format: Format,
  language: Language | undefined,
): Promise<DocumentFile> {
  const issued = await readIssued(services, actor, id, number);
  if (language !== undefined && language !== issued.language) throw new Fault('not-found', `Version ${number} was issued in the language ${issued.language} only.`);
  const rows = await services.storage.database
    .selectFrom('issued_file')
    .select(['format', 'body'])
    .where('procurement_id', '=', id)
    .where('number', '=', number)
    .where('document', '=', document)
    .where('format', 'in', [format, 'json'])
    .execute();
  const [file, json] = [format, 'json'].map((wanted) => rows.find((row) => row.format === wanted));
  if (file === undefined || json === undefined) throw new Fault('not-found', `Version ${number} has no ${document}.${format}.`);
  return { name: fileName(JSON.parse(new TextDecoder().decode(json.body)) as ComposedDocument, format), format, body: file.body };
}

const notIssued = (number: number) => new Fault('not-found', `There is no issued version ${number} of this procurement.`);
