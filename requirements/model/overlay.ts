import { z } from 'zod';
import { localizedSchema, semverSchema } from './text.ts';

const tailored = z.enum(['clauses', 'questions', 'warnings', 'startingPoints', 'sources', 'parameters']);

/** A kommun's tailoring of a library: adds, replaces fields and withdraws, by id, each with a reason. */
export const overlaySchema = z.strictObject({
  formatVersion: z.int().positive(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: semverSchema,
  title: localizedSchema,
  base: z.strictObject({ id: z.string(), version: semverSchema }),
  /** New entries. The ids of clauses begin with the overlay's own: `sundsvall.API-01`. */
  add: z.partialRecord(tailored, z.array(z.record(z.string(), z.unknown()))).default({}),
  replace: z.array(z.strictObject({ collection: tailored, id: z.string(), fields: z.record(z.string(), z.unknown()), reason: localizedSchema })).default([]),
  withdraw: z.array(z.strictObject({ id: z.string(), reason: localizedSchema, replacedBy: z.string().optional() })).default([]),
  texts: z.record(z.string(), localizedSchema).default({}),
});
export type Overlay = z.infer<typeof overlaySchema>;
export type TailoredCollection = z.infer<typeof tailored>;
