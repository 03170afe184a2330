import { Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useWords } from '../../i18n/words.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';

export function TextField({ question, value = '', fault, labelledBy, onChange }: FieldProps<string>) {
  const { t } = useTranslation();
  const words = useWords();
  const common = {
    id: fieldId(question, 'text'),
    'aria-labelledby': labelledBy ?? `${question.id}-title`,
    'aria-describedby': `${question.id}-help`,
    value,
    error: fault,
  };
  const counter = question.maximumLength && {
    limit: question.maximumLength,
    over: t('wizard.charactersOver', { number: '%d' }),
    under: t('wizard.charactersLeft', { number: '%d' }),
  };
  if (question.format === 'date') return <Textfield {...common} type="date" className="field-date" onChange={(event) => onChange(event.target.value)} />;
  if (question.format === 'paragraphs') {
    return <Textfield {...common} multiline rows={7} counter={counter || undefined} onChange={(event) => onChange(event.target.value)} />;
  }
  return <Textfield {...common} aria-label={words(question.title)} counter={counter || undefined} onChange={(event) => onChange(event.target.value)} />;
}
