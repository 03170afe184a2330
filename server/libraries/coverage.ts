import { coverTable, coverTopics } from '#requirements/coverage/index.ts';
import type { Coverage } from '#server/contract/index.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { clauseSummary, versionOf } from './in-words.ts';
import { currentPinned } from './read.ts';

/** What the library is held against: the topics of the checklist and external lists, each with the clauses that answer. */
export async function readCoverage(services: Services, actor: Actor): Promise<Coverage> {
  const pinned = await currentPinned(services, actor);
  const { library } = pinned;
  return {
    library: versionOf(pinned),
    topics: coverTopics(library).map(({ topic, clauses }) => ({ ...topic, clauses: clauses.map(clauseSummary) })),
    tables: library.coverage.map((table) => {
      const source = library.sources.find((candidate) => candidate.id === table.source);
      return {
        id: table.id,
        title: table.title,
        intro: table.intro,
        checkedOn: table.checkedOn,
        source: { id: table.source, title: source?.title ?? { sv: table.source }, ...(source?.citation && { citation: source.citation }) },
        rows: coverTable(library, table).map(({ row: { ref, says, reason }, clauses }) => ({ ref, says, ...(reason && { reason }), clauses: clauses.map(clauseSummary) })),
      };
    }),
  };
}
