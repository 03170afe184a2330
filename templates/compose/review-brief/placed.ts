import type { PlacedClause, Placement } from '../numbering.ts';

/** Every printed clause, in the order of the specification. */
export function allPlaced({ preambles, requirements, award, selection, contractTerms }: Placement): readonly PlacedClause[] {
  const inChapters = (chapters: Placement['requirements']) => chapters.flatMap(({ clauses }) => clauses);
  return [...preambles, ...inChapters(requirements), ...award, ...selection, ...inChapters(contractTerms)];
}
