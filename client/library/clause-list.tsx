import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseSummary } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { isObligation } from './is-obligation.ts';

interface Props {
  clauses: readonly ClauseSummary[];
  /** Something to say of each one, in its place among the facts. */
  note?: (clause: ClauseSummary) => string;
}

/** Clauses by their titles, each with what it is. */
export function ClauseList({ clauses, note }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="library-list">
      {clauses.map((clause) => (
        <li key={clause.id}>
          <Link to={paths.libraryClause(clause.id)}>{words(clause.title)}</Link>
          <p className="library-list-facts">
            {[clause.id, t(`library.kinds.${clause.kind}`), ...(isObligation(clause) ? [t('library.due', { when: t(`preview.dues.${clause.due}`) })] : []), t(`library.priorities.${clause.priority}`), ...(note ? [note(clause)] : [])].join(' · ')}
            {clause.marketEffect && <Tag data-size="sm" data-color={clause.marketEffect === 'high' ? 'warning' : 'neutral'}>{t(`market.levels.${clause.marketEffect}`)}</Tag>}
            {clause.review === 'reviewed' && <Tag data-size="sm" data-color="success">{t('library.reviewed')}</Tag>}
            {clause.withdrawn && <Tag data-size="sm" data-color="danger">{t('library.withdrawn')}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
