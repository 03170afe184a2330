import type { CompiledLibrary } from '#requirements/engine/index.ts';
import type { ProvisionReference, Source } from '#requirements/model/index.ts';

/** How far a provision is verified: what is said of it, else of its source. */
export function confidenceOf({ library }: CompiledLibrary, { source, provision }: ProvisionReference): Source['confidence'] {
  const found = library.sources.find(({ id }) => id === source);
  return found?.provisions.find(({ ref }) => ref === provision)?.confidence ?? found?.confidence ?? 'recall';
}
