import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedRow, LibraryComparison } from '#server/contract/index.ts';
import type { TableFormat } from '../api/library-comparison.ts';
import { Section } from '../library/section.tsx';
import { ComparedRowView } from './compared-row.tsx';

const results = ['covered', 'ours-stronger', 'theirs-has-more', 'only-theirs'] as const;
type Shown = 'all' | (typeof results)[number] | 'faults';

/** So many rows are shown at a time; a long list would make the page slow. */
const atATime = 100;

interface Props {
  comparison: LibraryComparison;
  onDownload(format: TableFormat): void;
}

/** Row by row what the library says of the list. */
export function ComparedRows({ comparison: { rows, clauses, counts, skipped }, onDownload }: Props) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<Shown>('all');
  const [most, setMost] = useState(atATime);
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const visible = rows.filter((row) => isShown(row, shown));
  const faulty = rows.filter(({ faults }) => faults.length > 0).length;
  const show = (next: Shown) => {
    setShown(next);
    setMost(atATime);
  };
  return (
    <Section title={t('comparison.result', { count: rows.length })}>
      <ul className="comparison-counts">
        {results.map((result) => <li key={result}>{t(`comparison.results.${result}`)}: <strong>{counts[result]}</strong></li>)}
      </ul>
      {skipped > 0 && <p className="quiet">{t('comparison.skipped', { count: skipped })}</p>}
      <p>{t('comparison.how')}</p>
      <div className="button-row">
        <Button variant="secondary" onClick={() => onDownload('xlsx')}>{t('comparison.downloadExcel')}</Button>
        <Button variant="tertiary" onClick={() => onDownload('csv')}>{t('comparison.downloadCsv')}</Button>
      </div>
      <Field className="comparison-filter">
        <Label htmlFor="comparison-show">{t('comparison.show')}</Label>
        <Select id="comparison-show" value={shown} onChange={(event) => show(event.target.value as Shown)}>
          <option value="all">{t('comparison.all', { count: rows.length })}</option>
          {results.map((result) => <option key={result} value={result}>{t(`comparison.results.${result}`)} ({counts[result]})</option>)}
          <option value="faults">{t('comparison.withFaults')} ({faulty})</option>
        </Select>
      </Field>
      {visible.length === 0 && <p>{t('comparison.noneShown')}</p>}
      <ol className="comparison-rows">
        {visible.slice(0, most).map((row) => <ComparedRowView key={row.row} row={row} clause={(id) => byId.get(id)} />)}
      </ol>
      {visible.length > most && <Button variant="secondary" onClick={() => setMost(most + atATime)}>{t('comparison.showMore', { count: Math.min(atATime, visible.length - most) })}</Button>}
    </Section>
  );
}

const isShown = ({ result, faults }: ComparedRow, shown: Shown) => shown === 'all' || (shown === 'faults' ? faults.length > 0 : result === shown);
