import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';

/** Someone else has changed what is being typed. What is typed stays until the officer chooses. */
export function OutdatedNotice({ onUseStored }: { onUseStored(): void }) {
  const { t } = useTranslation();
  return (
    <Alert data-color="warning" className="notice" role="alert">
      <Paragraph>{t('common.outdated.text')}</Paragraph>
      <Button variant="secondary" data-size="sm" onClick={onUseStored}>{t('common.outdated.useStored')}</Button>
    </Alert>
  );
}
