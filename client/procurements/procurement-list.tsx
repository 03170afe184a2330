import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ProcurementSummary } from '#server/contract/index.ts';
import { deleteProcurement, fetchProcurement, listProcurements } from '../api/procurements.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useFormat } from '../i18n/format.ts';
import { paths } from '../paths.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { useRequest } from '../ui/use-request.ts';
import './procurement-list.css';

export function ProcurementList() {
  const { t } = useTranslation();
  const { data, error, again } = useFetched(listProcurements);
  const [removing, setRemoving] = useState<ProcurementSummary>();
  const [removed, setRemoved] = useState<string>();
  const heading = useRef<HTMLHeadingElement>(null);
  const removal = useRequest();

  const remove = async ({ id, title }: ProcurementSummary) => {
    const done = await removal.run(async () => {
      await deleteProcurement(id, (await fetchProcurement(id)).version);
      return true;
    });
    setRemoving(undefined);
    if (!done) return;
    setRemoved(title);
    again();
    heading.current?.focus();
  };

  return (
    <Page title={t('procurements.list.heading')} lead={t('procurements.list.lead')}>
      <div className="button-row">
        <Button asChild data-size="lg">
          <Link to={paths.create}>{t('procurements.list.create')}</Link>
        </Button>
      </div>
      <Heading level={2} data-size="xs" ref={heading} tabIndex={-1} className="section-heading">{t('procurements.list.yours')}</Heading>
      <div role="status">{removed && <Alert data-color="success" className="notice">{t('procurements.list.removed', { title: removed })}</Alert>}</div>
      {removal.error && <ErrorNotice error={removal.error} />}
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data?.length === 0 && <Paragraph className="quiet">{t('procurements.list.empty')}</Paragraph>}
      {data && data.length > 0 && (
        <ul className="procurement-list">
          {data.map((procurement) => (
            <Row key={procurement.id} procurement={procurement} onRemove={() => setRemoving(procurement)} />
          ))}
        </ul>
      )}
      {removing && (
        <ConfirmDialog
          title={t('procurements.list.removeTitle', { title: removing.title })}
          text={t(removing.issued > 0 ? 'procurements.list.removeTextIssued' : 'procurements.list.removeText')}
          confirm={t('procurements.list.removeConfirm')}
          busy={removal.busy}
          onConfirm={() => void remove(removing)}
          onCancel={() => setRemoving(undefined)}
        />
      )}
    </Page>
  );
}

function Row({ procurement, onRemove }: { procurement: ProcurementSummary; onRemove(): void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { id, title, updatedAt, locked, included, unanswered, issued } = procurement;
  const progress = locked
    ? [t('procurements.list.locked')]
    : [
        t('procurements.list.included', { count: included }),
        unanswered > 0 ? t('procurements.list.unanswered', { count: unanswered }) : t('procurements.list.allAnswered'),
        ...(issued > 0 ? [t('procurements.list.issued', { number: issued })] : []),
      ];
  return (
    <li className="procurement-row">
      <div>
        <Heading level={3} data-size="2xs">
          <Link to={paths.procurement(id)}>{title}</Link>
        </Heading>
        <p className="procurement-row-facts">{progress.join(' · ')}</p>
        <p className="procurement-row-facts">{t('procurements.list.changed', { when: format.moment(updatedAt) })}</p>
      </div>
      <div className="button-row">
        <Button variant="secondary" data-size="sm" asChild>
          <Link to={paths.procurement(id)} aria-label={t('procurements.list.openNamed', { title })}>{t('procurements.list.open')}</Link>
        </Button>
        <Button variant="tertiary" data-size="sm" data-color="danger" aria-label={t('procurements.list.removeNamed', { title })} onClick={onRemove}>
          {t('procurements.list.remove')}
        </Button>
      </div>
    </li>
  );
}
