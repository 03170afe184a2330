import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { dateSchema, localizedSchema } from './text.ts';

/** How far a fact is verified: read in a kept copy, supported second-hand, or from memory only. */
export const confidences = ['verified', 'likely', 'recall'] as const;

export const provisionSchema = z.strictObject({
  ref: z.string().min(1),
  says: localizedSchema,
  confidence: z.enum(confidences).optional(),
});

export const sourceSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: z.enum(['law', 'eu-regulation', 'eu-directive', 'eu-decision', 'case-law', 'guidance', 'standard', 'framework', 'policy']),
  title: localizedSchema,
  /** As it is cited in a document, e.g. "LOU" or "dataförordningen (EU) 2023/2854". */
  citation: localizedSchema.optional(),
  number: z.string(),
  /** Not law: a bill, a report or a draft act. Nothing may be rested on it. */
  proposal: z.boolean().optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  inForce: dateSchema.optional(),
  version: z.string().optional(),
  seen: z.string(),
  confidence: z.enum(confidences),
  checkedOn: dateSchema,
  provisions: z.array(provisionSchema),
  notes: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

/** A place in a source that a clause rests on, when the condition holds; or a named legal basis (`bases` in library.yaml). */
export const citationSchema = z.union([
  z.strictObject({ source: z.string(), provision: z.string(), when: conditionSchema.default('always') }),
  z.strictObject({ basis: z.string() }),
]);
export type Citation = z.infer<typeof citationSchema>;

/** The right law for the procedure, written once and named by the clauses that rest on it. */
export const legalBasisSchema = z.strictObject({
  says: localizedSchema,
  citations: z.array(z.strictObject({ source: z.string(), provision: z.string(), when: conditionSchema.default('always') })).min(1),
});
