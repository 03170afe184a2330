import type { AnswerValue } from '#requirements/model/index.ts';
import type { FieldProps } from './field-props.ts';
import './fields.css';
import { LevelField } from './level-field.tsx';
import { ListField } from './list-field.tsx';
import { MultipleField } from './multiple-field.tsx';
import { SingleField } from './single-field.tsx';
import { TableField } from './table-field.tsx';
import { TextField } from './text-field.tsx';

/** The input for a question. Its type decides what a value looks like. */
export function QuestionField({ value, ...props }: FieldProps<AnswerValue>) {
  switch (props.question.type) {
    case 'single': return <SingleField {...props} value={value as string | undefined} />;
    case 'multiple': return <MultipleField {...props} value={value as string[] | undefined} />;
    case 'text': return <TextField {...props} value={value as string | undefined} />;
    case 'list': return <ListField {...props} value={value as string[] | undefined} />;
    case 'table': return <TableField {...props} value={value as Record<string, string>[] | undefined} />;
    case 'level': return <LevelField {...props} value={value as Record<string, number> | undefined} />;
  }
}
