import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SourceSummary } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';

/** Sources by their titles, with how far each is verified and how many clauses rest on it. */
export function SourceLinks({ sources }: { sources: readonly SourceSummary[] }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <ul className="library-list">
      {sources.map((source) => (
        <li key={source.id}>
          <Link to={paths.librarySource(source.id)}>{words(source.title)}</Link>
          <p className="library-list-facts">
            {[source.number, t(`reasons.confidence.${source.confidence}`), t('library.sources.clauses', { count: source.clauses })].join(' · ')}
            {source.proposal && <Tag data-size="sm" data-color="warning">{t('library.clause.proposal')}</Tag>}
          </p>
        </li>
      ))}
    </ul>
  );
}
