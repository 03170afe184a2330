import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';

/** What must be found out, by whom, and the question that gets its answer then. */
export function InvestigationList() {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  return (
    <ul className="investigations">
      {state.investigations.map(({ question: id, option: optionId }) => {
        const question = index.question(id);
        const investigate = question?.options?.find((option) => option.id === optionId)?.investigate;
        if (!question || !investigate) return null;
        return (
          <li key={`${id}/${optionId}`}>
            <p>{words(investigate.text)}</p>
            <p className="quiet">{t('announcement.investigate.role', { role: words(investigate.role) })}</p>
            <StyledLink asChild>
              <Link to={paths.question(state.id, index.pageOf(id)?.id ?? id)}>{t('announcement.investigate.answer', { question: words(question.title) })}</Link>
            </StyledLink>
          </li>
        );
      })}
    </ul>
  );
}
