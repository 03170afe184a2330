import { Button, Details, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { Prose } from '../ui/prose.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import './offered-clauses.css';
import { useReasonSentences } from './reason-sentences.ts';
import { useLibraryText } from './use-library-text.ts';

/** What applies to the purchase but is left out by its size or scope, per chapter. One click and a reason takes it in. */
export function OfferedClauses() {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const offered = state.decisions.filter((decision) => decision.offered && decision.kind !== 'internal');
  if (offered.length === 0) return null;
  const chapters = index.library.manifest.areas
    .map((area) => ({ area, clauses: offered.filter((decision) => decision.area === area.id) }))
    .filter((chapter) => chapter.clauses.length > 0);
  return (
    <section aria-labelledby="offered">
      <Heading level={2} data-size="xs" id="offered" tabIndex={-1} className="section-heading">{t('preview.offered.heading')}</Heading>
      <Paragraph>{t('preview.offered.text')}</Paragraph>
      {chapters.map(({ area, clauses }) => (
        <Details key={area.id}>
          <Details.Summary>{words(area.chapter)} ({clauses.length})</Details.Summary>
          <Details.Content>
            <ul className="offered">
              {clauses.map((decision) => <OfferedClause key={decision.clause} decision={decision} />)}
            </ul>
          </Details.Content>
        </Details>
      ))}
    </section>
  );
}

function OfferedClause({ decision }: { decision: Decision }) {
  const { t } = useTranslation();
  const clauseTitle = useClauseTitle();
  const libraryText = useLibraryText();
  const sentences = useReasonSentences();
  const { index } = useProcurement();
  const [open, setOpen] = useState(false);
  const clause = index.clause(decision.clause);
  if (!clause) return null;
  const title = clauseTitle(decision.clause);
  return (
    <li>
      <Heading level={3} data-size="2xs">{title}</Heading>
      <p className="quiet">{t(`preview.kindNames.${decision.kind}`)}</p>
      <Prose text={libraryText(clause, decision.variant)} />
      <details>
        <summary aria-label={t('preview.offered.whyNamed', { clause: title })}>{t('preview.offered.why')}</summary>
        <ul>{sentences(decision).map((sentence) => <li key={sentence}>{sentence}</li>)}</ul>
      </details>
      {open ? (
        <IncludeForm clause={decision.clause} title={title} onCancel={() => setOpen(false)} />
      ) : (
        <Button variant="secondary" data-size="sm" aria-label={t('preview.offered.includeNamed', { clause: title })} onClick={() => setOpen(true)}>
          {t('preview.offered.include')}
        </Button>
      )}
    </li>
  );
}

function IncludeForm({ clause, title, onCancel }: { clause: string; title: string; onCancel(): void }) {
  const { t } = useTranslation();
  const { state, send } = useProcurement();
  const { value: reason, change: setReason, forget } = useKept(`include/${state.id}/${clause}`, '');
  const [missing, setMissing] = useState(false);
  const { busy, error, run } = useRequest();
  const include = async () => {
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const sent = await run(() => send({ type: 'adjust', clause, adjustment: { action: 'include', reason: reason.trim() } }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    document.getElementById('offered')?.focus();
  };
  return (
    <div className="include">
      {error && <ErrorNotice error={error} onRetry={() => void include()} />}
      <Textfield
        multiline
        rows={2}
        ref={focusOnMount}
        label={t('preview.offered.reason', { clause: title })}
        description={t('common.mayBecomePublic')}
        value={reason}
        error={missing && !reason.trim() ? t('common.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <div className="button-row">
        <Button data-size="sm" loading={busy} onClick={() => void include()}>{t('preview.offered.include')}</Button>
        <Button variant="tertiary" data-size="sm" onClick={onCancel}>{t('common.cancel')}</Button>
      </div>
    </div>
  );
}
