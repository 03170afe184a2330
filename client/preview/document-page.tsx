import { Button, Field, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseBlock } from '#templates/composed-document.ts';
import { MarketPanel } from '../market/market-panel.tsx';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { useWide } from '../ui/use-wide.ts';
import { BrandAdvice } from './brand-advice.tsx';
import { Contents } from './contents.tsx';
import './document-page.css';
import { DocumentView } from './document-view.tsx';
import { DownloadDraft } from './download-draft.tsx';
import { filterBlocks } from './filter-blocks.ts';
import { OfferedClauses } from './offered-clauses.tsx';
import { LeftOutClauses, OtherClauses } from './other-clauses.tsx';
import { useDocument } from './use-document.ts';

const kinds = ['requirement', 'award-criterion', 'contract-term', 'selection-criterion', 'preamble'] as const;

/** The whole draft on screen, with what can be done about each clause. */
export default function DocumentPage() {
  const { t } = useTranslation();
  const { state } = useProcurement();
  const { data, error, again } = useDocument();
  const wide = useWide();
  const [kind, setKind] = useState<ClauseBlock['kind'] | ''>('');
  const clauses = data?.blocks.filter((block) => block.type === 'clause') ?? [];
  const blocks = data && (kind === '' ? data.blocks : filterBlocks(data.blocks, kind));
  return (
    <Page title={t('preview.heading')} lead={t('preview.lead')} width="wide">
      <DownloadDraft />
      <BrandAdvice brands={state.factDetails.brandNames.filter((found) => found.where !== 'answer')} />
      <MarketPanel />
      <div className="document-tools">
        <Field>
          <Label htmlFor="kind-filter">{t('preview.show')}</Label>
          <Select id="kind-filter" value={kind} onChange={(event) => setKind(event.target.value as ClauseBlock['kind'] | '')}>
            <option value="">{t('preview.everything')}</option>
            {kinds.filter((candidate) => clauses.some((clause) => clause.kind === candidate)).map((candidate) => (
              <option key={candidate} value={candidate}>
                {t(`preview.kinds.${candidate}`)} ({clauses.filter((clause) => clause.kind === candidate).length})
              </option>
            ))}
          </Select>
        </Field>
        <Button asChild variant="secondary">
          <Link to={paths.newOwnClause(state.id)}>{t('preview.ownClause.add')}</Link>
        </Button>
        {state.counts.offered > 0 && <a href="#offered">{t('preview.offered.link', { count: state.counts.offered })}</a>}
      </div>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data && (
        <div className="document-and-contents">
          <div className="document-paper">
            <DocumentView document={data} blocks={blocks} headingLevel={2} withoutContents={wide} />
          </div>
          {wide && <Contents title={t('preview.chapters')} document={{ ...data, blocks: blocks ?? data.blocks }} />}
        </div>
      )}
      {data && clauses.length === 0 && <Paragraph>{t('preview.empty')}</Paragraph>}
      {data && <OtherClauses printed={clauses.map((clause) => clause.clause)} />}
      <OfferedClauses />
      <LeftOutClauses />
    </Page>
  );
}
