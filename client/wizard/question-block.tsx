import { Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answer, AnswerValue, Question } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { AssumedAnswer } from './assumed-answer.tsx';
import { ChangedMeanwhile } from './changed-meanwhile.tsx';
import { QuestionField } from './fields/question-field.tsx';
import { QuestionHelp } from './question-help.tsx';

interface Props {
  question: Question;
  /** The page's heading is its title. */
  first: boolean;
  answer: Answer | undefined;
  value: AnswerValue | undefined;
  fault: string | undefined;
  changedMeanwhile: boolean;
  busy: boolean;
  onChange(value: AnswerValue | undefined): void;
  onConfirm(): void;
  onUseTheirs(): void;
}

const typed: readonly Question['type'][] = ['text', 'list', 'table', 'level'];

export function QuestionBlock({ question, first, answer, value, fault, changedMeanwhile, busy, onChange, onConfirm, onUseTheirs }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const assumed = answer !== undefined && answer.basis !== 'stated';
  const field = <QuestionField question={question} value={value} fault={fault} labelledBy={first ? 'page-heading' : undefined} onChange={onChange} />;
  // Where several questions share a page, what is already assumed should not fill it. An answer begun in the fold stays in it.
  const [beganFolded] = useState(assumed && !first && value === undefined);
  const folded = beganFolded && assumed;
  return (
    <section className="question" aria-labelledby={first ? 'page-heading' : `${question.id}-title`}>
      {!first && <Heading level={2} data-size="sm" id={`${question.id}-title`} tabIndex={-1}>{words(question.title)}</Heading>}
      <QuestionHelp question={question} />
      {question.disclosure === 'internal' && <p className="quiet">{t('wizard.internal')}</p>}
      {changedMeanwhile && <ChangedMeanwhile question={question} answer={answer} onUseTheirs={onUseTheirs} />}
      {assumed && (
        <AssumedAnswer question={question} answer={answer} busy={busy} onConfirm={onConfirm} onEdit={typed.includes(question.type) ? () => onChange(answer.value) : undefined} />
      )}
      {folded ? (
        <details className="question-other">
          <summary aria-label={t('wizard.assumed.otherNamed', { question: words(question.title) })}>{t('wizard.assumed.other')}</summary>
          {field}
        </details>
      ) : (
        <>
          {assumed && !typed.includes(question.type) && <p className="question-or">{t('wizard.assumed.or')}</p>}
          {field}
        </>
      )}
    </section>
  );
}
