import type { ProcurementState } from '#server/contract/index.ts';
import type { LibraryIndex, QuestionPage } from '../procurements/library-index.ts';
import { isAsked, questionStates } from './visible-questions.ts';

/** The pages of Snabbstart that apply to this purchase. */
export function quickStartPages(state: ProcurementState, index: LibraryIndex): readonly QuestionPage[] {
  const states = questionStates(state);
  return index.quickStart.filter((page) => page.questions.some((question) => states.get(question.id)?.status !== 'not-applicable'));
}

/** Where the officer left off: the first page with a question that is asked and that she has not answered herself. */
export function firstOpenQuickStartPage(state: ProcurementState, index: LibraryIndex): QuestionPage | undefined {
  const states = questionStates(state);
  return quickStartPages(state, index).find((page) =>
    page.questions.some((question) => isAsked(states.get(question.id)) && state.answers[question.id]?.basis !== 'stated'),
  );
}
