import { z } from 'zod';
import { dateSchema, localizedSchema } from './text.ts';

/**
 * A published way of grading an offer: objectives with weights in percent, each graded on the same levels from 0 up.
 * A purchase can demand a least level per objective, and value the weighted score.
 */
export const frameworkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: localizedSchema,
    /** Source that the weights and levels are taken from, with how far it is verified. */
    source: z.string(),
    version: z.string(),
    checkedOn: dateSchema,
    /** From the lowest, level 0, to the highest. */
    levels: z.array(z.strictObject({ id: z.string(), title: localizedSchema, says: localizedSchema })).min(2),
    objectives: z
      .array(
        z.strictObject({
          id: z.string(),
          title: localizedSchema,
          /** Percent of the whole. */
          weight: z.int().min(1).max(100),
          provision: z.string(),
          /** What is looked at when the level is set. */
          criteria: z.array(localizedSchema).default([]),
        }),
      )
      .min(1),
  })
  .refine((framework) => framework.objectives.reduce((sum, { weight }) => sum + weight, 0) === 100, 'the weights of the objectives must add up to 100');
export type Framework = z.infer<typeof frameworkSchema>;
