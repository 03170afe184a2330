import type { Question } from '#requirements/model/index.ts';

export const fieldId = (question: Question, part: string | number): string => `${question.id}-${part}`;

/** Where an error message about the question leads. */
export function firstFieldId(question: Question): string {
  switch (question.type) {
    case 'single':
    case 'multiple': return fieldId(question, question.options?.[0]?.id ?? '');
    case 'level': return fieldId(question, `${question.parts?.[0]?.id}-${question.parts?.[0]?.minimum}`);
    case 'table': return fieldId(question, `0-${question.columns?.[0]?.id}`);
    case 'list': return fieldId(question, 0);
    case 'text': return fieldId(question, 'text');
  }
}
