import type { z } from 'zod';
import { citingOf, type Citing } from '#requirements/relations/index.ts';
import type { Source } from '#requirements/model/index.ts';
import type { SourceInLibrary, SourceSummary, searchQuerySchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { clauseSummary, versionOf } from './in-words.ts';
import { currentPinned } from './read.ts';
import { foundIn } from './search.ts';

/** In the library's order, or with the best first when words are sought. */
export async function listSources(services: Services, actor: Actor, { q }: z.infer<typeof searchQuerySchema>): Promise<readonly SourceSummary[]> {
  const { library } = await currentPinned(services, actor);
  return foundIn(library, 'source', library.sources, q).map((source) => sourceSummary(source, citingOf(library, source.id)));
}

/** A source with what each place says, and the clauses that rest on it. */
export async function readSource(services: Services, actor: Actor, id: string): Promise<SourceInLibrary> {
  const pinned = await currentPinned(services, actor);
  const source = pinned.library.sources.find((candidate) => candidate.id === id);
  if (source === undefined) throw new Fault('not-found', `The library has no source ${id.slice(0, 80)}.`);
  const { provisions, bases } = citingOf(pinned.library, id);
  const places = new Set([...source.provisions.map(({ ref }) => ref), ...provisions.keys()]);
  return {
    ...source,
    library: versionOf(pinned),
    citedBy: [...places].flatMap((provision) => {
      const clauses = provisions.get(provision);
      return clauses ? [{ provision, clauses: clauses.map(clauseSummary) }] : [];
    }),
    bases: bases.map((basis) => ({ ...basis, clauses: basis.clauses.map(clauseSummary) })),
  };
}

function sourceSummary({ id, kind, title, citation, number, url, proposal, confidence, checkedOn }: Source, { provisions, bases }: Citing): SourceSummary {
  const clauses = new Set([...[...provisions.values()].flat(), ...bases.flatMap((basis) => basis.clauses)]);
  return { id, kind, title, ...(citation && { citation }), number, ...(url !== undefined && { url }), ...(proposal !== undefined && { proposal }), confidence, checkedOn, clauses: clauses.size };
}
