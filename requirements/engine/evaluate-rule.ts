import type { Facts, TestReason, Truth } from '../model/index.ts';
import type { AnswerTest, Rule } from './rule.ts';
import type { AnswerViews } from './answer-views.ts';

export type FactReason = { type: 'fact'; fact: keyof Facts; value: number };

/** What a rule came to, the tests that settled it, and the questions that are missing when it is unknown. */
export interface Verdict<R = TestReason> {
  truth: Truth;
  because: readonly R[];
  missing: readonly string[];
}

const yes: Verdict<never> = { truth: true, because: [], missing: [] };

/**
 * Three-valued evaluation of a rule over answers. "All" is false as soon as one part is false, also while others are
 * unknown; "one of" is true as soon as one is. Adding an answer can therefore never turn true into false or back.
 */
export function evaluateRule(rule: Rule, views: AnswerViews, negated = false): Verdict {
  switch (rule.type) {
    case 'always':
      return yes;
    case 'fact':
      return { truth: false, because: [], missing: [] };
    case 'answer':
      return testAnswer(rule, views, negated);
    case 'not': {
      const inner = evaluateRule(rule.of, views, !negated);
      return { ...inner, truth: inner.truth === null ? null : !inner.truth };
    }
    case 'all':
      return combine(rule.of.map((part) => evaluateRule(part, views, negated)), false);
    case 'any':
      return combine(rule.of.map((part) => evaluateRule(part, views, negated)), true);
  }
}

/** As `evaluateRule`, for the rules of warnings, which may also test facts. */
export function evaluateRuleWithFacts(rule: Rule, views: AnswerViews, facts: Facts, negated = false): Verdict<TestReason | FactReason> {
  switch (rule.type) {
    case 'fact': {
      const value = facts[rule.fact];
      const truth = 'atLeast' in rule.asked ? value >= rule.asked.atLeast : value < rule.asked.below;
      return { truth, because: [{ type: 'fact', fact: rule.fact, value }], missing: [] };
    }
    case 'not': {
      const inner = evaluateRuleWithFacts(rule.of, views, facts, !negated);
      return { ...inner, truth: inner.truth === null ? null : !inner.truth };
    }
    case 'all':
      return combine(rule.of.map((part) => evaluateRuleWithFacts(part, views, facts, negated)), false);
    case 'any':
      return combine(rule.of.map((part) => evaluateRuleWithFacts(part, views, facts, negated)), true);
    default:
      return evaluateRule(rule, views, negated);
  }
}

/** Verdicts joined by "all" (one false decides) or by "one of" (one true decides). */
export function combine<R>(verdicts: readonly Verdict<R>[], deciding: boolean): Verdict<R> {
  const decider = verdicts.find((verdict) => verdict.truth === deciding);
  if (decider) return decider;
  const unknown = verdicts.filter((verdict) => verdict.truth === null);
  if (unknown.length > 0) {
    return { truth: null, because: unknown.flatMap((verdict) => verdict.because), missing: [...new Set(unknown.flatMap((verdict) => verdict.missing))] };
  }
  return { truth: !deciding, because: verdicts.flatMap((verdict) => verdict.because), missing: [] };
}

function testAnswer(test: AnswerTest, views: AnswerViews, negated: boolean): Verdict {
  const view = views.get(test.question);
  const reason = (result: Truth, more: Partial<TestReason> = {}): TestReason => ({
    type: 'answer', question: test.question, asked: test.asked, negated, result, ...(test.part === undefined ? {} : { part: test.part }), ...more,
  });
  if (view.status === 'not-applicable') return { truth: false, because: [reason(false, { notApplicable: true })], missing: [] };
  if (view.status === 'undecided') return { truth: null, because: [reason(null)], missing: view.missing };
  if (view.status === 'unanswered') return { truth: null, because: [reason(null)], missing: [test.question] };

  const { asked } = test;
  const given = { given: view.answer.value, basis: view.answer.basis };
  if (!Array.isArray(asked)) {
    const number = test.part === undefined ? Number.NaN : (view.answer.value as Record<string, number>)[test.part];
    if (number === undefined || Number.isNaN(number)) return { truth: null, because: [reason(null)], missing: [test.question] };
    const truth = 'atLeast' in asked ? number >= asked.atLeast : number < (asked as { below: number }).below;
    return { truth, because: [reason(truth, given)], missing: [] };
  }
  const matched = asked.find((option) => view.options.has(option));
  if (matched === undefined) return { truth: false, because: [reason(false, given)], missing: [] };
  const countsAs = view.options.get(matched);
  return { truth: true, because: [reason(true, countsAs === null ? given : { ...given, countsAs })], missing: [] };
}
