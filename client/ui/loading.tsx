import { Spinner } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import './loading.css';

export function Loading() {
  const { t } = useTranslation();
  return (
    <p className="loading" role="status">
      <Spinner aria-hidden="true" data-size="sm" />
      {t('common.loading')}
    </p>
  );
}
