import { useTranslation } from 'react-i18next';
import { fetchOrganisation } from '../api/organisation.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { SettingsForm } from './settings-form.tsx';

export default function Settings() {
  const { t } = useTranslation();
  const { data, error, again } = useFetched(fetchOrganisation);
  return (
    <Page title={t('settings.heading')} lead={t('settings.lead')}>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data && <SettingsForm organisation={data} />}
    </Page>
  );
}
