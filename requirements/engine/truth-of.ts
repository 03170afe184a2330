import type { Facts, Truth } from '../model/index.ts';
import type { AnswerViews } from './answer-views.ts';
import type { AnswerTest, Rule } from './rule.ts';

/**
 * What a rule comes to, and nothing more: the truth of `evaluateRule` without its reasons, for the many places that ask
 * only whether it holds.
 *
 * @param facts for the rules of warnings, which may test them; nowhere else do they hold
 */
export function truthOf(rule: Rule, views: AnswerViews, facts?: Facts): Truth {
  switch (rule.type) {
    case 'always':
      return true;
    case 'fact': {
      if (!facts) return false;
      const value = facts[rule.fact];
      return 'atLeast' in rule.asked ? value >= rule.asked.atLeast : value < rule.asked.below;
    }
    case 'answer':
      return truthOfTest(rule, views);
    case 'not': {
      const inner = truthOf(rule.of, views, facts);
      return inner === null ? null : !inner;
    }
    case 'all':
      return joined(rule.of, views, facts, false);
    case 'any':
      return joined(rule.of, views, facts, true);
  }
}

function joined(rules: readonly Rule[], views: AnswerViews, facts: Facts | undefined, deciding: boolean): Truth {
  let truth: Truth = !deciding;
  for (const rule of rules) {
    const one = truthOf(rule, views, facts);
    if (one === deciding) return deciding;
    if (one === null) truth = null;
  }
  return truth;
}

function truthOfTest({ question, asked, part }: AnswerTest, views: AnswerViews): Truth {
  const view = views.get(question);
  if (view.status === 'not-applicable') return false;
  if (view.status !== 'answered') return null;
  if (isList(asked)) return asked.some((option) => view.options.has(option));
  const number = part === undefined ? Number.NaN : (view.answer.value as Record<string, number>)[part];
  if (number === undefined || Number.isNaN(number)) return null;
  return 'atLeast' in asked ? number >= asked.atLeast : number < asked.below;
}

const isList = (asked: AnswerTest['asked']): asked is readonly string[] => Array.isArray(asked);
