import type { Clause, Library, Localized } from '../model/index.ts';

/** What rests on a source. */
export interface Citing {
  /** Provision → the clauses that cite it themselves, in some of their variants at least. */
  provisions: ReadonlyMap<string, readonly Clause[]>;
  /** The rules that have a place in it, with the clauses that name them and the kinds that always rest on them. */
  bases: readonly { id: string; says: Localized; provisions: readonly string[]; clauses: readonly Clause[]; kinds: readonly Clause['kind'][] }[];
}

export function citingOf(library: Library, source: string): Citing {
  const cited = library.clauses.map((clause) => ({ clause, citations: [...clause.sources, ...clause.variants.flatMap((variant) => variant.sources ?? [])] }));
  const provisions = new Map<string, Clause[]>();
  for (const { clause, citations } of cited) {
    for (const provision of new Set(citations.flatMap((citation) => ('source' in citation && citation.source === source ? [citation.provision] : [])))) {
      provisions.set(provision, [...(provisions.get(provision) ?? []), clause]);
    }
  }
  const kinds = Object.entries(library.manifest.kindBases) as [Clause['kind'], string][];
  return {
    provisions,
    bases: Object.entries(library.manifest.bases).flatMap(([id, basis]) => {
      const places = new Set(basis.citations.filter((citation) => citation.source === source).map((citation) => citation.provision));
      if (places.size === 0) return [];
      const clauses = cited.filter(({ citations }) => citations.some((citation) => 'basis' in citation && citation.basis === id)).map(({ clause }) => clause);
      return [{ id, says: basis.says, provisions: [...places], clauses, kinds: kinds.filter(([, basisOfKind]) => basisOfKind === id).map(([kind]) => kind) }];
    }),
  };
}
