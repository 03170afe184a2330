import { Fieldset, Radio } from '@digdir/designsystemet-react';
import { useWords } from '../../i18n/words.ts';
import { fieldId } from '../field-id.ts';
import type { FieldProps } from './field-props.ts';
import { QuestionFieldset } from './question-fieldset.tsx';

export function LevelField({ question, value = {}, onChange, ...group }: FieldProps<Record<string, number>>) {
  const words = useWords();
  return (
    <QuestionFieldset question={question} {...group}>
      {question.parts?.map((part) => (
        <Fieldset key={part.id} className="level">
          <Fieldset.Legend>{words(part.label)}</Fieldset.Legend>
          <div className="level-steps">
            {range(part.minimum, part.maximum).map((level) => (
              <Radio
                key={level}
                id={fieldId(question, `${part.id}-${level}`)}
                name={`${question.id}-${part.id}`}
                value={String(level)}
                label={String(level)}
                checked={value[part.id] === level}
                onChange={() => onChange({ ...value, [part.id]: level })}
              />
            ))}
          </div>
        </Fieldset>
      ))}
    </QuestionFieldset>
  );
}

const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, step) => from + step);
