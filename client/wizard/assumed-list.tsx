import { Button, Details, Heading } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Answer, Question } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { useRequest } from '../ui/use-request.ts';
import { AnswerText } from './answer-text.tsx';
import './assumed-list.css';
import { AssumedTag, useAssumedReason } from './assumed-answer.tsx';

interface Assumed {
  question: Question;
  answer: Answer;
}

/**
 * Assumed answers, one click each to confirm. Those that a final demands stand open, the rest folded.
 * `headingId` is the heading above, which gets the focus when the last one is confirmed.
 */
export function AssumedList({ headingId }: { headingId: string }) {
  const { t } = useTranslation();
  const { state, index } = useProcurement();
  const assumed = state.toConfirm.flatMap((id): Assumed[] => {
    const question = index.question(id);
    const answer = state.answers[id];
    return question && answer ? [{ question, answer }] : [];
  });
  const demanded = assumed.filter(({ question }) => question.mustConfirm);
  const others = assumed.filter(({ question }) => !question.mustConfirm);
  return (
    <>
      <Rows rows={demanded} headingId={headingId} />
      {others.length > 0 && (
        <Details className="assumed-others">
          <Details.Summary>{t('wizard.assumed.others', { count: others.length })}</Details.Summary>
          <Details.Content>
            <Rows rows={others} headingId={headingId} />
          </Details.Content>
        </Details>
      )}
    </>
  );
}

function Rows({ rows, headingId }: { rows: readonly Assumed[]; headingId: string }) {
  const { send } = useProcurement();
  const { busy, error, run } = useRequest();
  const [focusAt, setFocusAt] = useState<number>();
  const confirm = async ({ question, answer }: Assumed, at: number) => {
    const sent = await run(() => send({ type: 'answers', answers: { [question.id]: answer.value } }));
    if (!sent) return;
    if (rows.length > 1) setFocusAt(Math.min(at, rows.length - 2));
    else (document.getElementById(headingId) ?? document.getElementById('page-heading'))?.focus();
  };
  return (
    <>
      {error && <ErrorNotice error={error} />}
      <ul className="assumed-list">
        {rows.map((row, at) => <Row key={row.question.id} row={row} busy={busy} focused={focusAt === at} onConfirm={() => void confirm(row, at)} />)}
      </ul>
    </>
  );
}

interface RowProps {
  row: Assumed;
  busy: boolean;
  /** It has taken the place of one that was just confirmed. */
  focused: boolean;
  onConfirm(): void;
}

function Row({ row: { question, answer }, busy, focused, onConfirm }: RowProps) {
  const { t } = useTranslation();
  const words = useWords();
  const reason = useAssumedReason();
  const { state, index } = useProcurement();
  const title = words(question.title);
  return (
    <li>
      <div className="assumed-list-text">
        <Heading level={3} data-size="2xs">{title}</Heading>
        <div className="assumed-list-answer">
          <strong><AnswerText question={question} value={answer.value} /></strong>{' '}
          {question.mustConfirm && <AssumedTag question={question} />}
        </div>
        <p className="quiet">{reason(question, answer)}</p>
      </div>
      <div className="button-row">
        <Button ref={focused ? focusOnMount : undefined} variant="secondary" data-size="sm" aria-disabled={busy} aria-label={t('wizard.assumed.confirmNamed', { question: title })} onClick={onConfirm}>
          {t('wizard.assumed.confirm')}
        </Button>
        <Button variant="tertiary" data-size="sm" asChild>
          <Link to={paths.question(state.id, index.pageOf(question.id)?.id ?? question.id)} aria-label={t('wizard.changeNamed', { question: title })}>{t('wizard.change')}</Link>
        </Button>
      </div>
    </li>
  );
}
