import { z } from 'zod';
import { conditionSchema } from './condition.ts';
import { localizedSchema } from './text.ts';

export const severities = ['info', 'reason', 'stop'] as const;
export type Severity = (typeof severities)[number];

/** A rule over answers and facts. `reason` blocks a final until a reason is written; `stop` until the answer is changed. */
export const warningSchema = z.strictObject({
  code: z.string().regex(/^W\d\d$/),
  severity: z.enum(severities),
  when: conditionSchema,
  /** `alarm`: shown while answering. `task`: under "Före annonsering". `action`: leads to a list of one-click changes. */
  shownAs: z.enum(['alarm', 'task', 'action']).default('alarm'),
  title: localizedSchema,
  text: localizedSchema,
  /** What the officer can do about it. */
  action: localizedSchema,
  /** The questions it concerns, the first is where the officer is sent. */
  questions: z.array(z.string()).default([]),
});
export type Warning = z.infer<typeof warningSchema>;

/** Computed after the decisions; warnings may test them as `facts.name`, clauses may not. */
export const factNames = [
  'mandatoryCount',
  /** How many ska-krav there are too many by the library's budget for the purchase. */
  'requirementsOverBudget',
  'awardValuesMissing',
  'awardValuesGiven',
  /** How far the points of the criteria and of the price are from the total; 0 also while one is missing. */
  'awardPointsAway',
  'sanctionAmountsMissing',
  'parametersMissing',
  'brandNames',
] as const;
export type FactName = (typeof factNames)[number];
