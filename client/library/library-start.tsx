import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { fetchCurrentLibrary } from '../api/libraries.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { AreaList } from './area-list.tsx';
import { Doors } from './doors.tsx';
import { LibraryPage } from './library-page.tsx';
import { queryOf } from './library-query.ts';
import { SearchForm } from './search-form.tsx';
import { SearchResults } from './search-results.tsx';

/** Kravbibliotek: find a clause by words, filters or area. */
export default function LibraryStart() {
  const { t } = useTranslation();
  const { data, error, again } = useFetched(fetchCurrentLibrary);
  const [search] = useSearchParams();
  const query = queryOf(search);
  // What a search brings is where reading goes on; when the page opens, that is at its heading.
  const [opened] = useState(query);
  const [searched, setSearched] = useState(false);
  if (query !== opened && !searched) setSearched(true);
  return (
    <LibraryPage title={t('library.heading')} lead={t('library.lead')} first>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data && (
        <>
          <SearchForm key={query} areas={data.areas} query={query} />
          {query === '' ? <AreaList areas={data.areas} takesFocus={searched} /> : <SearchResults key={query} query={query} takesFocus={searched} />}
          {query === '' && <Doors />}
        </>
      )}
    </LibraryPage>
  );
}
