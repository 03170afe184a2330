import type { Question, QuestionState } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { QuestionPage } from '../procurements/library-index.ts';

export type QuestionStates = ReadonlyMap<string, QuestionState>;

export const questionStates = (state: ProcurementState): QuestionStates =>
  new Map(state.steps.flatMap((step) => step.questions).map((question) => [question.id, question]));

/** The questions of a page that are asked in this purchase; all of them when none is, so that a page is never empty. */
export function visibleQuestions(page: QuestionPage, states: QuestionStates): readonly Question[] {
  const asked = page.questions.filter((question) => isAsked(states.get(question.id)));
  return asked.length > 0 ? asked : page.questions;
}

/** Whether it applies. One that depends on an answer yet to come is not asked. */
export const isAsked = (state: QuestionState | undefined): boolean => state?.status === 'answered' || state?.status === 'unanswered';
