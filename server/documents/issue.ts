import { evaluate } from '#requirements/engine/index.ts';
import type { Block, Language } from '#requirements/model/index.ts';
import type { IssuedVersion } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import { readOrganisation } from '#server/organisations/settings.ts';
import { conflictFault } from '#server/procurements/conflict.ts';
import { eventsSince, insertEvents } from '#server/procurements/events.ts';
import { loadOpenProcurement, type Procurement } from '#server/procurements/procurement.ts';
import type { Services } from '#server/services.ts';
import { outlines } from '#templates/compose/index.ts';
import type { ComposedDocument, DocumentId } from '#templates/composed-document.ts';
import { docxParts } from '#templates/word/index.ts';
import { compose } from './compose.ts';
import { contentHash, hashOfValue, sha256 } from './hashes.ts';
import { formats, render, type Format } from './rendering.ts';

/** Issues a final, of exactly the version that the officer saw: composed, rendered and stored, never made again. */
export async function issueVersion(services: Services, actor: Actor, id: string, seen: number, language: Language): Promise<IssuedVersion> {
  const procurement = await loadOpenProcurement(services, actor, id);
  const changed = async () => conflictFault(await eventsSince(services.storage.database, id, seen));
  if (seen !== procurement.version) throw await changed();
  const evaluation = evaluate(procurement.pinned.compiled, procurement.content);
  if (evaluation.blocks.length > 0) throw blocked(evaluation.blocks);

  const at = services.now().toISOString();
  const number = procurement.issued + 1;
  const organisation = await readOrganisation(services, actor);
  const documents = (Object.keys(outlines) as DocumentId[]).map((document) =>
    compose({ procurement, organisation, document, language, status: { status: 'final', version: number, at }, evaluation }),
  );
  const untranslated = new Set(documents.flatMap(({ blocks }) => blocks.flatMap((block) => (block.type === 'clause' && block.mark !== undefined ? [block.clause] : []))));
  if (untranslated.size > 0) throw blocked([...untranslated].map((clause) => ({ code: 'untranslated', clause })));
  const files = await renderAll(documents);
  const specification = files.find(({ document, format }) => document === 'specification' && format === 'docx');
  if (specification === undefined) throw new Error('the specification was not rendered as docx');
  const issued: IssuedVersion = {
    number,
    language,
    issuedAt: at,
    issuedBy: actor.user.name,
    fileHash: specification.hash,
    contentHash: contentHash(docxParts(specification.body)),
    answersHash: hashOfValue(procurement.content),
  };
  if (!(await store(services, actor, procurement, issued, files))) throw await changed();
  return issued;
}

const blocked = (blocks: readonly Block[]) => new Fault('blocked', 'Something is left to do before a final can be issued.', { blocks });

interface IssuedFile {
  document: DocumentId;
  format: Format;
  body: Uint8Array;
  hash: string;
}

async function renderAll(documents: readonly ComposedDocument[]): Promise<readonly IssuedFile[]> {
  const files: IssuedFile[] = [];
  for (const composed of documents) {
    for (const format of formats) {
      const body = await render(composed, format);
      files.push({ document: composed.document, format, body, hash: sha256(body) });
    }
  }
  return files;
}

/** False when the procurement has been changed meanwhile. */
async function store({ storage }: Services, actor: Actor, { id, version, pinned }: Procurement, issued: IssuedVersion, files: readonly IssuedFile[]): Promise<boolean> {
  const { number, language, issuedAt, issuedBy, fileHash, contentHash: partsHash, answersHash } = issued;
  const belonging = { organisation_id: actor.organisation, procurement_id: id, number };
  const { manifest } = pinned.library;
  return storage.database.transaction().execute(async (transaction) => {
    const { numUpdatedRows } = await transaction
      .updateTable('procurement')
      .set({ issued: number, version: version + 1 })
      .where('id', '=', id)
      .where('version', '=', version)
      .executeTakeFirst();
    if (numUpdatedRows !== 1n) return false;
    await transaction
      .insertInto('issued_version')
      .values({
        ...belonging,
        language,
        issued_at: issuedAt,
        issued_by: issuedBy,
        manifest: JSON.stringify({
          ...issued,
          library: { id: manifest.id, version: manifest.version, hash: pinned.hash },
          files: files.map(({ document, format, hash }) => ({ name: `${document}.${format}`, hash })),
        }),
        file_hash: fileHash,
        content_hash: partsHash,
        answers_hash: answersHash,
      })
      .execute();
    await transaction.insertInto('issued_file').values(files.map((file) => ({ ...belonging, ...file }))).execute();
    await insertEvents(transaction, actor, id, version + 1, issuedAt, [{ type: 'issued', change: { [`${number}`]: { before: null, after: fileHash } } }]);
    return true;
  });
}
