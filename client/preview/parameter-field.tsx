import { Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Parameter } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { parameterFault } from './adjustment-draft.ts';
import { valueWords } from './value-words.ts';

interface Props {
  id: string;
  parameter: Parameter;
  value: string;
  /** Set when the value is missing or wrong and the officer has tried to save. */
  missing?: string;
  onChange(value: string): void;
}

/** A value in a clause: its unit after it, why it is what it is, and its bounds. */
export function ParameterField({ id, parameter, value, missing, onChange }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const fault = useParameterFault()(parameter, value) ?? missing;
  const label = words(parameter.label);
  const preset = parameter.default === undefined ? undefined : valueWords(parameter, parameter.default, words, format.number);
  if (parameter.type === 'choice') {
    return (
      <Field>
        <Label htmlFor={id}>{label}</Label>
        <Field.Description>{words(parameter.reason)}</Field.Description>
        <Select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
          <option value="">{preset === undefined ? t('wizard.rows.choose') : t('preview.adjustForm.asLibrary')}</option>
          {parameter.options?.map((option) => <option key={option.id} value={option.id}>{words(option.label)}</option>)}
        </Select>
      </Field>
    );
  }
  const numeric = parameter.type !== 'text';
  return (
    <Textfield
      id={id}
      label={label}
      description={preset === undefined ? words(parameter.reason) : `${words(parameter.reason)} ${t('preview.adjustForm.preset', { value: `${preset} ${parameter.unit ? words(parameter.unit) : ''}`.trim() })}`}
      suffix={parameter.unit && words(parameter.unit)}
      inputMode={numeric ? 'numeric' : 'text'}
      className={numeric ? 'field-number' : undefined}
      value={value}
      error={fault}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

/** The fault of a typed value in words. */
export function useParameterFault(): (parameter: Parameter, value: string) => string | undefined {
  const { t } = useTranslation();
  const format = useFormat();
  return (parameter, value) => {
    const fault = parameterFault(parameter, value);
    switch (fault?.what) {
      case 'number': return t('preview.adjustForm.notNumber');
      case 'minimum': return t('preview.adjustForm.tooLow', { limit: format.number(fault.limit) });
      case 'maximum': return t('preview.adjustForm.tooHigh', { limit: format.number(fault.limit) });
      default: return undefined;
    }
  };
}
