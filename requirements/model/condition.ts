import { z } from 'zod';

/**
 * A rule over answers, as it is written in the library.
 *
 * - `always`: holds without any answer
 * - mapping: all of its entries; a key is a question id, `question.part` for a level, `facts.name` in a warning,
 *   or one of the words `all`, `any`, `not`
 * - list: one of its conditions
 *
 * The value of a question is one option, several (one of them; sets intersect) or a comparison of a number.
 */
export type Condition = 'always' | ConditionMapping | Condition[];
export type Comparison = { atLeast: number } | { below: number };
export type TestValue = string | string[] | Comparison;
export interface ConditionMapping {
  all?: Condition[];
  any?: Condition[];
  not?: Condition;
  [subject: string]: TestValue | Condition | Condition[] | undefined;
}

const comparisonSchema = z.union([z.strictObject({ atLeast: z.number() }), z.strictObject({ below: z.number() })]);
const testValueSchema = z.union([z.string(), z.array(z.string()).min(1), comparisonSchema]);

export const conditionSchema: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.literal('always'),
    z.array(conditionSchema).min(1),
    z
      .object({ all: z.array(conditionSchema).min(1).optional(), any: z.array(conditionSchema).min(1).optional(), not: conditionSchema.optional() })
      .catchall(testValueSchema)
      .refine((mapping) => Object.keys(mapping).length > 0, 'an empty condition; write `always`'),
  ]),
) as z.ZodType<Condition>;
