import { Button, Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Answer, Question } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { AnswerText } from './answer-text.tsx';

interface Props {
  question: Question;
  answer: Answer;
  busy: boolean;
  onConfirm(): void;
  /** For typed answers: start from the assumed text. */
  onEdit?: () => void;
}

/** An answer that the officer has not given: shown as text with its reason, never as a ticked option. */
export function AssumedAnswer({ question, answer, busy, onConfirm, onEdit }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const reason = useAssumedReason();
  return (
    <section className={question.role === 'setting' ? 'assumed assumed-default' : 'assumed'} aria-label={t('wizard.assumed.label', { question: words(question.title) })}>
      <div className="assumed-answer">
        <AssumedTag question={question} />
        <strong><AnswerText question={question} value={answer.value} /></strong>
      </div>
      <p className="assumed-reason">{reason(question, answer)}</p>
      <div className="button-row">
        <Button variant="secondary" data-size="sm" loading={busy} onClick={onConfirm}>{t('wizard.assumed.confirm')}</Button>
        {onEdit && <Button variant="tertiary" data-size="sm" onClick={onEdit}>{t('wizard.assumed.edit')}</Button>}
      </div>
    </section>
  );
}

/** In one word, how an answer that the officer has not given is to be taken. */
export function AssumedTag({ question }: { question: Question }) {
  const { t } = useTranslation();
  if (question.role === 'setting') return <Tag data-color="neutral" data-size="sm">{t('wizard.status.default')}</Tag>;
  return <Tag data-color="warning" data-size="sm">{t(question.mustConfirm ? 'wizard.status.toConfirm' : 'wizard.status.assumed')}</Tag>;
}

/** Why the product has filled in an answer. */
export function useAssumedReason(): (question: Question, answer: Answer) => string {
  const { t } = useTranslation();
  const words = useWords();
  return (question, answer) => {
    if (question.role === 'setting') return t('wizard.assumed.setting');
    switch (answer.basis) {
      case 'recommended':
      case 'derived': return question.suggestion ? words(question.suggestion.reason) : t('wizard.assumed.library');
      case 'starting-point': return t('wizard.assumed.startingPoint');
      case 'register': return t('wizard.assumed.register');
      case 'upgrade': return t('wizard.assumed.upgrade');
      case 'stated': return '';
    }
  };
}
