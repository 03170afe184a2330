import { z } from 'zod';
import { kinds, priorities } from '#requirements/model/index.ts';
import type { Clause, Library, Manifest, Question, StartingPoint } from '#requirements/model/index.ts';

/** GET /api/v1/library: what the wizard needs before a procurement exists. */
export interface CurrentLibrary {
  hash: string;
  manifest: Pick<Manifest, 'id' | 'version' | 'title' | 'publisher' | 'licence' | 'languages' | 'quickStart'>;
  steps: readonly { id: string; title: Manifest['steps'][number]['title']; intro: Manifest['steps'][number]['intro']; questions: readonly Question[] }[];
  questions: readonly Question[];
  areas: Manifest['areas'];
  startingPoints: readonly Pick<StartingPoint, 'id' | 'title' | 'description'>[];
}
/** GET /api/v1/libraries/{hash}: the whole stored version, immutable. */
export type StoredLibrary = Library & { hash: string };
export type ClauseSummary = Pick<Clause, 'id' | 'version' | 'area' | 'kind' | 'priority' | 'title'>;
/** GET /api/v1/clauses: every filter narrows. `q` is words in any inflection; the clauses that answer best to them come first. */
export const clauseQuerySchema = z.strictObject({
  area: z.string().max(100).optional(),
  kind: z.enum(kinds).optional(),
  priority: z.enum(priorities).optional(),
  q: z.string().max(200).optional(),
});
