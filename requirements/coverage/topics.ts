import { coveredTopics, type Clause, type Library, type Topic } from '../model/index.ts';

export interface CoveredTopic {
  topic: Topic;
  /** By id. None only when the topic says why it is left out. */
  clauses: readonly Clause[];
}

/** Every topic of the checklist, in its order, with the clauses that answer to it. A withdrawn clause answers to nothing. */
export function coverTopics(library: Pick<Library, 'topics' | 'clauses'>): CoveredTopic[] {
  const byTopic = new Map<string, Clause[]>();
  for (const clause of inForce(library.clauses)) for (const topic of coveredTopics(clause)) byTopic.set(topic, [...(byTopic.get(topic) ?? []), clause]);
  return library.topics.map((topic) => ({ topic, clauses: byTopic.get(topic.id) ?? [] }));
}

/** The clauses that are not withdrawn, by id. */
export function inForce(clauses: readonly Clause[]): Clause[] {
  return clauses.filter((clause) => !clause.withdrawn).sort((a, b) => a.id.localeCompare(b.id));
}
