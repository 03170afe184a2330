import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
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
  const start = () => void download(draftPath(state.id, 'docx', language));
  return (
    <div>
      <div className="download-row">
        <Button loading={busy} onClick={start}>{t('preview.download')}</Button>
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
      <p className="quiet" role="status">{busy ? t('preview.downloading') : done && t('preview.downloaded')}</p>
      {error && <ErrorNotice error={error} onRetry={start} />}
    </div>
  );
}
