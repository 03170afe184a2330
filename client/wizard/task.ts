import type { ProcurementState } from '#server/contract/index.ts';
import type { LibraryIndex, QuestionPage } from '../procurements/library-index.ts';
import { isAsked, type QuestionStates, questionStates, visibleQuestions } from './visible-questions.ts';

export type TaskStatus = 'notStarted' | 'begun' | 'done' | 'assumed' | 'toConfirm';

/** A page of questions as a task in Fördjupa. */
export interface Task {
  page: QuestionPage;
  status: TaskStatus;
  /** How many clauses its answers decide, or can decide. */
  affects: number;
  /** Something in this purchase depends on it. */
  needed: boolean;
  /** Not asked yet: another answer decides whether it will be. */
  waiting: boolean;
}

export function tasksOf(state: ProcurementState, index: LibraryIndex): readonly Task[] {
  const states = questionStates(state);
  const toConfirm = new Set(state.toConfirm);
  return index.pages.map((page) => taskOf(page, state, states, toConfirm));
}

function taskOf(page: QuestionPage, state: ProcurementState, states: QuestionStates, toConfirm: ReadonlySet<string>): Task {
  const asked = page.questions.filter((question) => isAsked(states.get(question.id)));
  const shown = visibleQuestions(page, states);
  const stateOf = shown.map((question) => states.get(question.id)).filter((question) => question !== undefined);
  const unanswered = stateOf.filter((question) => question.status === 'unanswered' && question.relevant).length;
  const answered = stateOf.filter((question) => question.status === 'answered' && state.answers[question.id] !== undefined).length;
  const assumed = shown.filter((question) => toConfirm.has(question.id));
  return {
    page,
    status: statusOf(unanswered, answered, assumed.length, assumed.some((question) => question.mustConfirm)),
    affects: Math.max(0, ...stateOf.map((question) => question.affects)),
    needed: asked.some((question) => states.get(question.id)?.relevant),
    waiting: asked.length === 0 && stateOf.some((question) => question.status === 'undecided'),
  };
}

function statusOf(unanswered: number, answered: number, assumed: number, mustConfirm: boolean): TaskStatus {
  if (answered === 0 && unanswered > 0) return 'notStarted';
  if (unanswered > 0) return 'begun';
  if (mustConfirm) return 'toConfirm';
  return assumed > 0 ? 'assumed' : 'done';
}
