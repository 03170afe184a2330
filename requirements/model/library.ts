import { z } from 'zod';
import { answerValueSchema } from './answer.ts';
import { clauseSchema } from './clause.ts';
import { conditionSchema } from './condition.ts';
import { coverageTableSchema, topicSchema } from './coverage.ts';
import { frameworkSchema } from './framework.ts';
import { questionSchema } from './question.ts';
import { legalBasisSchema, sourceSchema } from './source.ts';
import { dateSchema, localizedSchema, semverSchema } from './text.ts';
import { warningSchema } from './warning.ts';

/** The format this program reads. Older formats are lifted, one step at a time, by `read/lift.ts`. */
export const formatVersion = 2;

export const manifestSchema = z.strictObject({
  formatVersion: z.int().positive(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  version: semverSchema,
  title: localizedSchema,
  publisher: localizedSchema,
  licence: z.string(),
  languages: z.array(z.enum(['sv', 'en'])).min(1),
  /** Areas in the order of the document's chapters. `code` begins the ids of its clauses. */
  areas: z.array(z.strictObject({ id: z.string().regex(/^[a-z][a-z0-9-]*$/), code: z.string().regex(/^[A-Z]{2,4}$/), title: localizedSchema, chapter: localizedSchema })).min(1),
  /** Steps of the wizard, each with its questions in the order they are asked. */
  steps: z.array(z.strictObject({ id: z.string(), title: localizedSchema, intro: localizedSchema, questions: z.array(z.string()).min(1) })).min(1),
  /** The questions of Snabbstart, in order. */
  quickStart: z.array(z.string()).min(1),
  /** When a clause of each scale is of the right weight for the purchase. */
  scales: z.strictObject({ all: conditionSchema, normal: conditionSchema, heavy: conditionSchema }),
  /** When a clause of each priority is within the chosen scope. */
  scopes: z.strictObject({ core: conditionSchema, important: conditionSchema, nice: conditionSchema }),
  /** When the proportionality of each clause that shuts out suppliers must be on record before a final. */
  proportionalityWhen: conditionSchema.default('always'),
  /** How many ska-krav a purchase of each weight should hold at most: the first that holds. Advice, never a refusal. */
  requirementBudgets: z.array(z.strictObject({ when: conditionSchema, maximum: z.int().positive() })).default([]),
  /**
   * When added value is counted in points instead of as a deduction from the price: the points of all criteria and those of
   * the price add up to the total. `price` says how many the price gives, by the answer to a question.
   */
  points: z.strictObject({ when: conditionSchema, total: z.int().positive(), price: z.strictObject({ question: z.string(), values: z.record(z.string(), z.int().min(0)) }) }).optional(),
  /** Legal bases by name; `kindBases` says which one every clause of a kind rests on. */
  bases: z.record(z.string(), legalBasisSchema),
  kindBases: z.record(z.string(), z.string()),
  /** Product and company names that a tender must not contain without "eller likvärdigt". */
  brands: z.array(z.string().min(2)),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** A value that changes by date, e.g. a threshold: the entry with the latest `from` not after the day in question holds. */
export const datedParameterSchema = z.strictObject({
  id: z.string().regex(/^[a-z][A-Za-z0-9]*$/),
  label: localizedSchema,
  unit: localizedSchema.optional(),
  values: z.array(z.strictObject({ from: dateSchema, value: z.union([z.int(), z.string()]), source: z.string(), provision: z.string() })).min(1),
});
export type DatedParameter = z.infer<typeof datedParameterSchema>;

export const startingPointSchema = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: localizedSchema,
  description: localizedSchema,
  answers: z.record(z.string(), answerValueSchema),
});
export type StartingPoint = z.infer<typeof startingPointSchema>;

/** How saved answers follow from the version before: renamed questions and options; what is gone without a successor is dropped and told. */
export const migrationSchema = z.strictObject({
  from: semverSchema,
  to: semverSchema,
  questions: z.record(z.string(), z.string()).default({}),
  /** Question id (the new one) → old option → new option, or null when it is gone. */
  options: z.record(z.string(), z.record(z.string(), z.string().nullable())).default({}),
  removed: z.array(z.string()).default([]),
});
export type Migration = z.infer<typeof migrationSchema>;

/** Words of the documents: key → text, in the markup of clause texts. */
export const textsSchema = z.record(z.string().regex(/^[a-z][A-Za-z0-9.-]*$/), localizedSchema);

export const librarySchema = z.strictObject({
  manifest: manifestSchema,
  questions: z.array(questionSchema),
  clauses: z.array(clauseSchema),
  warnings: z.array(warningSchema),
  texts: textsSchema,
  parameters: z.array(datedParameterSchema),
  sources: z.array(sourceSchema),
  startingPoints: z.array(startingPointSchema),
  migrations: z.array(migrationSchema),
  topics: z.array(topicSchema).default([]),
  coverage: z.array(coverageTableSchema).default([]),
  frameworks: z.array(frameworkSchema).default([]),
});
export type Library = z.infer<typeof librarySchema>;
