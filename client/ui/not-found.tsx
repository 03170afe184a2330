import { Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Page } from './page.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <Page title={t('common.notFound.title')} lead={t('common.notFound.text')}>
      <Button asChild>
        <Link to={paths.start}>{t('common.notFound.toStart')}</Link>
      </Button>
    </Page>
  );
}
