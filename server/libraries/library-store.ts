import type { Library } from '#requirements/model/index.ts';
import { parseLibrary, type RawLibrary } from '#requirements/read/index.ts';
import { compileLibrary, type CompiledLibrary } from '#requirements/engine/index.ts';
import { Fault } from '#server/faults.ts';
import type { Database } from '#server/storage/tables.ts';

/** A stored library version, ready for use. */
export interface PinnedLibrary {
  hash: string;
  library: Library;
  compiled: CompiledLibrary;
}
export interface LibraryStore {
  /** @throws Fault `not-found` */
  byHash(hash: string): Promise<PinnedLibrary>;
}

/** So many versions are kept compiled; a procurement on an older one waits for it to be compiled again. */
const kept = 8;

export function libraryStore(database: Database): LibraryStore {
  const compiled = new Map<string, PinnedLibrary>();
  return {
    async byHash(hash) {
      const found = compiled.get(hash) ?? (await load(database, hash));
      compiled.delete(hash);
      compiled.set(hash, found);
      const [oldest] = compiled.keys();
      if (compiled.size > kept && oldest !== undefined) compiled.delete(oldest);
      return found;
    },
  };
}

async function load(database: Database, hash: string): Promise<PinnedLibrary> {
  const row = await database.selectFrom('library_version').select('content').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) throw new Fault('not-found', 'There is no library version with this hash.');
  const library = parseLibrary(JSON.parse(row.content) as RawLibrary);
  return { hash, library, compiled: compileLibrary(library) };
}
