import { useRef } from 'react';
import type { AnswerValue, Question } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import type { QuestionPage } from '../procurements/library-index.ts';
import { useProcurement } from '../procurements/store.ts';
import { useRequest } from '../ui/use-request.ts';
import { cleanValue, isSame } from './answer-value.ts';
import { useDrafts } from './use-drafts.ts';
import { questionStates, visibleQuestions } from './visible-questions.ts';

interface Options {
  page: QuestionPage;
  /** Stay when the answer opens a question that has an assumed answer. Without it, only for one that has none. */
  thorough: boolean;
  onDone(state: ProcurementState): void;
}

/** The answers of one page: what is typed, what is saved, and the ways to commit. */
export function usePageAnswers({ page, thorough, onDone }: Options) {
  const { state, send } = useProcurement();
  const questions = visibleQuestions(page, questionStates(state));
  const drafts = useDrafts(page.questions);
  const { busy, error, run } = useRequest();
  const retry = useRef(() => {});

  const answerOf = (question: Question) => cleanValue(question, drafts.value(question));
  const stated = (question: Question) => (state.answers[question.id]?.basis === 'stated' ? state.answers[question.id]?.value : undefined);
  const assumed = questions.filter((question) => state.answers[question.id] && state.answers[question.id]?.basis !== 'stated');

  /** Sends what differs from the officer's own answers so far, and goes on. */
  const commit = async (valueOf: (question: Question) => AnswerValue | undefined) => {
    retry.current = () => void commit(valueOf);
    const changed = questions.filter((question) => !isSame(valueOf(question), stated(question)));
    if (changed.length === 0) {
      drafts.drop(questions);
      return onDone(state);
    }
    const answers = Object.fromEntries(changed.map((question) => [question.id, valueOf(question) ?? null]));
    const sent = await run(() => send({ type: 'answers', answers }));
    if (!sent || sent.result === 'undecided') return;
    drafts.drop(questions);
    const opened = newlyAsked(page, questions, sent.state).filter((question) => thorough || sent.state.answers[question.id] === undefined);
    if (sent.result === 'saved' && opened.length === 0) onDone(sent.state);
    else if (opened[0]) focusSoon(`${opened[0].id}-title`);
  };
  const save = () => void commit(answerOf);
  const confirmAll = () => void commit((question) => answerOf(question) ?? state.answers[question.id]?.value);

  const confirm = async (question: Question) => {
    const answer = state.answers[question.id];
    if (!answer) return;
    retry.current = () => void confirm(question);
    const sent = await run(() => send({ type: 'answers', answers: { [question.id]: answer.value } }));
    if (sent?.result !== 'saved') return;
    drafts.drop([question]);
    if (questions.length === 1) onDone(sent.state);
    else focusSoon(question === questions[0] ? 'page-heading' : `${question.id}-title`);
  };

  return { questions, drafts, answerOf, stated, assumed, busy, error, retry: () => retry.current(), save, confirm, confirmAll };
}

/** Questions on the page that the answer just given has opened. */
function newlyAsked(page: QuestionPage, before: readonly Question[], state: ProcurementState): readonly Question[] {
  const shown = new Set(before);
  return visibleQuestions(page, questionStates(state)).filter((question) => !shown.has(question) && state.answers[question.id]?.basis !== 'stated');
}

/** After the page has been drawn with the new questions. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
