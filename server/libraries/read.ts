import type { z } from 'zod';
import type { Clause } from '#requirements/model/index.ts';
import type { ClauseSummary, CurrentLibrary, StoredLibrary, clauseQuerySchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import type { PinnedLibrary } from './library-store.ts';

/** The library that the organisation's new procurements get. */
export async function currentPinned({ storage, libraries }: Services, actor: Actor): Promise<PinnedLibrary> {
  const { library_hash } = await storage.database.selectFrom('organisation').select('library_hash').where('id', '=', actor.organisation).executeTakeFirstOrThrow();
  return libraries.byHash(library_hash);
}

export async function currentLibrary(services: Services, actor: Actor): Promise<CurrentLibrary> {
  const { hash, library } = await currentPinned(services, actor);
  const { id, version, title, publisher, licence, languages, quickStart, steps, areas } = library.manifest;
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return {
    hash,
    manifest: { id, version, title, publisher, licence, languages, quickStart },
    steps: steps.map((step) => ({ ...step, questions: step.questions.flatMap((question) => questions.get(question) ?? []) })),
    questions: library.questions,
    areas,
    startingPoints: library.startingPoints.map((point) => ({ id: point.id, title: point.title, description: point.description })),
  };
}

/** A base library is for everyone; another organisation's overlay does not exist for the one who asks. */
export async function storedLibrary({ storage, libraries }: Services, actor: Actor, hash: string): Promise<StoredLibrary> {
  const row = await storage.database.selectFrom('library_version').select('organisation_id').where('hash', '=', hash).executeTakeFirst();
  if (row === undefined || (row.organisation_id !== null && row.organisation_id !== actor.organisation)) {
    throw new Fault('not-found', 'There is no library version with this hash.');
  }
  const { library } = await libraries.byHash(hash);
  return { hash, ...library };
}

export async function listClauses(services: Services, actor: Actor, query: z.infer<typeof clauseQuerySchema>): Promise<readonly ClauseSummary[]> {
  const { library } = await currentPinned(services, actor);
  const words = fold(query.q ?? '').split(/\s+/u).filter((word) => word !== '');
  return library.clauses
    .filter(
      (clause) =>
        (query.area === undefined || clause.area === query.area) &&
        (query.kind === undefined || clause.kind === query.kind) &&
        (query.priority === undefined || clause.priority === query.priority) &&
        (words.length === 0 || hasAll(clause, words)),
    )
    .map(({ id, version, area, kind, priority, title }) => ({ id, version, area, kind, priority, title }));
}

export async function readClause(services: Services, actor: Actor, id: string): Promise<Clause> {
  const { library } = await currentPinned(services, actor);
  const clause = library.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Fault('unknown-clause', `The library has no clause ${id.slice(0, 80)}.`);
  return clause;
}

function hasAll(clause: Clause, words: readonly string[]): boolean {
  const text = fold([clause.id, ...[clause.title, clause.text, clause.motive].flatMap(({ sv, en }) => [sv, en ?? ''])].join('\n'));
  return words.every((word) => text.includes(word));
}

const fold = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv');
