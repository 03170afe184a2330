import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { fetchCoverage } from '../api/library-reading.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { CoverageTableView } from './coverage-table.tsx';
import { LibraryPage } from './library-page.tsx';

/** What the library is held against, and the clauses that answer. */
export default function CoveragePage() {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const { data, error, again } = useFetched(fetchCoverage);
  return (
    <LibraryPage title={t('library.coverage.heading')} lead={t('library.coverage.lead')}>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data?.tables.map((table) => (
        <CoverageTableView key={table.id} title={words(table.title)} rows={table.rows}>
          <p>{words(table.intro)}</p>
          <p className="quiet">
            <Link to={paths.librarySource(table.source.id)}>{words(table.source.citation ?? table.source.title)}</Link>. {t('library.coverage.checkedOn', { on: format.date(table.checkedOn) })}
          </p>
        </CoverageTableView>
      ))}
      {data && data.topics.length > 0 && (
        <CoverageTableView title={t('library.coverage.topics')} rows={data.topics.map(({ id, title, leftOut, clauses }) => ({ ref: id, says: title, reason: leftOut, clauses }))}>
          <p>{t('library.coverage.topicsText')}</p>
        </CoverageTableView>
      )}
    </LibraryPage>
  );
}
