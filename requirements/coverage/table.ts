import { coveredTopics, type Clause, type CoverageTable, type Library } from '../model/index.ts';
import { inForce } from './topics.ts';

export interface CoveredRow {
  row: CoverageTable['rows'][number];
  /** By id. None only when the row says why. */
  clauses: readonly Clause[];
}

/**
 * Every row of an external list, in its order, with the clauses that answer to it: those that cite one of its provisions, in
 * themselves or in a variant, and those that cover one of its topics. A withdrawn clause answers to nothing.
 */
export function coverTable({ clauses }: Pick<Library, 'clauses'>, table: CoverageTable): CoveredRow[] {
  const answering = inForce(clauses).map((clause) => ({ clause, provisions: citedProvisions(clause, table.source), topics: coveredTopics(clause) }));
  return table.rows.map((row) => ({
    row,
    clauses: answering
      .filter(({ provisions, topics }) => row.provisions.some((provision) => provisions.has(provision)) || row.topics.some((topic) => topics.includes(topic)))
      .map(({ clause }) => clause),
  }));
}

function citedProvisions(clause: Clause, source: string): ReadonlySet<string> {
  const citations = [...clause.sources, ...clause.variants.flatMap((variant) => variant.sources ?? [])];
  return new Set(citations.flatMap((citation) => ('source' in citation && citation.source === source ? [citation.provision] : [])));
}
