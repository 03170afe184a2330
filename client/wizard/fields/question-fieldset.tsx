import { Fieldset, ValidationMessage } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import type { Question } from '#requirements/model/index.ts';
import { useWords } from '../../i18n/words.ts';

interface Props {
  question: Question;
  fault?: string;
  labelledBy?: string;
  children: ReactNode;
}

/** A group of inputs that together answer one question. */
export function QuestionFieldset({ question, fault, labelledBy, children }: Props) {
  const words = useWords();
  const legend = `${question.id}-legend`;
  return (
    <Fieldset className="question-fieldset" aria-labelledby={labelledBy ?? legend} aria-describedby={`${question.id}-help`}>
      <Fieldset.Legend id={legend} className="ds-sr-only">{words(question.title)}</Fieldset.Legend>
      {children}
      {fault && <ValidationMessage>{fault}</ValidationMessage>}
    </Fieldset>
  );
}
