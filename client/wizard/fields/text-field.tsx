import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';

export function TextField({ question, value = '', fault, labelledBy, onChange }: FieldProps<string>) {
  const { t } = useTranslation();
  const names = {
    id: fieldId(question, 'text'),
    'aria-labelledby': labelledBy ?? `${question.id}-title`,
    'aria-describedby': `${question.id}-help`,
  };
  const field = { value, error: fault, onChange: (event: { target: { value: string } }) => onChange(event.target.value) };
  const counter = question.maximumLength
    ? { limit: question.maximumLength, over: t('wizard.charactersOver', { number: '%d' }), under: t('wizard.charactersLeft', { number: '%d' }) }
    : undefined;
  if (question.format === 'date') return <Textfield {...names} {...field} type="date" className="field-date" />;
  if (question.format === 'paragraphs') return <Textfield {...names} {...field} multiline rows={7} counter={counter} />;
  return <Textfield {...names} {...field} counter={counter} />;
}
