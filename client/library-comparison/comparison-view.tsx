import { Field, Label, Select } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { ClauseList } from '../library/clause-list.tsx';
import { Section } from '../library/section.tsx';
import { ComparedRowView } from './compared-row.tsx';

const results = ['covered', 'ours-stronger', 'theirs-has-more', 'only-theirs'] as const;

/** Row by row what the library says of the list, and what the list lacks. */
export function ComparisonView({ comparison: { rows, onlyOurs, clauses, counts, skipped } }: { comparison: LibraryComparison }) {
  const { t } = useTranslation();
  const words = useWords();
  const [shown, setShown] = useState<(typeof results)[number] | ''>('');
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  const visible = shown === '' ? rows : rows.filter(({ result }) => result === shown);
  return (
    <>
      <Section title={t('comparison.result', { count: rows.length })}>
        <ul className="comparison-counts">
          {results.map((result) => <li key={result}>{t(`comparison.results.${result}`)}: <strong>{counts[result]}</strong></li>)}
        </ul>
        {skipped > 0 && <p className="quiet">{t('comparison.skipped', { count: skipped })}</p>}
        <Field className="comparison-filter">
          <Label htmlFor="comparison-show">{t('comparison.show')}</Label>
          <Select id="comparison-show" value={shown} onChange={(event) => setShown(event.target.value as typeof shown)}>
            <option value="">{t('comparison.all')}</option>
            {results.map((result) => <option key={result} value={result}>{t(`comparison.results.${result}`)}</option>)}
          </Select>
        </Field>
        <ol className="comparison-rows">
          {visible.map((row) => <ComparedRowView key={row.row} row={row} clause={(id) => byId.get(id)} />)}
        </ol>
      </Section>
      <Section title={t('comparison.missing', { count: counts.onlyOurs })}>
        <p>{t('comparison.missingText')}</p>
        {onlyOurs.map(({ area, title, clauses: ids }) => (
          <details key={area} className="comparison-area">
            <summary>{words(title)} ({ids.length})</summary>
            <ClauseList clauses={ids.map((id) => byId.get(id)).filter((clause) => clause !== undefined)} />
          </details>
        ))}
      </Section>
    </>
  );
}
