import { Radio } from '@digdir/designsystemet-react';
import { useWords } from '../../i18n/words.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';
import { QuestionFieldset } from './question-fieldset.tsx';

export function SingleField({ question, value, onChange, ...group }: FieldProps<string>) {
  const words = useWords();
  return (
    <QuestionFieldset question={question} {...group}>
      {question.options?.map((option) => (
        <Radio
          key={option.id}
          id={fieldId(question, option.id)}
          name={question.id}
          value={option.id}
          label={words(option.label)}
          description={option.help && words(option.help)}
          checked={value === option.id}
          variant="outline"
          className="option"
          onChange={() => onChange(option.id)}
        />
      ))}
    </QuestionFieldset>
  );
}
