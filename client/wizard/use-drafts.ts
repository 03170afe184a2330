import { useState } from 'react';
import type { AnswerValue, Question } from '#requirements/model/index.ts';
import { useProcurement } from '../procurements/store.ts';
import { baseOf, type Draft, dropDraft, readDraft, writeDraft } from './drafts.ts';

interface QuestionDrafts {
  /** What the field shows: the draft, else the officer's own answer. An assumed answer is never filled in. */
  value(question: Question): AnswerValue | undefined;
  change(question: Question, value: AnswerValue | undefined): void;
  drop(questions: readonly Question[]): void;
  /** The stored answer is another than when the typing began. */
  changedMeanwhile(question: Question): boolean;
}

export function useDrafts(questions: readonly Question[]): QuestionDrafts {
  const { state } = useProcurement();
  const [drafts, setDrafts] = useState<Readonly<Record<string, Draft | undefined>>>(() =>
    Object.fromEntries(questions.map((question) => [question.id, readDraft(state.id, question)])),
  );
  return {
    value(question) {
      const draft = drafts[question.id];
      if (draft) return draft.value;
      const answer = state.answers[question.id];
      return answer?.basis === 'stated' ? answer.value : undefined;
    },
    change(question, value) {
      const draft = { value, base: drafts[question.id]?.base ?? baseOf(state.answers[question.id]) };
      writeDraft(state.id, question, draft);
      setDrafts((before) => ({ ...before, [question.id]: draft }));
    },
    drop(dropped) {
      for (const question of dropped) dropDraft(state.id, question);
      setDrafts((before) => ({ ...before, ...Object.fromEntries(dropped.map((question) => [question.id, undefined])) }));
    },
    changedMeanwhile(question) {
      const draft = drafts[question.id];
      return draft !== undefined && draft.base !== baseOf(state.answers[question.id]);
    },
  };
}
