import { Button, Heading, Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Question } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { Page } from '../ui/page.tsx';
import { AnswerText } from './answer-text.tsx';
import './answer-summary.css';
import { AssumedTag } from './assumed-answer.tsx';
import { isAsked, questionStates } from './visible-questions.ts';

/** Kontrollera dina svar: every question that is asked, its answer, and the way to change it. */
export default function AnswerSummary() {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const states = questionStates(state);
  return (
    <Page title={t('wizard.summary.heading')} lead={t('wizard.summary.lead')}>
      {index.library.manifest.steps.map((step) => {
        const asked = step.questions.map((id) => index.question(id)).filter((question) => question !== undefined).filter((question) => isAsked(states.get(question.id)));
        if (asked.length === 0) return null;
        return (
          <section key={step.id} className="answer-step">
            <Heading level={2} data-size="xs">{words(step.title)}</Heading>
            <dl className="answers">
              {asked.map((question) => <AnswerRow key={question.id} question={question} />)}
            </dl>
          </section>
        );
      })}
      <div className="button-row form-buttons">
        <Button asChild>
          <Link to={paths.announcement(state.id)}>{t('wizard.tasks.toAnnouncement')}</Link>
        </Button>
      </div>
    </Page>
  );
}

function AnswerRow({ question }: { question: Question }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const { state, index } = useProcurement();
  const answer = state.answers[question.id];
  const page = index.pageOf(question.id)?.id ?? question.id;
  return (
    <div className="answers-row">
      <dt>{words(question.title)}</dt>
      <dd>
        {answer ? <AnswerText question={question} value={answer.value} /> : <span className="quiet">{t('wizard.summary.unanswered')}</span>}
        {answer && answer.basis !== 'stated' && <AssumedTag question={question} />}
        {answer?.basis === 'stated' && answer.by && answer.at && <span className="answers-by">{t('wizard.summary.by', { by: answer.by, when: format.date(answer.at) })}</span>}
      </dd>
      <dd>
        <StyledLink asChild>
          <Link to={paths.question(state.id, page)} aria-label={t('wizard.changeNamed', { question: words(question.title) })}>{t('wizard.change')}</Link>
        </StyledLink>
      </dd>
    </div>
  );
}
