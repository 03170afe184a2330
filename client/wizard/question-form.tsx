import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnswerValue, Question } from '#requirements/model/index.ts';
import type { ProcurementState } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import type { QuestionPage } from '../procurements/library-index.ts';
import { stopOption } from '../procurements/stop-option.ts';
import { useProcurement } from '../procurements/store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useRequest } from '../ui/use-request.ts';
import { cleanValue, isIncomplete, isSame } from './answer-value.ts';
import { firstFieldId } from './field-id.ts';
import { PageWarnings } from './page-warnings.tsx';
import { QuestionBlock } from './question-block.tsx';
import './question-form.css';
import { useDrafts } from './use-drafts.ts';
import { questionStates, visibleQuestions } from './visible-questions.ts';

interface Props {
  page: QuestionPage;
  /** Stay when the answer opens a question that has an assumed answer. Without it, only for one that has none. */
  thorough?: boolean;
  eyebrow: ReactNode;
  onDone(state: ProcurementState): void;
  onSkip(): void;
  onBack?: () => void;
}

/** The questions of one page. Answers are committed by Fortsätt and nothing else. */
export function QuestionForm({ page, thorough = false, eyebrow, onDone, onSkip, onBack }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, send } = useProcurement();
  const questions = visibleQuestions(page, questionStates(state));
  const drafts = useDrafts(page.questions);
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const [confirmingStop, setConfirmingStop] = useState(false);
  const { busy, error, run } = useRequest();
  const retry = useRef(() => {});

  const answerOf = (question: Question) => cleanValue(question, drafts.value(question));
  const stated = (question: Question) => (state.answers[question.id]?.basis === 'stated' ? state.answers[question.id]?.value : undefined);

  /** Sends what differs from the officer's own answers so far, and goes on. */
  const commit = async (valueOf: (question: Question) => AnswerValue | undefined) => {
    setConfirmingStop(false);
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

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = questions.filter((question) => isIncomplete(question, answerOf(question))).map((question) => ({ field: firstFieldId(question), text: t('wizard.levelIncomplete') }));
    const nothing = questions.every((question) => answerOf(question) === undefined && state.answers[question.id] === undefined);
    if (nothing && found.length === 0) found.push({ field: firstFieldId(questions[0]), text: t(emptyWords[questions[0].type]) });
    setFaults(found);
    setTries(tries + 1);
    if (found.length > 0) return;
    const stops = questions.some((question) => question.role === 'gate' && answerOf(question) === stopOption && stated(question) !== stopOption);
    if (stops) setConfirmingStop(true);
    else save();
  };

  const assumed = questions.filter((question) => state.answers[question.id] && state.answers[question.id]?.basis !== 'stated');

  return (
    <Page title={words(questions[0].title)} eyebrow={eyebrow}>
      <form onSubmit={submit} noValidate>
        <ErrorList key={tries} faults={faults} />
        {error && <ErrorNotice error={error} onRetry={() => retry.current()} />}
        <PageWarnings page={page} />
        {questions.map((question, at) => (
          <QuestionBlock
            key={question.id}
            question={question}
            first={at === 0}
            answer={state.answers[question.id]}
            value={drafts.value(question)}
            fault={faults.find((fault) => fault.field === firstFieldId(question))?.text}
            changedMeanwhile={drafts.changedMeanwhile(question)}
            busy={busy}
            onChange={(value) => drafts.change(question, value)}
            onConfirm={() => void confirm(question)}
            onUseTheirs={() => drafts.drop([question])}
          />
        ))}
        <div className="button-row form-buttons">
          <Button type="submit" loading={busy}>{t('common.continue')}</Button>
          {assumed.length > 1 && <Button variant="secondary" onClick={confirmAll}>{t('wizard.assumed.confirmAll')}</Button>}
          {onBack && <Button variant="secondary" onClick={onBack}>{t('common.back')}</Button>}
          <Button variant="tertiary" onClick={onSkip}>{t('wizard.skip')}</Button>
        </div>
      </form>
      {confirmingStop && (
        <ConfirmDialog
          title={t('wizard.stop.title')}
          text={t('wizard.stop.text')}
          confirm={t('wizard.stop.confirm')}
          onConfirm={save}
          onCancel={() => setConfirmingStop(false)}
        />
      )}
    </Page>
  );
}

const emptyWords = {
  single: 'wizard.empty.single',
  multiple: 'wizard.empty.multiple',
  text: 'wizard.empty.text',
  list: 'wizard.empty.rows',
  table: 'wizard.empty.rows',
  level: 'wizard.levelIncomplete',
} as const;

/** Questions on the page that the answer just given has opened. */
function newlyAsked(page: QuestionPage, before: readonly Question[], state: ProcurementState): readonly Question[] {
  const shown = new Set(before);
  return visibleQuestions(page, questionStates(state)).filter((question) => !shown.has(question) && state.answers[question.id]?.basis !== 'stated');
}

/** After the page has been drawn with the new questions. */
const focusSoon = (id: string) => requestAnimationFrame(() => document.getElementById(id)?.focus());
