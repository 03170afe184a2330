import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { citationSchema } from './source.ts';
import { dateSchema, localizedSchema, semverSchema } from './text.ts';

export const kinds = ['requirement', 'award-criterion', 'contract-term', 'selection-criterion', 'preamble', 'internal'] as const;
export type Kind = (typeof kinds)[number];
export const priorities = ['core', 'important', 'nice'] as const;
export const dues = ['tender', 'delivery', 'operation', 'exit'] as const;
export const scales = ['all', 'normal', 'heavy'] as const;
export const reviewStates = ['unreviewed', 'reviewed'] as const;

export const clauseIdPattern = /^(?:[a-z][a-z0-9-]*\.)?[A-Z]{2,4}-\d{2}[a-z]?$/;

/** A value the officer can set. Without a default it is a blank, which a final refuses. */
export const parameterSchema = z
  .strictObject({
    type: z.enum(['integer', 'money', 'text', 'choice']),
    label: localizedSchema,
    /** Shown after the number, e.g. "dagar". */
    unit: localizedSchema.optional(),
    /** A text that is printed has its default in both languages. */
    default: z.union([z.int(), z.string(), localizedSchema]).optional(),
    minimum: z.int().optional(),
    maximum: z.int().optional(),
    options: z.array(z.strictObject({ id: z.string(), label: localizedSchema })).optional(),
    /** Why this default and these bounds. */
    reason: localizedSchema,
    /** An optional parameter may be left empty: `{{#if name}}` in the text says what then. */
    optional: z.boolean().default(false),
  })
  .refine((p) => p.type !== 'choice' || (p.options?.length ?? 0) > 1, 'a choice needs options');
export type Parameter = z.infer<typeof parameterSchema>;

/** Names of the parameters that say how much it can give: an amount where added value is deducted from the price, or points. */
const worth = { maximum: z.string(), points: z.string() };

/**
 * How an award criterion is valued. `levels`: each gives a share of the most it can give, in percent; the highest is 100, the
 * lowest 0. `framework`: the score of a published framework, from 0 to 100, is the share.
 */
export const awardSchema = z.discriminatedUnion('model', [
  z.strictObject({
    model: z.literal('levels'),
    ...worth,
    judging: localizedSchema,
    levels: z.array(z.strictObject({ share: z.int().min(0).max(100), text: localizedSchema })).min(2),
  }),
  z.strictObject({ model: z.literal('framework'), ...worth, judging: localizedSchema, framework: z.string(), weighting: z.string() }),
]);
export type Award = z.infer<typeof awardSchema>;

const variantSchema = z.strictObject({
  when: conditionSchema,
  kind: z.enum(kinds).optional(),
  due: z.enum(dues).optional(),
  title: localizedSchema.optional(),
  text: localizedSchema.optional(),
  motive: localizedSchema.optional(),
  evidence: localizedSchema.optional(),
  sources: z.array(citationSchema).optional(),
  award: awardSchema.optional(),
});
export type Variant = z.infer<typeof variantSchema>;

export const clauseSchema = z.strictObject({
  id: z.string().regex(clauseIdPattern, 'must look like EXI-06, EXI-06b or kommun.EXI-06'),
  version: semverSchema,
  area: z.string(),
  kind: z.enum(kinds),
  priority: z.enum(priorities),
  due: z.enum(dues),
  /** Why a contract matter (due in operation or at exit) is demanded in the tender all the same. */
  dueReason: localizedSchema.optional(),
  scale: z.enum(scales),
  title: localizedSchema,
  text: localizedSchema,
  parameters: z.record(z.string().regex(/^[a-z][A-Za-z0-9]*$/), parameterSchema).default({}),
  /** Of a definition: the terms that it defines, in each form that texts use. */
  defines: z.array(z.string().min(3)).default([]),
  when: conditionSchema,
  variants: z.array(variantSchema).default([]),
  motive: localizedSchema,
  /** Internal: the likely ground of challenge, our answer, the milder option and why it was not chosen. Never printed to bidders. */
  defence: z.strictObject({ ground: localizedSchema, answer: localizedSchema, milder: localizedSchema }).optional(),
  evidence: localizedSchema.optional(),
  verification: z.strictObject({ by: localizedSchema, how: localizedSchema }).optional(),
  /**
   * How the clause narrows the market: `limited`, some suppliers must adapt or add to the price; `high`, suppliers or solutions
   * are shut out, so that the officer records why it is proportionate. Absent: what is usual on the market.
   */
  marketEffect: z.strictObject({ level: z.enum(['limited', 'high']), says: localizedSchema }).optional(),
  /** How it can be valued instead of demanded, if it can. */
  asAward: z.strictObject({ text: localizedSchema, award: awardSchema, parameters: z.record(z.string(), parameterSchema) }).optional(),
  award: awardSchema.optional(),
  /** Follows from law: can be left out or sharpened, never weakened. */
  statutory: z.boolean().default(false),
  /** What the bidder prices for it: a row of the price annex, with what the price is counted in. */
  priceItem: z.strictObject({ text: localizedSchema, unit: localizedSchema }).optional(),
  sources: z.array(citationSchema).default([]),
  covers: z.array(z.string()).default([]),
  review: z.strictObject({ state: z.enum(reviewStates), by: z.string().optional(), on: dateSchema.optional() }),
  checkedOn: dateSchema,
  withdrawn: z.strictObject({ reason: localizedSchema, replacedBy: z.string().optional() }).optional(),
});
export type Clause = z.infer<typeof clauseSchema>;

/** The topics a clause answers to: those it names, or its own id without overlay prefix and sibling letter. */
export function coveredTopics(clause: Pick<Clause, 'id' | 'covers'>): readonly string[] {
  return clause.covers.length > 0 ? clause.covers : [clause.id.replace(/^.*\./, '').replace(/[a-z]$/, '')];
}
