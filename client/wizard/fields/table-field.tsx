import { Button, Field, Fieldset, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Question } from '#requirements/model/index.ts';
import { useWords } from '../../i18n/words.ts';
import { RowButtons } from '../../ui/rows/row-buttons.tsx';
import { useRows } from '../../ui/rows/use-rows.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';
import { QuestionFieldset } from './question-fieldset.tsx';

type Row = Record<string, string>;
type Column = NonNullable<Question['columns']>[number];

/** One card per row: a wide table can't be filled in on a narrow screen. */
export function TableField({ question, value, onChange, ...group }: FieldProps<Row[]>) {
  const { t } = useTranslation();
  const columns = question.columns ?? [];
  const { rows, change, add, remove, move } = useRows<Row>(value, {}, (at) => fieldId(question, `${at}-${columns[0]?.id}`), onChange);
  return (
    <QuestionFieldset question={question} {...group}>
      {rows.map((row, at) => (
        <Fieldset key={at} className="rows-card">
          <Fieldset.Legend>{t('wizard.rows.row', { number: at + 1 })}</Fieldset.Legend>
          <div className="rows-card-body">
            <div className="rows-columns">
              {columns.map((column) => (
                <Cell key={column.id} id={fieldId(question, `${at}-${column.id}`)} column={column} value={row[column.id] ?? ''} onChange={(text) => change(at, { ...row, [column.id]: text })} />
              ))}
            </div>
            <RowButtons at={at} count={rows.length} onMove={(to) => move(at, to)} onRemove={() => remove(at)} />
          </div>
        </Fieldset>
      ))}
      <Button variant="secondary" data-size="sm" onClick={add}>{t('wizard.rows.addRow')}</Button>
    </QuestionFieldset>
  );
}

function Cell({ id, column, value, onChange }: { id: string; column: Column; value: string; onChange(text: string): void }) {
  const { t } = useTranslation();
  const words = useWords();
  if (!column.options) return <Textfield id={id} label={words(column.label)} value={value} onChange={(event) => onChange(event.target.value)} />;
  return (
    <Field>
      <Label htmlFor={id}>{words(column.label)}</Label>
      <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('wizard.rows.choose')}</option>
        {column.options.map((option) => (
          <option key={option.id} value={option.id}>{words(option.label)}</option>
        ))}
      </Select>
    </Field>
  );
}
