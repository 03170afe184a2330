import type { z } from 'zod';
import { describeUse } from '#requirements/describe/index.ts';
import { coveredTopics } from '#requirements/model/index.ts';
import { questionsOf, relatedClauses } from '#requirements/relations/index.ts';
import type { ClauseInLibrary, ClauseSummary, clauseQuerySchema } from '#server/contract/index.ts';
import { Fault } from '#server/faults.ts';
import type { Actor } from '#server/identity/actor.ts';
import type { Services } from '#server/services.ts';
import { readClauseTexts } from '#templates/library/read-clause.ts';
import { clauseHistory } from './clause-history.ts';
import { byArea, clauseSummary, conditionInWords, inBoth, neighboursIn, questionSummary, supportInWords, versionOf } from './in-words.ts';
import { currentPinned, libraryToday } from './read.ts';
import { foundIn } from './search.ts';

/** In the library's order, or with the best first when words are sought. */
export async function listClauses(services: Services, actor: Actor, query: z.infer<typeof clauseQuerySchema>): Promise<readonly ClauseSummary[]> {
  const { library } = await currentPinned(services, actor);
  return foundIn(library, 'clause', byArea(library, library.clauses), query.q)
    .filter(
      (clause) =>
        (query.area === undefined || clause.area === query.area) &&
        (query.kind === undefined || clause.kind === query.kind) &&
        (query.priority === undefined || clause.priority === query.priority) &&
        (query.review === undefined || clause.review.state === query.review),
    )
    .map(clauseSummary);
}

/** A clause with what a reader needs besides: when it is used, what it rests on, what belongs with it, and what it has been. */
export async function readClause(services: Services, actor: Actor, id: string): Promise<ClauseInLibrary> {
  const present = await libraryToday(services, actor);
  const { library } = present;
  const clause = library.clauses.find((candidate) => candidate.id === id);
  if (clause === undefined) throw new Fault('unknown-clause', `The library has no clause ${id.slice(0, 80)}.`);
  const ofKind = library.manifest.kindBases[clause.kind];
  const topics = new Map(library.topics.map((topic) => [topic.id, topic.title]));
  return {
    ...clause,
    library: versionOf(present),
    usedWhen: inBoth((language) => describeUse(library, clause, language)),
    reading: inBoth((language) => readClauseTexts(library, clause, language)),
    support: supportInWords(library, [...(ofKind === undefined ? [] : [{ basis: ofKind }]), ...clause.sources]),
    variantsInWords: clause.variants.map(({ when, sources }) => ({ usedWhen: conditionInWords(library, when), support: sources ? supportInWords(library, sources) : null })),
    topics: coveredTopics(clause).map((topic) => {
      const title = topics.get(topic);
      return { id: topic, ...(title && { title }) };
    }),
    questions: questionsOf(library, clause).map(({ question, decides }) => ({ question: questionSummary(question), decides })),
    related: relatedClauses(library, clause).map((related) => ({ clause: clauseSummary(related.clause), relations: related.relations })),
    neighbours: neighboursIn(library.clauses.filter(({ area }) => area === clause.area), clause, clauseSummary),
    history: await clauseHistory(services, actor, present, id),
  };
}
