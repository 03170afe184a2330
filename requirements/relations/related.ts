import { coveredTopics, type Clause, type Library, type Localized } from '../model/index.ts';

/** How one clause belongs with another. */
export const relations = ['replaced-by', 'sibling', 'refers-to', 'referred-to-by', 'same-topic'] as const;
export type Relation = (typeof relations)[number];
export interface RelatedClause {
  clause: Clause;
  /** The closest first. */
  relations: readonly Relation[];
}

/** The clauses that are best read together with one, those that stand closest first. */
export function relatedClauses(library: Pick<Library, 'clauses'>, clause: Clause): readonly RelatedClause[] {
  const named = references(clause);
  const topics = new Set(coveredTopics(clause));
  const holds: Readonly<Record<Relation, (other: Clause) => boolean>> = {
    'replaced-by': (other) => clause.withdrawn?.replacedBy === other.id,
    sibling: (other) => stemOf(other.id) === stemOf(clause.id),
    'refers-to': (other) => named.has(other.id),
    'referred-to-by': (other) => references(other).has(clause.id),
    'same-topic': (other) => coveredTopics(other).some((topic) => topics.has(topic)),
  };
  return library.clauses
    .filter((other) => other.id !== clause.id)
    .map((other) => ({ clause: other, relations: relations.filter((relation) => holds[relation](other)) }))
    .filter((related) => related.relations.length > 0)
    .sort((one, other) => closeness(one) - closeness(other));
}

const closeness = ({ relations: [closest] }: RelatedClause) => relations.indexOf(closest ?? 'same-topic');

/** `EXI-06b` and `EXI-06` are siblings. */
const stemOf = (id: string) => id.replace(/[a-z]$/, '');

/** The clauses that the words of a clause name. */
function references(clause: Clause): ReadonlySet<string> {
  const texts: readonly (Localized | undefined)[] = [
    clause.text, clause.motive, clause.evidence, clause.verification?.how, clause.asAward?.text,
    ...clause.variants.flatMap((variant) => [variant.text, variant.motive, variant.evidence]),
  ];
  return new Set(texts.flatMap((text) => [...(text?.sv ?? '').matchAll(/\{\{ref ([^}]+)\}\}/g)].map((match) => (match[1] ?? '').trim())));
}
