import { Heading } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CurrentLibrary } from '#server/contract/index.ts';
import { listClauses } from '../api/library-reading.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { Loading } from '../ui/loading.tsx';

/** How many clauses there are, and the areas that they belong to. */
export function AreaList({ areas, takesFocus }: { areas: CurrentLibrary['areas']; takesFocus: boolean }) {
  const { t } = useTranslation();
  const words = useWords();
  const { data, error, again } = useFetched(useCallback((signal) => listClauses('', signal), []));
  if (error) return <ErrorNotice error={error} onRetry={again} />;
  if (!data) return <Loading />;
  return (
    <>
      <Heading level={2} data-size="xs" className="section-heading" tabIndex={-1} ref={takesFocus ? focusOnMount : undefined}>
        {t('library.areas.heading', { count: data.length })}
      </Heading>
      <ul className="library-areas">
        {areas.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.libraryArea(id)}>{words(title)}</Link>
            <span className="quiet">{t('library.areas.count', { count: data.filter(({ area }) => area === id).length })}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
