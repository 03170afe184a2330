import { createHash } from 'node:crypto';
import { canonical, readLibrary } from '#requirements/read/index.ts';
import { localActor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import type { Database } from '#server/storage/tables.ts';
import { readSeedFiles } from './seed-files.ts';

/** A library as it stands in the checkout, read and found whole. */
export interface Seed {
  hash: string;
  id: string;
  version: string;
  /** RFC 8785 JSON of the values as written; `hash` is its SHA-256. */
  content: string;
}

/** @throws LibraryFaults */
export async function readSeed(directory: string): Promise<Seed> {
  const { library, raw } = readLibrary(await readSeedFiles(directory));
  const content = canonical(raw);
  return { hash: createHash('sha256').update(content).digest('hex'), id: library.manifest.id, version: library.manifest.version, content };
}

/** Stores the seed unless it is there already, and makes it the library of new procurements. Those that exist keep theirs. */
export async function importSeed({ storage, now }: Pick<Services, 'storage' | 'now'>, seed: Seed): Promise<void> {
  const at = now().toISOString();
  await storage.database
    .insertInto('library_version')
    .values({ hash: seed.hash, kind: 'base', organisation_id: null, library_id: seed.id, library_version: seed.version, content: seed.content, imported_at: at })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  // Another process that starts at the same time may do the same in between; then there is nothing left to do.
  while (!(await pointTo(storage.database, seed.hash, at)));
}

/** Makes a library the organisation's current one. False when someone else was at it. */
async function pointTo(database: Database, hash: string, at: string): Promise<boolean> {
  const { organisation, user } = localActor;
  return database.transaction().execute(async (transaction) => {
    const present = await transaction.selectFrom('organisation').select(['version', 'library_hash']).where('id', '=', organisation).executeTakeFirst();
    if (present?.library_hash === hash) return true;
    const version = (present?.version ?? 0) + 1;
    const changed =
      present === undefined
        ? (
            await transaction
              .insertInto('organisation')
              .values({ id: organisation, settings: JSON.stringify({ name: 'Vår organisation' }), library_hash: hash, version, updated_at: at, updated_by: user.name })
              .onConflict((conflict) => conflict.column('id').doNothing())
              .executeTakeFirst()
          ).numInsertedOrUpdatedRows
        : (await transaction.updateTable('organisation').set({ library_hash: hash, version }).where('id', '=', organisation).where('version', '=', present.version).executeTakeFirst()).numUpdatedRows;
    if (changed !== 1n) return false;
    await transaction
      .insertInto('organisation_event')
      .values({
        organisation_id: organisation,
        version,
        at,
        user_id: user.id,
        user_name: user.name,
        type: present === undefined ? 'created' : 'library-changed',
        change: JSON.stringify({ library: { before: present?.library_hash ?? null, after: hash } }),
      })
      .execute();
    return true;
  });
}
