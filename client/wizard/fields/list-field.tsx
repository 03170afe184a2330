import { Button, Textfield } from '@digdir/designsystemet-react';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { RowButtons } from '../../ui/rows/row-buttons.tsx';
import { useRows } from '../../ui/rows/use-rows.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';
import { QuestionFieldset } from './question-fieldset.tsx';

/** Enter asks for the next line, not for the next page. */
function addByEnter(event: KeyboardEvent, add: () => void): void {
  if (event.key !== 'Enter') return;
  event.preventDefault();
  add();
}

export function ListField({ question, value, onChange, ...group }: FieldProps<string[]>) {
  const { t } = useTranslation();
  const { rows, change, add, remove, move } = useRows(value, '', (at) => fieldId(question, at), onChange);
  return (
    <QuestionFieldset question={question} {...group}>
      <ol className="rows">
        {rows.map((row, at) => (
          <li key={at} className="rows-line">
            <Textfield id={fieldId(question, at)} label={t('wizard.rows.line', { number: at + 1 })} value={row} onChange={(event) => change(at, event.target.value)} onKeyDown={(event) => addByEnter(event, add)} />
            <RowButtons at={at} count={rows.length} onMove={(to) => move(at, to)} onRemove={() => remove(at)} />
          </li>
        ))}
      </ol>
      <Button variant="secondary" data-size="sm" onClick={add}>{t('wizard.rows.addLine')}</Button>
    </QuestionFieldset>
  );
}
