import type { Source } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/** Nothing rests on what binds nobody: a proposal, or a policy. It holds for every citation, of clauses and of the library. */
export const proposalCited: LintRule = {
  name: 'proposal-cited',
  check: ({ library, fault }) => {
    const unfit = new Map(library.sources.flatMap((source): [string, string][] => { const why = whyUnfit(source); return why === undefined ? [] : [[source.id, why]]; }));
    const citations = [
      ...library.clauses.flatMap(({ id, sources, variants }) => [
        ...sources.map((citation, index) => ({ citation, place: ['clauses', id, ['sources', index, 'source']] as const })),
        ...variants.flatMap((variant, v) => (variant.sources ?? []).map((citation, index) => ({ citation, place: ['clauses', id, ['variants', v, 'sources', index, 'source']] as const }))),
      ]),
      ...Object.entries(library.manifest.bases).flatMap(([basis, { citations: cited }]) => cited.map((citation, index) => ({ citation, place: ['manifest', '', ['bases', basis, 'citations', index, 'source']] as const }))),
      ...library.parameters.flatMap(({ id, values }) => values.map((citation, index) => ({ citation, place: ['parameters', id, ['values', index, 'source']] as const }))),
    ];
    return citations.flatMap(({ citation, place: [part, key, path] }) => {
      const why = 'source' in citation ? unfit.get(citation.source) : undefined;
      return 'source' in citation && why !== undefined ? [fault(part, key, path, `"${citation.source}" is ${why}; cite law in force, or take the citation away`)] : [];
    });
  },
};

function whyUnfit({ kind, proposal }: Source): string | undefined {
  if (proposal === true) return 'a proposal, not law';
  return kind === 'policy' ? 'a policy and binds nobody' : undefined;
}
