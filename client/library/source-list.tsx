import { useTranslation } from 'react-i18next';
import { listSources } from '../api/library-reading.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { LibraryPage } from './library-page.tsx';
import { Section } from './section.tsx';
import { SourceLinks } from './source-links.tsx';

const kinds = ['law', 'eu-regulation', 'eu-directive', 'eu-decision', 'case-law', 'guidance', 'standard', 'framework', 'policy'] as const;

/** What the clauses rest on, by kind. */
export default function SourceList() {
  const { t } = useTranslation();
  const { data, error, again } = useFetched(listSources);
  return (
    <LibraryPage title={t('library.sources.heading')} lead={t('library.sources.lead')}>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {kinds.map((kind) => {
        const sources = data?.filter((source) => source.kind === kind) ?? [];
        return sources.length > 0 && <Section key={kind} title={t(`library.sources.kinds.${kind}`)}><SourceLinks sources={sources} /></Section>;
      })}
    </LibraryPage>
  );
}
