import type { ClauseVersion } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import type { PinnedLibrary } from './library-store.ts';

/** The wordings of a clause in the versions of its library that are kept here, the latest first; the same wording once. */
export async function clauseHistory({ storage, libraries }: Services, actor: Actor, { hash, library }: Pick<PinnedLibrary, 'hash' | 'library'>, id: string): Promise<readonly ClauseVersion[]> {
  const kept = await storage.database
    .selectFrom('library_version')
    .select(['hash', 'library_id', 'library_version', 'imported_at'])
    .where('library_id', '=', library.manifest.id)
    .where('kind', 'in', ['base', 'resolved'])
    .where((where) => where.or([where('organisation_id', 'is', null), where('organisation_id', '=', actor.organisation)]))
    .orderBy('imported_at')
    .orderBy('hash')
    .execute();
  const present = (await libraries.clauseMarks(hash)).get(id);
  const history = new Map<string, ClauseVersion>();
  for (const row of kept) {
    const mark = (await libraries.clauseMarks(row.hash)).get(id);
    if (mark === undefined || history.has(mark.hash)) continue;
    history.set(mark.hash, {
      version: mark.version,
      library: { id: row.library_id, version: row.library_version, hash: row.hash },
      since: row.imported_at,
      present: mark.hash === present?.hash,
    });
  }
  return [...history.values()].toReversed();
}
