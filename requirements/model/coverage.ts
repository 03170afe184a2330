import { z } from 'zod';
import { dateSchema, localizedSchema } from './text.ts';

/** An entry of the checklist that the library answers to. Every topic has a clause, or a reason why it has none. */
export const topicSchema = z.strictObject({
  id: z.string().regex(/^[A-Z]{2,4}-\d{2}$/),
  title: localizedSchema,
  /** Why the library has no clause for it. */
  leftOut: localizedSchema.optional(),
});
export type Topic = z.infer<typeof topicSchema>;
export const topicsSchema = z.strictObject({ topics: z.array(topicSchema) });

/**
 * An external list that the library is held against, e.g. the points of an article. The clauses of a row are found, not listed:
 * those that cite one of its provisions, and those that cover one of its topics.
 */
export const coverageTableSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: localizedSchema,
  intro: localizedSchema,
  source: z.string(),
  checkedOn: dateSchema,
  rows: z
    .array(
      z.strictObject({
        /** As the list names it, e.g. "art. 25.2 g". */
        ref: z.string().min(1),
        says: localizedSchema,
        /** Provisions of `source`, as its file names them. */
        provisions: z.array(z.string()).default([]),
        topics: z.array(z.string()).default([]),
        /** Why no clause answers to it; or what an answer leaves out. */
        reason: localizedSchema.optional(),
      }),
    )
    .min(1),
});
export type CoverageTable = z.infer<typeof coverageTableSchema>;
