import { Button, Field, Heading, Label, Link as StyledLink, Paragraph, Select } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { issueVersion } from '../api/procurements.ts';
import type { UiLanguage } from '../i18n/translation.ts';
import { useProcurement } from '../procurements/store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useRequest } from '../ui/use-request.ts';
import { DownloadDraft } from '../preview/download-draft.tsx';
import { IssuedVersions } from './issued-versions.tsx';
import { useBlockRows } from './use-block-words.ts';

/** A version is what is published: numbered, and never changed. Or what keeps it from being issued. */
export function IssueSection() {
  const { t } = useTranslation();
  const blocks = useBlockRows();
  return (
    <section className="announcement-section" aria-labelledby="issue">
      <Heading level={2} data-size="sm" id="issue" tabIndex={-1}>{t('announcement.issue.heading')}</Heading>
      {blocks.length === 0 ? (
        <IssueForm />
      ) : (
        <>
          <Paragraph>{t('announcement.issue.blockedText')}</Paragraph>
          <ul className="block-list">
            {blocks.map(({ text, to }) => (
              <li key={text}>
                <StyledLink asChild>{to.startsWith('#') ? <a href={to}>{text}</a> : <Link to={to}>{text}</Link>}</StyledLink>
              </li>
            ))}
          </ul>
          <Paragraph>{t('announcement.issue.draftText')}</Paragraph>
          <DownloadDraft />
        </>
      )}
      <IssuedVersions />
    </section>
  );
}

function IssueForm() {
  const { t } = useTranslation();
  const { state, index, refresh } = useProcurement();
  const [language, setLanguage] = useState<UiLanguage>('sv');
  const [asking, setAsking] = useState(false);
  const [issued, setIssued] = useState(false);
  const status = useRef<HTMLParagraphElement>(null);
  const { busy, error, run } = useRequest();
  const issue = async () => {
    const done = await run(async () => {
      await issueVersion(state.id, { language }, state.version);
      await refresh();
      return true;
    });
    setAsking(false);
    if (!done) return;
    setIssued(true);
    status.current?.focus();
  };
  return (
    <>
      <Paragraph>{t('announcement.issue.text')}</Paragraph>
      {error && <ErrorNotice error={error} onRetry={() => void refresh()} />}
      <div className="download-row">
        <Button onClick={() => setAsking(true)}>{t('announcement.issue.button')}</Button>
        {index.library.manifest.languages.length > 1 && (
          <Field>
            <Label htmlFor="issue-language">{t('preview.documentLanguage')}</Label>
            <Select id="issue-language" value={language} onChange={(event) => setLanguage(event.target.value as UiLanguage)}>
              <option value="sv">{t('common.swedish')}</option>
              <option value="en">{t('common.english')}</option>
            </Select>
          </Field>
        )}
      </div>
      <p role="status" tabIndex={-1} ref={status} className="issued-status">{issued && t('announcement.issue.done', { number: state.versions.length })}</p>
      {asking && (
        <ConfirmDialog
          title={t('announcement.issue.confirmTitle', { number: state.versions.length + 1 })}
          text={t('announcement.issue.confirmText')}
          confirm={t('announcement.issue.confirm')}
          busy={busy}
          harmless
          onConfirm={() => void issue()}
          onCancel={() => setAsking(false)}
        />
      )}
    </>
  );
}
