import type { Decision, Facts, ProcurementContent, QuestionState } from '../model/index.ts';
import { viewAnswers, type AnswerViews } from './answer-views.ts';
import type { CompiledLibrary, CompiledQuestion } from './compile.ts';
import { isUndecided } from './decide.ts';
import { evaluateRuleWithFacts } from './evaluate-rule.ts';
import { truthOf } from './truth-of.ts';

/** How each question stands, and what depends on it in this purchase. In the order of the library's steps. */
export function questionStates(
  library: CompiledLibrary, content: ProcurementContent, views: AnswerViews, decisions: readonly Decision[], facts: Facts,
): { id: string; questions: QuestionState[] }[] {
  const outcomes = new Map(decisions.map((decision) => [decision.clause, decision]));
  return library.library.manifest.steps.map((step) => ({
    id: step.id,
    questions: step.questions.flatMap((id) => {
      const question = library.questions.get(id);
      return question ? [questionState(library, content, views, outcomes, facts, question)] : [];
    }),
  }));
}

function questionState(
  library: CompiledLibrary, content: ProcurementContent, views: AnswerViews, outcomes: ReadonlyMap<string, Decision>, facts: Facts, question: CompiledQuestion,
): QuestionState {
  const { id, definition } = question;
  const status = views.get(id).status;
  if (status === 'not-applicable') return { id, status, affects: 0, relevant: false, mustConfirm: definition.mustConfirm };
  // Seen as if it were unanswered: what becomes undecided hangs on it.
  const removed = status === 'answered' ? viewAnswers(library, content.answers, content.assumeRecommended, { question: id, otherwise: views }) : views;
  const waiting = new Set([...(library.influences.get(id) ?? [])].filter((other) => removed.get(other).status !== 'answered'));
  const affects = (library.clausesByQuestion.get(id) ?? []).filter((clause) => {
    if (content.adjustments[clause.definition.id]) return false;
    const now = outcomes.get(clause.definition.id);
    if (status !== 'answered') return now?.missing.some((other) => waiting.has(other)) ?? false;
    return now?.outcome !== 'undecided' && isUndecided(clause, removed);
  }).length;
  const warns = (library.warningsByQuestion.get(id) ?? []).some((warning) => {
    if (truthOf(warning.when, removed, facts) !== null) return false;
    return evaluateRuleWithFacts(warning.when, removed, facts).missing.some((missing) => waiting.has(missing));
  });
  const ofItself = definition.role !== 'question' || ['text', 'list', 'table'].includes(definition.type) || definition.mustConfirm;
  const investigates = definition.options?.some((option) => option.investigate) ?? false;
  return { id, status, affects, relevant: affects > 0 || warns || ofItself || (investigates && feedsNothingElse(library, id)), mustConfirm: definition.mustConfirm };
}

/** A question that no rule tests is asked for what must be found out, and stays on screen. */
function feedsNothingElse(library: CompiledLibrary, id: string): boolean {
  return (library.clausesByQuestion.get(id)?.length ?? 0) === 0 && (library.warningsByQuestion.get(id)?.length ?? 0) === 0;
}
