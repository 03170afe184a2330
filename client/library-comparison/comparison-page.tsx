import { Button, Field, Label } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import { type ChosenColumns, compareList, comparisonTable, listFileNames } from '../api/library-comparison.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { LibraryPage } from '../library/library-page.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { useRequest } from '../ui/use-request.ts';
import './comparison.css';
import { ColumnChoice } from './column-choice.tsx';
import { ComparisonView } from './comparison-view.tsx';

/** Jämför med min lista: a list of one's own, row by row against the library. The file is read and forgotten. */
export default function ComparisonPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File>();
  const [chosen, setChosen] = useState<ChosenColumns>({});
  const [comparison, setComparison] = useState<LibraryComparison>();
  const { busy, error, run } = useRequest();
  const compare = async (list: File, columns: ChosenColumns) => {
    setFile(list);
    setChosen(columns);
    setComparison(undefined);
    setComparison(await run(() => compareList(list, columns)));
  };
  const download = async (list: File) => {
    const table = await run(() => comparisonTable(list, chosen, language));
    if (!table) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(table);
    link.download = t('comparison.fileName');
    link.click();
    // The browser has taken hold of the file by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <LibraryPage title={t('comparison.heading')} lead={t('comparison.lead')}>
      <Field className="comparison-file">
        <Label htmlFor="comparison-file">{t('comparison.file')}</Label>
        <Field.Description>{t('comparison.fileHelp')}</Field.Description>
        <input
          id="comparison-file"
          type="file"
          className="ds-input"
          accept={listFileNames}
          onChange={(event) => {
            const [picked] = event.target.files ?? [];
            if (picked) void compare(picked, {});
          }}
        />
      </Field>
      {busy && <Loading />}
      {error && <ErrorNotice error={error} />}
      {comparison && file && (
        <>
          <ColumnChoice comparison={comparison} onChoose={(columns) => void compare(file, columns)} />
          <ComparisonView comparison={comparison} />
          <Button variant="secondary" className="comparison-download" onClick={() => void download(file)}>{t('comparison.download')}</Button>
        </>
      )}
    </LibraryPage>
  );
}
