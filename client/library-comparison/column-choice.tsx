import { Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import type { ChosenColumns } from '../api/library-comparison.ts';

interface Props {
  comparison: LibraryComparison;
  onChoose(chosen: ChosenColumns): void;
}

/** What was read of the file, to be set right. A new choice compares anew. */
export function ColumnChoice({ comparison: { sheets, columns, mapping }, onChoose }: Props) {
  const { t } = useTranslation();
  const present: ChosenColumns = { sheet: mapping.sheet, text: mapping.text, id: mapping.id ?? 'none', kind: mapping.kind ?? 'none' };
  const name = (at: number) => {
    const column = columns[at];
    return column?.title ?? t('comparison.column', { number: at + 1, example: column?.example.slice(0, 40) ?? '' });
  };
  const options = columns.map((_, at) => <option key={at} value={at}>{name(at)}</option>);
  const optional = (field: 'id' | 'kind') => (
    <Field>
      <Label htmlFor={`comparison-${field}`}>{t(`comparison.${field}`)}</Label>
      <Select id={`comparison-${field}`} value={String(present[field])} onChange={(event) => onChoose({ ...present, [field]: event.target.value === 'none' ? 'none' : Number(event.target.value) })}>
        <option value="none">{t('comparison.none')}</option>
        {options}
      </Select>
    </Field>
  );
  return (
    <Fieldset className="comparison-columns">
      <Fieldset.Legend>{t('comparison.columns')}</Fieldset.Legend>
      {sheets.length > 1 && (
        <Field>
          <Label htmlFor="comparison-sheet">{t('comparison.sheet')}</Label>
          <Select id="comparison-sheet" value={mapping.sheet} onChange={(event) => onChoose({ sheet: Number(event.target.value) })}>
            {sheets.map(({ place, rows }, at) => <option key={at} value={at}>{place.kind === 'sheet' ? place.name : t(`comparison.place.${place.kind}`)} ({t('comparison.rows', { count: rows })})</option>)}
          </Select>
        </Field>
      )}
      <Field>
        <Label htmlFor="comparison-text">{t('comparison.text')}</Label>
        <Select id="comparison-text" value={mapping.text} onChange={(event) => onChoose({ ...present, text: Number(event.target.value) })}>{options}</Select>
      </Field>
      {columns.length > 1 && optional('id')}
      {columns.length > 1 && optional('kind')}
    </Fieldset>
  );
}
