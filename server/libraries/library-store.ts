import { createHash } from 'node:crypto';
import type { Library } from '#requirements/model/index.ts';
import { canonical, parseLibrary, type RawLibrary } from '#requirements/read/index.ts';
import { compileLibrary, type CompiledLibrary } from '#requirements/engine/index.ts';
import { Fault } from '#server/faults.ts';
import type { Database } from '#server/storage/tables.ts';

/** A stored library version, ready for use. */
export interface PinnedLibrary {
  hash: string;
  library: Library;
  compiled: CompiledLibrary;
}
/** What tells one wording of a clause from another. */
export interface ClauseMark {
  version: string;
  hash: string;
}
export interface LibraryStore {
  /** @throws Fault `not-found` */
  byHash(hash: string): Promise<PinnedLibrary>;
  /** The clauses of a stored version by id. @throws Fault `not-found` */
  clauseMarks(hash: string): Promise<ReadonlyMap<string, ClauseMark>>;
}

/** So many versions are kept compiled; a procurement on an older one waits for it to be compiled again. */
const kept = 8;

export function libraryStore(database: Database): LibraryStore {
  const compiled = new Map<string, PinnedLibrary>();
  // A stored version never changes, and its marks are small: they are kept for all of them.
  const marks = new Map<string, ReadonlyMap<string, ClauseMark>>();
  return {
    async byHash(hash) {
      const found = compiled.get(hash) ?? (await load(database, hash));
      compiled.delete(hash);
      compiled.set(hash, found);
      const [oldest] = compiled.keys();
      if (compiled.size > kept && oldest !== undefined) compiled.delete(oldest);
      return found;
    },
    async clauseMarks(hash) {
      const found = marks.get(hash) ?? marksOf(compiled.get(hash)?.library ?? (await read(database, hash)));
      marks.set(hash, found);
      return found;
    },
  };
}

function marksOf(library: Library): ReadonlyMap<string, ClauseMark> {
  return new Map(library.clauses.map((clause) => [clause.id, { version: clause.version, hash: createHash('sha256').update(canonical(clause)).digest('hex') }]));
}

async function load(database: Database, hash: string): Promise<PinnedLibrary> {
  const library = await read(database, hash);
  return { hash, library, compiled: compileLibrary(library) };
}

async function read(database: Database, hash: string): Promise<Library> {
  const row = await database.selectFrom('library_version').select('content').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined) throw new Fault('not-found', 'There is no library version with this hash.');
  return parseLibrary(JSON.parse(row.content) as RawLibrary);
}
