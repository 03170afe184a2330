import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DocumentId } from '#templates/composed-document.ts';
import { draftPath } from '../api/procurements.ts';
import type { UiLanguage } from '../i18n/translation.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import './download-draft.css';
import { useDownload } from './use-download.ts';

/** The draft as a Word file, in the language that the officer chooses. */
export function DownloadDraft() {
  const { t } = useTranslation();
  const { state, index } = useProcurement();
  const [language, setLanguage] = useState<UiLanguage>('sv');
  const { busy, error, done, download } = useDownload();
  const id = useId();
  const [asked, setAsked] = useState<DocumentId>('specification');
  const start = (document: DocumentId) => {
    setAsked(document);
    void download(draftPath(state.id, document, 'docx', language));
  };
  return (
    <div>
      <div className="download-row">
        <Button loading={busy && asked === 'specification'} onClick={() => start('specification')}>{t('preview.download')}</Button>
        {index.library.manifest.languages.length > 1 && (
          <Field>
            <Label htmlFor={id}>{t('preview.documentLanguage')}</Label>
            <Select id={id} value={language} onChange={(event) => setLanguage(event.target.value as UiLanguage)}>
              <option value="sv">{t('common.swedish')}</option>
              <option value="en">{t('common.english')}</option>
            </Select>
          </Field>
        )}
      </div>
      <Button variant="tertiary" data-size="sm" loading={busy && asked === 'contract-terms'} onClick={() => start('contract-terms')}>{t('preview.downloadTerms')}</Button>
      <Button variant="tertiary" data-size="sm" loading={busy && asked === 'review-brief'} onClick={() => start('review-brief')}>{t('preview.downloadBrief')}</Button>
      <p className="quiet" role="status">{busy ? t('preview.downloading') : done && t('preview.downloaded')}</p>
      {error && <ErrorNotice error={error} onRetry={() => start(asked)} />}
    </div>
  );
}
