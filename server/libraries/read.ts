import { fillDated } from '#requirements/dated/index.ts';
import type { Library } from '#requirements/model/index.ts';
import type { CurrentLibrary, StoredLibrary } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { swedishDate } from '#server/swedish-date.ts';
import type { PinnedLibrary } from './library-store.ts';

/** The library that the organisation's new procurements get. */
export async function currentPinned({ storage, libraries }: Services, actor: Actor): Promise<PinnedLibrary> {
  const { library_hash } = await storage.database.selectFrom('organisation').select('library_hash').where('id', '=', actor.organisation).executeTakeFirstOrThrow();
  return libraries.byHash(library_hash);
}

/** The same to be read by people outside any procurement, which would have a day of its own: with the dated values of today filled in. */
export async function libraryToday(services: Services, actor: Actor): Promise<{ hash: string; day: string; library: Library; stored: Library }> {
  const { hash, library: stored } = await currentPinned(services, actor);
  const day = swedishDate(services.now().toISOString());
  return { hash, day, library: fillDated(stored, day), stored };
}

export async function currentLibrary(services: Services, actor: Actor): Promise<CurrentLibrary> {
  const { hash, day, library } = await libraryToday(services, actor);
  const { id, version, title, publisher, licence, languages, quickStart, steps, areas } = library.manifest;
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return {
    hash,
    day,
    manifest: { id, version, title, publisher, licence, languages, quickStart },
    steps: steps.map((step) => ({ ...step, questions: step.questions.flatMap((question) => questions.get(question) ?? []) })),
    questions: library.questions,
    areas,
    startingPoints: library.startingPoints.map((point) => ({ id: point.id, title: point.title, description: point.description })),
  };
}

/**
 * A base library is for everyone; another organisation's overlay does not exist for the one who asks.
 *
 * @param day when given, questions and warnings have the dated values of that day filled in
 */
export async function storedLibrary({ storage, libraries }: Services, actor: Actor, hash: string, day?: string): Promise<StoredLibrary> {
  const row = await storage.database.selectFrom('library_version').select('organisation_id').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined || (row.organisation_id !== null && row.organisation_id !== actor.organisation)) {
    throw new Fault('not-found', 'There is no library version with this hash.');
  }
  const { library } = await libraries.byHash(hash);
  return { hash, ...(day === undefined ? library : fillDated(library, day)) };
}
