import type { Question, QuestionState } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { QuestionPage } from '../procurements/library-index.ts';

export type QuestionStates = ReadonlyMap<string, QuestionState>;

export const questionStates = (state: ProcurementState): QuestionStates =>
  new Map(state.steps.flatMap((step) => step.questions).map((question) => [question.id, question]));

/**
 * The questions of a page that are asked in this purchase; all of them when none is, so that a page is never empty.
 * One whose answer follows from others on the page waits until those are answered, so that nothing is asked twice.
 */
export function visibleQuestions(page: QuestionPage, states: QuestionStates): QuestionPage['questions'] {
  const asked = page.questions.filter((question) => isAsked(states.get(question.id)));
  const waits = (question: Question, at: number) =>
    question.suggestion?.basis === 'derived' && isOpen(states.get(question.id)) && asked.slice(0, at).some((earlier) => isOpen(states.get(earlier.id)));
  const [first, ...more] = asked.filter((question, at) => !waits(question, at));
  return first ? [first, ...more] : page.questions;
}

const isOpen = (state: QuestionState | undefined): boolean => state?.status === 'unanswered';

/** Whether it applies. One that depends on an answer yet to come is not asked. */
export const isAsked = (state: QuestionState | undefined): boolean => state?.status === 'answered' || state?.status === 'unanswered';
