import { Button, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { IssuedVersion } from '#server/contract/index.ts';
import type { DocumentId } from '#templates/composed-document.ts';
import { type DocumentFormat, versionPath } from '../api/procurements.ts';
import { useFormat } from '../i18n/format.ts';
import { useDownload } from '../preview/use-download.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';

export function IssuedVersions() {
  const { t } = useTranslation();
  const { state } = useProcurement();
  if (state.versions.length === 0) return null;
  return (
    <>
      <Heading level={3} data-size="xs" className="section-heading">{t('announcement.versions.heading')}</Heading>
      <ul className="versions">
        {state.versions.toSorted((one, other) => other.number - one.number).map((version) => <VersionRow key={version.number} version={version} />)}
      </ul>
    </>
  );
}

function VersionRow({ version }: { version: IssuedVersion }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useProcurement();
  const { busy, error, download } = useDownload();
  const fetch = (document: DocumentId, type: DocumentFormat) => void download(versionPath(state.id, version.number, document, type));
  const name = t('announcement.versions.number', { number: version.number });
  return (
    <li>
      <p>
        <strong>{name}</strong>{' '}
        {t('announcement.versions.facts', { by: version.issuedBy, when: format.moment(version.issuedAt), language: t(version.language === 'en' ? 'announcement.versions.inEnglish' : 'announcement.versions.inSwedish') })}
      </p>
      <div className="button-row">
        <Button variant="secondary" data-size="sm" loading={busy} aria-label={t('announcement.versions.wordNamed', { version: name })} onClick={() => fetch('specification', 'docx')}>{t('announcement.versions.word')}</Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('announcement.versions.termsNamed', { version: name })} onClick={() => fetch('contract-terms', 'docx')}>{t('announcement.versions.terms')}</Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('announcement.versions.briefNamed', { version: name })} onClick={() => fetch('review-brief', 'docx')}>{t('announcement.versions.brief')}</Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('announcement.versions.dataNamed', { version: name })} onClick={() => fetch('specification', 'json')}>{t('announcement.versions.data')}</Button>
      </div>
      <details>
        <summary>{t('announcement.versions.hash')}</summary>
        <p className="hash">{version.fileHash}</p>
      </details>
      {error && <ErrorNotice error={error} />}
    </li>
  );
}
