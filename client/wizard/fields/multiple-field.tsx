import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Option } from '#requirements/model/index.ts';
import { useWords } from '../../i18n/words.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';
import { QuestionFieldset } from './question-fieldset.tsx';

export function MultipleField({ question, value = [], onChange, ...group }: FieldProps<string[]>) {
  const { t } = useTranslation();
  const words = useWords();
  const options = question.options ?? [];
  return (
    <QuestionFieldset question={question} {...group}>
      <p className="quiet">{t('wizard.chooseAll')}</p>
      {options.map((option) => (
        <Checkbox
          key={option.id}
          id={fieldId(question, option.id)}
          name={question.id}
          value={option.id}
          label={words(option.label)}
          description={option.help && words(option.help)}
          checked={value.includes(option.id)}
          variant="outline"
          className="option"
          onChange={(event) => onChange(event.target.checked ? withOption(value, option, options) : value.filter((id) => id !== option.id))}
        />
      ))}
    </QuestionFieldset>
  );
}

/** An exclusive option unticks the others, and the others untick it. */
function withOption(value: readonly string[], added: Option, options: readonly Option[]): string[] {
  if (added.exclusive) return [added.id];
  const exclusive = new Set(options.filter((option) => option.exclusive).map((option) => option.id));
  const kept = new Set([...value.filter((id) => !exclusive.has(id)), added.id]);
  return options.map((option) => option.id).filter((id) => kept.has(id));
}
