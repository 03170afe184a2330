import { didYouMean } from '../../read/fault.ts';
import type { LintRule } from '../rule.ts';

/** Every citation names a source of the register and a provision that is noted there. */
export const unknownSource: LintRule = {
  name: 'unknown-source',
  check: ({ library, fault }) => {
    const sources = new Map(library.sources.map((source) => [source.id, source]));
    const citations = [
      ...library.clauses.flatMap((clause) => [
        ...clause.sources.map((citation, index) => ({ citation, place: ['clauses', clause.id, ['sources', index]] as const })),
        ...clause.variants.flatMap((variant, v) => (variant.sources ?? []).map((citation, index) => ({ citation, place: ['clauses', clause.id, ['variants', v, 'sources', index]] as const }))),
      ]),
      ...Object.entries(library.manifest.bases).flatMap(([basis, { citations: cited }]) => cited.map((citation, index) => ({ citation, place: ['manifest', '', ['bases', basis, 'citations', index]] as const }))),
      ...library.parameters.flatMap((parameter) => parameter.values.map((citation, index) => ({ citation, place: ['parameters', parameter.id, ['values', index]] as const }))),
    ];
    return citations.flatMap(({ citation, place: [collection, key, path] }) => {
      if ('basis' in citation) {
        const known = Object.keys(library.manifest.bases);
        return known.includes(citation.basis) ? [] : [fault(collection, key, [...path, 'basis'], `unknown legal basis "${citation.basis}".${didYouMean(citation.basis, known)} Bases are defined in library.yaml.`)];
      }
      const source = sources.get(citation.source);
      if (!source) return [fault(collection, key, [...path, 'source'], `unknown source "${citation.source}".${didYouMean(citation.source, sources.keys())} Add it to sources/ or correct the id.`)];
      const refs = source.provisions.map((provision) => provision.ref);
      if (refs.includes(citation.provision)) return [];
      return [fault(collection, key, [...path, 'provision'], `"${citation.provision}" is not noted in source "${citation.source}".${didYouMean(citation.provision, refs)} Look it up and add it, with how far it is verified.`)];
    });
  },
};
