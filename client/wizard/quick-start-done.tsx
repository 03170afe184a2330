import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormat } from '../i18n/format.ts';
import { paths } from '../paths.ts';
import { DownloadDraft } from '../preview/download-draft.tsx';
import { useProcurement } from '../procurements/store.ts';
import { Page } from '../ui/page.tsx';
import { AssumedList } from './assumed-list.tsx';
import './quick-start-done.css';

/** There is a draft. What it holds, how to get it, what was assumed, and where to go on. */
export default function QuickStartDone() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useProcurement();
  const { requirements, awardCriteria, contractTerms, undecided } = state.counts;
  const contents = format.list([
    t('procurements.header.requirements', { count: requirements }),
    ...(awardCriteria > 0 ? [t('procurements.header.awardCriteria', { count: awardCriteria })] : []),
    t('procurements.header.contractTerms', { count: contractTerms }),
  ]);
  return (
    <Page title={t('wizard.done.heading')} lead={t('wizard.done.lead', { contents })}>
      <div className="done-download">
        <DownloadDraft />
        <Paragraph>{t('wizard.done.draft')}</Paragraph>
      </div>
      <Heading level={2} data-size="xs" className="section-heading">{t('wizard.done.next')}</Heading>
      {undecided > 0 && <Paragraph>{t('wizard.done.undecided', { count: undecided })}</Paragraph>}
      <div className="button-row">
        <Button asChild>
          <Link to={paths.tasks(state.id)}>{t('wizard.done.toTasks')}</Link>
        </Button>
        <Button asChild variant="secondary">
          <Link to={paths.document(state.id)}>{t('wizard.done.toDocument')}</Link>
        </Button>
      </div>
      {state.toConfirm.length > 0 && (
        <>
          <Heading level={2} data-size="xs" id="assumed" tabIndex={-1} className="section-heading">{t('wizard.done.assumed', { count: state.toConfirm.length })}</Heading>
          <Paragraph>{t('wizard.done.assumedText')}</Paragraph>
          <AssumedList headingId="assumed" />
        </>
      )}
    </Page>
  );
}
