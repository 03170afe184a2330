import type { Citation, Condition, Library, Localized, Source } from '#requirements/model/index.ts';

/** A place that a clause rests on: what it says, and how far that is verified. */
export interface CitedProvision {
  source: Source;
  provision: string;
  says?: Localized;
  confidence: Source['confidence'];
  when: Condition;
}

/** The provisions of citations, with what the sources say of them. A named legal basis gives those of every procedure. */
export function provisionsOf(library: Library, citations: readonly Citation[]): readonly CitedProvision[] {
  return citations
    .flatMap((citation) => ('basis' in citation ? (library.manifest.bases[citation.basis]?.citations ?? []) : [citation]))
    .flatMap(({ source: id, provision: ref, when }): CitedProvision[] => {
      const source = library.sources.find((candidate) => candidate.id === id);
      if (source === undefined) return [];
      const provision = source.provisions.find((candidate) => candidate.ref === ref);
      return [{ source, provision: ref, ...(provision && { says: provision.says }), confidence: provision?.confidence ?? source.confidence, when }];
    });
}
