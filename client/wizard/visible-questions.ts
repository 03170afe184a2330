import type { QuestionState } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { QuestionPage } from '../procurements/library-index.ts';

export type QuestionStates = ReadonlyMap<string, QuestionState>;

export const questionStates = (state: ProcurementState): QuestionStates =>
  new Map(state.steps.flatMap((step) => step.questions).map((question) => [question.id, question]));

/** The questions of a page that are asked in this purchase; all of them when none is, so that a page is never empty. */
export function visibleQuestions(page: QuestionPage, states: QuestionStates): QuestionPage['questions'] {
  const [first, ...more] = page.questions.filter((question) => isAsked(states.get(question.id)));
  return first ? [first, ...more] : page.questions;
}

/** Whether it applies. One that depends on an answer yet to come is not asked. */
export const isAsked = (state: QuestionState | undefined): boolean => state?.status === 'answered' || state?.status === 'unanswered';
