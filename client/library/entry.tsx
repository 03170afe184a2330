import { type ReactNode, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ProblemError } from '../api/request.ts';
import { useFetched } from '../api/use-fetched.ts';
import { paths } from '../paths.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { LibraryPage } from './library-page.tsx';

interface Props<T> {
  id: string;
  /** A module function. */
  read: (id: string, signal: AbortSignal) => Promise<T>;
  children: (entry: T) => ReactNode;
}

/** One of the library's entries, when it has come; or that it is not there. */
export function Entry<T>({ id, read, children }: Props<T>) {
  const { t } = useTranslation();
  const { data, error, again } = useFetched(useCallback((signal) => read(id, signal), [read, id]));
  if (data !== undefined) return children(data);
  if (error === undefined) return <Loading />;
  if (!(error instanceof ProblemError) || error.problem.status !== 404) return <LibraryPage title={t('library.heading')}><ErrorNotice error={error} onRetry={again} /></LibraryPage>;
  return (
    <LibraryPage title={t('library.notFound.title')} lead={t('library.notFound.text')}>
      <p><Link to={paths.library}>{t('library.notFound.toLibrary')}</Link></p>
    </LibraryPage>
  );
}
