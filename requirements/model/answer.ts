import { z } from 'zod';

/** One row of a table question: column id → text. */
const tableRowSchema = z.record(z.string(), z.string().max(2_000));

/**
 * What an answer holds, by the question's type: an option id (single), option ids (multiple), text (text),
 * lines (list), rows (table) or whole numbers per part (level).
 */
export const answerValueSchema = z.union([
  z.string().max(20_000),
  z.array(z.string().max(2_000)).max(500),
  z.array(tableRowSchema).max(500),
  z.record(z.string(), z.number().int()),
]);
export type AnswerValue = z.infer<typeof answerValueSchema>;

/** Where an answer comes from. Everything but `stated` is shown as assumed and listed to be confirmed. */
export const answerBases = ['stated', 'recommended', 'derived', 'starting-point', 'register', 'upgrade'] as const;
export type AnswerBasis = (typeof answerBases)[number];

export const answerSchema = z.strictObject({
  value: answerValueSchema,
  basis: z.enum(answerBases),
  by: z.string().optional(),
  role: z.string().optional(),
  at: z.string().optional(),
});
export type Answer = z.infer<typeof answerSchema>;

/** Question id → answer. A question without an entry is unanswered. */
export type Answers = Readonly<Record<string, Answer>>;
