import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementState } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import type { QuestionPage } from '../procurements/library-index.ts';
import { stopOption } from '../procurements/stop-option.ts';
import { useProcurement } from '../procurements/store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { isIncomplete } from './answer-value.ts';
import { firstFieldId } from './field-id.ts';
import { PageWarnings } from './page-warnings.tsx';
import { QuestionBlock } from './question-block.tsx';
import './question-form.css';
import { usePageAnswers } from './use-page-answers.ts';

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
  const { state } = useProcurement();
  const { questions, drafts, answerOf, stated, assumed, busy, error, retry, save, confirm, confirmAll } = usePageAnswers({ page, thorough, onDone });
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const [confirmingStop, setConfirmingStop] = useState(false);

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

  return (
    <Page title={words(questions[0].title)} eyebrow={eyebrow}>
      <form onSubmit={submit} noValidate>
        <ErrorList key={tries} faults={faults} />
        {error && <ErrorNotice error={error} onRetry={retry} />}
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
          onConfirm={() => {
            setConfirmingStop(false);
            save();
          }}
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
