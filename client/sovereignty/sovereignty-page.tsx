import { useTranslation } from 'react-i18next';
import { fetchFramework } from '../api/sovereignty.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useWords } from '../i18n/words.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { SovereigntyForm } from './sovereignty-form.tsx';

/** What levels under the Cloud Sovereignty Framework come to: to set a minimum, and to check an assessment in a tender. */
export default function SovereigntyPage() {
  const { t } = useTranslation();
  const words = useWords();
  const { data, error, again } = useFetched(fetchFramework);
  return (
    <Page title={t('sovereignty.heading')} lead={data && words(data.intro)} width="wide">
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data && <SovereigntyForm framework={data} />}
    </Page>
  );
}
