import { Button, Heading, Tag } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useRequest } from '../ui/use-request.ts';
import { AnswerText } from './answer-text.tsx';
import './assumed-list.css';
import { useAssumedReason } from './assumed-answer.tsx';

/** Assumed answers, one click each to confirm. Those that a final demands come first. */
export function AssumedList() {
  const { t } = useTranslation();
  const words = useWords();
  const reason = useAssumedReason();
  const { state, index, send } = useProcurement();
  const { busy, error, run } = useRequest();
  const list = useRef<HTMLUListElement>(null);
  const rows = state.toConfirm
    .map((id) => ({ question: index.question(id), answer: state.answers[id] }))
    .filter((row): row is { question: NonNullable<typeof row.question>; answer: NonNullable<typeof row.answer> } => row.question !== undefined && row.answer !== undefined)
    .toSorted((one, other) => Number(other.question.mustConfirm) - Number(one.question.mustConfirm));

  const confirm = async ({ question, answer }: (typeof rows)[number], at: number) => {
    const sent = await run(() => send({ type: 'answers', answers: { [question.id]: answer.value } }));
    if (sent) requestAnimationFrame(() => list.current?.querySelectorAll('button')[Math.min(at, rows.length - 2)]?.focus());
  };
  return (
    <>
      {error && <ErrorNotice error={error} />}
      <ul className="assumed-list" ref={list}>
        {rows.map((row, at) => {
          const { question, answer } = row;
          const title = words(question.title);
          const page = index.pageOf(question.id);
          return (
            <li key={question.id}>
              <div className="assumed-list-text">
                <Heading level={3} data-size="2xs">{title}</Heading>
                <p><strong><AnswerText question={question} value={answer.value} /></strong> {question.mustConfirm && <Tag data-color="warning" data-size="sm">{t('wizard.status.toConfirm')}</Tag>}</p>
                <p className="quiet">{reason(question, answer)}</p>
              </div>
              <div className="button-row">
                <Button variant="secondary" data-size="sm" aria-disabled={busy} aria-label={t('wizard.assumed.confirmNamed', { question: title })} onClick={() => void confirm(row, at)}>
                  {t('wizard.assumed.confirm')}
                </Button>
                {page && (
                  <Button variant="tertiary" data-size="sm" asChild>
                    <Link to={paths.question(state.id, page.id)} aria-label={t('wizard.changeNamed', { question: title })}>{t('wizard.change')}</Link>
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}
