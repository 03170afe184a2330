import { Alert, Button, List, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Page } from '../ui/page.tsx';

/** The end of the road before a procurement exists. */
export function SecurityStop({ onBack }: { onBack(): void }) {
  const { t } = useTranslation();
  return (
    <Page title={t('procurements.stop.title')} lead={t('procurements.stop.lead')}>
      <Alert data-color="success" className="notice">{t('procurements.stop.nothingStored')}</Alert>
      <Paragraph>{t('procurements.stop.doThis')}</Paragraph>
      <List.Ordered>
        <List.Item>{t('procurements.stop.step1')}</List.Item>
        <List.Item>{t('procurements.stop.step2')}</List.Item>
        <List.Item>{t('procurements.stop.step3')}</List.Item>
      </List.Ordered>
      <div className="button-row form-buttons">
        <Button asChild>
          <Link to={paths.start}>{t('procurements.stop.leave')}</Link>
        </Button>
        <Button variant="secondary" onClick={onBack}>{t('procurements.stop.wrong')}</Button>
      </div>
    </Page>
  );
}
