import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Decision } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';

/** Which questions decide an undecided clause. */
export function DecidingQuestions({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const questions = decision.missing.map((id) => index.question(id)).filter((question) => question !== undefined);
  return (
    <p>
      {t('preview.decidedBy')}{' '}
      {questions.map((question, at) => (
        <span key={question.id}>
          {at > 0 && ', '}
          <StyledLink asChild>
            <Link to={paths.question(state.id, index.pageOf(question.id)?.id ?? question.id)}>{words(question.title)}</Link>
          </StyledLink>
        </span>
      ))}
    </p>
  );
}
