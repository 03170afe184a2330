import type { Valuation } from '../model/index.ts';
import type { AnswerViews } from './answer-views.ts';
import type { CompiledLibrary } from './compile.ts';
import type { EffectiveClause } from './effective-clause.ts';
import { evaluateRule } from './evaluate-rule.ts';

/** How added value is counted, by the answers: as a deduction from the price, unless the purchase is valued in points. */
export function valuationOf({ points, library }: CompiledLibrary, views: AnswerViews): Valuation {
  const definition = library.manifest.points;
  if (!points || !definition || evaluateRule(points, views).truth !== true) return { model: 'deduction' };
  const view = views.get(definition.price.question);
  const answer = view.status === 'answered' && typeof view.answer.value === 'string' ? view.answer.value : '';
  return { model: 'points', total: definition.total, price: definition.price.values[answer] ?? 0 };
}

/** How far the points of the price and of the criteria are from the total that they must add up to. */
export function pointsAway(valuation: Valuation, awards: readonly EffectiveClause[]): number {
  if (valuation.model === 'deduction' || awards.length === 0) return 0;
  const given = awards.reduce((sum, { values, worth = '' }) => sum + Number(values[worth] ?? 0), valuation.price);
  return Math.abs(valuation.total - given);
}
