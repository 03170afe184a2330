import { z } from 'zod';
import { dateSchema, localizedSchema } from './text.ts';

const weightingSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9.-]+$/),
  title: localizedSchema,
  from: dateSchema,
  /** Where in the framework's source the weights stand, with how far that is verified. */
  provision: z.string(),
  /** Objective → percent of the whole. */
  weights: z.record(z.string(), z.int().min(0).max(100)),
});

/**
 * A published way of grading an offer: objectives, each graded on the same levels from 0 up. A purchase can demand a least
 * level per objective, and value the weighted score. Publishers have changed their weights, so each set is kept with its date;
 * the first is the one that holds when none is named.
 */
export const frameworkSchema = z
  .strictObject({
    id: z.string().regex(/^[a-z][a-z0-9-]*$/),
    title: localizedSchema,
    intro: localizedSchema,
    source: z.string(),
    checkedOn: dateSchema,
    /** From level 0 up. */
    levels: z.array(z.strictObject({ id: z.string(), title: localizedSchema, says: localizedSchema })).min(2),
    objectives: z
      .array(
        z.strictObject({
          id: z.string(),
          title: localizedSchema,
          says: localizedSchema,
          /** What is looked at when the level is set. */
          criteria: z.array(localizedSchema).default([]),
        }),
      )
      .min(1),
    weightings: z.array(weightingSchema).min(1),
  })
  .superRefine(({ objectives, weightings }, context) => {
    for (const [index, { weights }] of weightings.entries()) {
      const whole = objectives.every(({ id }) => Object.hasOwn(weights, id)) && Object.keys(weights).length === objectives.length;
      const sum = Object.values(weights).reduce((total, weight) => total + weight, 0);
      if (!whole || sum !== 100) context.addIssue({ code: 'custom', path: ['weightings', index, 'weights'], message: 'must weigh each objective, together 100 percent' });
    }
  });
export type Framework = z.infer<typeof frameworkSchema>;
