import { z } from 'zod';
import type { Answers } from './answer.ts';
import { kinds, dues } from './clause.ts';

/** A piece of running text. `value` shows a parameter's value, `blank` a parameter that has none yet. */
export const inlineSchema = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: z.string() }),
  z.strictObject({ type: z.literal('value'), parameter: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('blank'), parameter: z.string(), label: z.string() }),
  z.strictObject({ type: z.literal('reference'), clause: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('table'), question: z.string() }),
]);
export type Inline = z.infer<typeof inlineSchema>;

const wordingSchema = z.strictObject({ sv: z.array(inlineSchema), en: z.array(inlineSchema).optional() });

/** A change of one clause in one procurement, against the clause as it was at `base`. */
export const adjustmentSchema = z.strictObject({
  action: z.enum(['include', 'leave-out', 'change']),
  reason: z.string().min(1),
  base: z.string(),
  kind: z.enum(kinds).optional(),
  text: wordingSchema.optional(),
  parameters: z.record(z.string(), z.union([z.int(), z.string()])).optional(),
  /** Area id of the chapter that it is moved to. */
  chapter: z.string().optional(),
  /** Place within the chapter, from 1. */
  position: z.int().positive().optional(),
  by: z.string(),
  at: z.string(),
});
export type Adjustment = z.infer<typeof adjustmentSchema>;

/** A clause that the officer has written, in one procurement. */
export const ownClauseSchema = z.strictObject({
  id: z.string().regex(/^EGEN-\d{2,3}$/),
  title: z.string().min(1).max(200),
  kind: z.enum(kinds),
  due: z.enum(dues),
  chapter: z.string(),
  position: z.int().positive().optional(),
  text: wordingSchema,
  motive: z.string().optional(),
  evidence: z.string().optional(),
  reason: z.string().min(1),
  by: z.string(),
  at: z.string(),
});
export type OwnClause = z.infer<typeof ownClauseSchema>;

/**
 * Why a clause that shuts out suppliers is proportionate in this purchase, as it was judged when it was chosen. Kept for the
 * one who reviews the tender, and for the court.
 */
export const proportionalitySchema = z.strictObject({
  /** What this purchase needs it for. */
  need: z.string().min(1),
  /** The milder option that was considered, and why it is not enough. */
  milder: z.string().min(1),
  /** What is known of the market: who can meet it, how it was found out. */
  market: z.string().min(1),
  decidedBy: z.string().min(1),
  /** The clause that was judged, as `id@version`. */
  base: z.string(),
  /** What it was when it was judged: what holds for a contract term need not hold for a ska-krav. */
  kind: z.enum(kinds),
  by: z.string(),
  at: z.string(),
});
export type Proportionality = z.infer<typeof proportionalitySchema>;

/** All that an officer has said about one purchase. The engine turns it into decisions. */
export interface ProcurementContent {
  answers: Answers;
  /** Fill unanswered questions with the library's recommendations. */
  assumeRecommended: boolean;
  adjustments: Readonly<Record<string, Adjustment>>;
  ownClauses: readonly OwnClause[];
  /** Warning code → the reason for going on all the same. */
  warningReasons: Readonly<Record<string, { reason: string; by: string; at: string }>>;
  /** Clause id → why it is proportionate. */
  proportionality: Readonly<Record<string, Proportionality>>;
}
