import type { Condition, FactName, TestValue } from '../model/index.ts';

/** A condition made ready to evaluate. */
export type Rule =
  | { type: 'always' }
  | { type: 'all' | 'any'; of: readonly Rule[] }
  | { type: 'not'; of: Rule }
  | AnswerTest
  | { type: 'fact'; fact: FactName; asked: { atLeast: number } | { below: number } };

export interface AnswerTest {
  type: 'answer';
  question: string;
  part?: string;
  /** The options asked for, or a comparison of a number. */
  asked: readonly string[] | { atLeast: number } | { below: number };
}

export const factPrefix = 'facts.';

export function compileRule(condition: Condition): Rule {
  if (condition === 'always') return { type: 'always' };
  if (Array.isArray(condition)) return { type: 'any', of: condition.map(compileRule) };
  const rules = Object.entries(condition).flatMap(([subject, value]): Rule[] => {
    if (value === undefined) return [];
    if (subject === 'all' || subject === 'any') return [{ type: subject, of: (value as Condition[]).map(compileRule) }];
    if (subject === 'not') return [{ type: 'not', of: compileRule(value as Condition) }];
    return [compileTest(subject, value as TestValue)];
  });
  const [only] = rules;
  return rules.length === 1 && only ? only : { type: 'all', of: rules };
}

function compileTest(subject: string, value: TestValue): Rule {
  if (subject.startsWith(factPrefix)) {
    const asked = typeof value === 'object' && !Array.isArray(value) ? value : { atLeast: Number.POSITIVE_INFINITY };
    return { type: 'fact', fact: subject.slice(factPrefix.length) as FactName, asked };
  }
  const [question = subject, part] = subject.split('.');
  const asked = typeof value === 'string' ? [value] : value;
  return part === undefined ? { type: 'answer', question, asked } : { type: 'answer', question, part, asked };
}

/** Every test of an answer in a rule. */
export function answerTests(rule: Rule): AnswerTest[] {
  switch (rule.type) {
    case 'answer':
      return [rule];
    case 'all':
    case 'any':
      return rule.of.flatMap(answerTests);
    case 'not':
      return answerTests(rule.of);
    default:
      return [];
  }
}
