import { z } from 'zod';
import { answerValueSchema } from './answer.ts';
import { conditionSchema } from './condition.ts';
import { localizedSchema } from './text.ts';

/** A row under "Att utreda före annonsering": what must be found out, and by whom. */
export const investigateSchema = z.strictObject({ text: localizedSchema, role: localizedSchema });

export const optionSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+$/),
  label: localizedSchema,
  /** What the choice does, in the officer's words. */
  help: localizedSchema.optional(),
  /** Options of the same question that this one also counts as ("vet ej" as the cautious choice). */
  countsAs: z.array(z.string()).min(1).optional(),
  investigate: investigateSchema.optional(),
  /** No final can be issued while this is the answer. */
  blocksFinal: z.boolean().optional(),
  /** Can't be combined with another option. */
  exclusive: z.boolean().optional(),
});
export type Option = z.infer<typeof optionSchema>;

/**
 * Values the product can fill in. `derived`: follows from another answer and is always filled in; `recommended`:
 * filled in only when the officer asks for it. For one value the first rule that holds decides; for several, all that hold.
 */
export const suggestionSchema = z.strictObject({
  basis: z.enum(['derived', 'recommended']),
  rules: z.array(z.strictObject({ when: conditionSchema, value: answerValueSchema })).min(1),
  reason: localizedSchema,
});

const columnSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: localizedSchema,
  options: z.array(z.strictObject({ id: z.string(), label: localizedSchema })).optional(),
});

const partSchema = z.strictObject({ id: z.string().regex(/^[A-Z]$/), label: localizedSchema, minimum: z.int(), maximum: z.int() });

export const questionTypes = ['single', 'multiple', 'text', 'list', 'table', 'level'] as const;

export const questionSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  code: z.string().regex(/^F\d\d[a-z]?(\.[a-z]+)?$/),
  type: z.enum(questionTypes),
  /** `gate`: asked before the procurement exists. `setting`: about the document, with a default that counts as answered. */
  role: z.enum(['question', 'gate', 'setting']).default('question'),
  title: localizedSchema,
  help: localizedSchema,
  /** Whom in the kommun to ask. */
  askWhom: localizedSchema.optional(),
  /** Questions with the same page are asked on the same screen; default: a page of its own. */
  page: z.string().optional(),
  askWhen: conditionSchema.default('always'),
  options: z.array(optionSchema).optional(),
  columns: z.array(columnSchema).optional(),
  parts: z.array(partSchema).optional(),
  format: z.enum(['line', 'paragraphs', 'date']).optional(),
  maximumLength: z.int().positive().optional(),
  /** Only for settings. */
  default: answerValueSchema.optional(),
  suggestion: suggestionSchema.optional(),
  /** A final needs the officer's own answer (basis `stated`). */
  mustConfirm: z.boolean().default(false),
  /** Never filled in by a starting point, a recommendation or the register. */
  neverPrefilled: z.boolean().default(false),
  /** Where the answer may be shown: to bidders, to whoever asks, or only within the kommun. */
  disclosure: z.enum(['published', 'on-request', 'internal']).default('published'),
  /** When an answer that is not published by default is printed all the same: the officer's choice. */
  publishedWhen: conditionSchema.optional(),
});
export type Question = z.infer<typeof questionSchema>;
