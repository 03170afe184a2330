import { Button, Field, Fieldset, Label, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import type { ChosenColumns } from '../api/library-comparison.ts';

/** The columns that running text is read into. */
const partsOfText = ['number', 'paragraph', 'heading'] as const;

interface Props {
  comparison: LibraryComparison;
  busy: boolean;
  onChoose(chosen: ChosenColumns): void;
}

/** What was read of the file, to be set right. Nothing is compared anew until it is asked for. */
export function ColumnChoice({ comparison: { sheets, columns, mapping }, busy, onChoose }: Props) {
  const { t } = useTranslation();
  const present: Required<ChosenColumns> = { sheet: mapping.sheet, text: mapping.text, id: mapping.id ?? 'none', kind: mapping.kind ?? 'none' };
  const [changed, setChanged] = useState<ChosenColumns>({});
  const chosen = { ...present, ...changed };
  const otherSheet = chosen.sheet !== present.sheet;
  const inText = sheets[mapping.sheet]?.place.kind === 'text';
  const name = (at: number) => {
    const partOfText = inText ? partsOfText[at] : undefined;
    if (partOfText) return t(`comparison.inText.${partOfText}`);
    const { title, example } = columns[at] ?? { title: null, example: '' };
    return title ?? (example === '' ? t('comparison.emptyColumn', { number: at + 1 }) : t('comparison.column', { number: at + 1, example: example.slice(0, 40) }));
  };
  const column = (field: 'text' | 'id' | 'kind') => (
    <Field>
      <Label htmlFor={`comparison-${field}`}>{t(`comparison.${field}`)}</Label>
      <Select id={`comparison-${field}`} value={String(chosen[field])} onChange={(event) => setChanged({ ...changed, [field]: event.target.value === 'none' ? 'none' : Number(event.target.value) })}>
        {field !== 'text' && <option value="none">{t('comparison.none')}</option>}
        {columns.map((_, at) => <option key={at} value={at}>{name(at)}</option>)}
      </Select>
    </Field>
  );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    // The columns of another sheet are not known yet.
    onChoose(otherSheet ? { sheet: chosen.sheet } : chosen);
  };
  return (
    <form onSubmit={submit}>
      <Fieldset className="comparison-columns">
        <Fieldset.Legend>{t('comparison.columns')}</Fieldset.Legend>
        {sheets.length > 1 && (
          <Field>
            <Label htmlFor="comparison-sheet">{t('comparison.sheet')}</Label>
            <Select id="comparison-sheet" value={chosen.sheet} onChange={(event) => setChanged({ sheet: Number(event.target.value) })}>
              {sheets.map(({ place, rows }, at) => <option key={at} value={at}>{place.kind === 'sheet' ? place.name : t(`comparison.place.${place.kind}`)} ({t('comparison.rows', { count: rows })})</option>)}
            </Select>
          </Field>
        )}
        {!otherSheet && column('text')}
        {!otherSheet && columns.length > 1 && column('id')}
        {!otherSheet && columns.length > 1 && column('kind')}
      </Fieldset>
      <Button type="submit" variant="secondary" aria-disabled={busy}>{t('comparison.again')}</Button>
    </form>
  );
}
