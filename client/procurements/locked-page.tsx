import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { deleteProcurement } from '../api/procurements.ts';
import { paths } from '../paths.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useRequest } from '../ui/use-request.ts';
import { useProcurement } from './store.ts';

/** A procurement that turned out to touch national security: nothing more is read or stored. */
export function LockedPage() {
  const { t } = useTranslation();
  const { state } = useProcurement();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useRequest();
  const remove = async () => {
    const done = await run(async () => {
      await deleteProcurement(state.id, state.version);
      return true;
    });
    setAsking(false);
    if (done) await navigate(paths.start);
  };
  return (
    <Page title={t('procurements.locked.title')} lead={t('procurements.locked.lead')}>
      <Alert data-color="danger" className="notice">{t('procurements.locked.text')}</Alert>
      <Paragraph>{t('procurements.locked.removeText')}</Paragraph>
      {error && <ErrorNotice error={error} />}
      <div className="button-row form-buttons">
        <Button asChild>
          <Link to={paths.start}>{t('procurements.stop.leave')}</Link>
        </Button>
        <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>{t('procurements.locked.remove')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('procurements.locked.confirmTitle')}
          text={t('procurements.locked.confirmText')}
          confirm={t('procurements.locked.remove')}
          busy={busy}
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        />
      )}
    </Page>
  );
}
