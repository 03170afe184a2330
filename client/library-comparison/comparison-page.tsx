import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import { type ChosenColumns, compareList, comparisonTable, type ListFile, type TableFormat } from '../api/library-comparison.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { LibraryPage } from '../library/library-page.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { useRequest } from '../ui/use-request.ts';
import './comparison.css';
import { ColumnChoice } from './column-choice.tsx';
import { ComparedRows } from './compared-rows.tsx';
import { FilePicker } from './file-picker.tsx';
import { OnlyOurs } from './only-ours.tsx';

interface Read {
  file: ListFile;
  chosen: ChosenColumns;
  comparison: LibraryComparison;
}

/** Jämför med min lista: a list of one's own, row by row against the library. The file is read and forgotten. */
export default function ComparisonPage() {
  const { t } = useTranslation();
  const language = useLanguage();
  const [read, setRead] = useState<Read>();
  const { busy, error, run } = useRequest();
  const compare = async (file: ListFile, chosen: ChosenColumns) => {
    const comparison = await run(() => compareList(file, chosen));
    if (comparison) setRead({ file, chosen, comparison });
  };
  const pick = async (file: ListFile) => {
    setRead(undefined);
    await compare(file, {});
  };
  const download = async ({ file, chosen }: Read, format: TableFormat) => {
    const table = await run(() => comparisonTable(file, chosen, format, language));
    if (!table) return;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(table);
    link.download = `${t('comparison.fileName')}.${format}`;
    link.click();
    // The browser has taken hold of the file by then.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  };
  return (
    <LibraryPage title={t('comparison.heading')} lead={t('comparison.lead')}>
      <FilePicker onPick={(file) => void pick(file)} />
      {busy && <Loading />}
      <p className="ds-sr-only" role="status">{!busy && read && t('comparison.result', { count: read.comparison.rows.length })}</p>
      {error && <ErrorNotice error={error} />}
      {read && (
        <div aria-busy={busy}>
          <ColumnChoice comparison={read.comparison} busy={busy} onChoose={(chosen) => void compare(read.file, chosen)} />
          {/* Other columns are another list: what was shown of the one before is not kept. */}
          <ComparedRows key={JSON.stringify(read.chosen)} comparison={read.comparison} onDownload={(format) => void download(read, format)} />
          <OnlyOurs comparison={read.comparison} />
        </div>
      )}
    </LibraryPage>
  );
}
