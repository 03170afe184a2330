import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerValue, Decision, Question, Reason, TestReason } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from '../procurements/store.ts';

/** The reasons of a decision as sentences. They come from the evaluation that decided, never from a guess made here. */
export function useReasonSentences(): (decision: Decision) => readonly string[] {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const { index } = useProcurement();
  return useCallback(
    (decision) => {
      const label = (question: Question | undefined, id: string) => {
        const option = question?.options?.find((candidate) => candidate.id === id);
        return t('common.quoted', { text: option ? words(option.label) : id });
      };
      const test = (reason: TestReason): string => {
        const definition = index.question(reason.question);
        const question = t('common.quoted', { text: definition ? words(definition.title) : reason.question });
        const assumed = reason.basis !== undefined && reason.basis !== 'stated' ? ` ${t('reasons.assumed')}` : '';
        if (reason.notApplicable) return t('reasons.notApplicable', { question });
        if (reason.result === null || reason.given === undefined) return t('reasons.unanswered', { question });
        if (!Array.isArray(reason.asked)) {
          const part = definition?.parts?.find((candidate) => candidate.id === reason.part);
          const asked = reason.asked as { atLeast: number } | { below: number };
          const what = { part: part ? words(part.label) : question, given: (reason.given as Record<string, number>)[reason.part ?? ''] };
          if ('below' in asked) return t(reason.result ? 'reasons.isBelow' : 'reasons.isNotBelow', { ...what, limit: asked.below }) + assumed;
          return t(reason.result ? 'reasons.isAtLeast' : 'reasons.isNotAtLeast', { ...what, limit: asked.atLeast }) + assumed;
        }
        const asked = reason.asked as readonly string[];
        if (reason.countsAs !== undefined) return t('reasons.countsAs', { question, given: label(definition, reason.countsAs) }) + assumed;
        const given = optionsOf(reason.given);
        if (reason.result) return t('reasons.answered', { question, given: format.list(given.filter((id) => asked.includes(id)).map((id) => label(definition, id))) }) + assumed;
        return t('reasons.answeredOther', { question, given: format.list(given.map((id) => label(definition, id))), asked: format.alternatives(asked.map((id) => label(definition, id))) }) + assumed;
      };
      const sentence = (reason: Reason): readonly string[] => {
        switch (reason.type) {
          case 'always': return [t('reasons.always')];
          case 'answer': return [test(reason)];
          case 'scale': return reason.result === true ? [] : [t(reason.result === false ? `reasons.scale.${reason.scale}` : 'reasons.scale.unknown'), ...reason.because.map(test)];
          case 'scope': return [t(reason.result === false ? 'reasons.scope.out' : reason.result === true ? 'reasons.scope.in' : 'reasons.scope.unknown')];
          case 'variant': return reason.because.map((because) => t('reasons.variant', { because: test(because) }));
          case 'adjustment': return [t(`reasons.adjustment.${reason.action}`, { by: reason.by, when: format.date(reason.at), reason: reason.reason })];
          case 'own': return [t('reasons.own', { by: reason.by, when: format.date(reason.at), reason: reason.reason })];
          case 'withdrawn': return [t('reasons.withdrawn')];
        }
      };
      return [...new Set(decision.reasons.flatMap(sentence))];
    },
    [t, words, format, index],
  );
}

const optionsOf = (value: AnswerValue): readonly string[] => (typeof value === 'string' ? [value] : Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
