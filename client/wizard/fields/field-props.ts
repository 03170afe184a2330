import type { Question } from '#requirements/model/index.ts';

export interface FieldProps<Value> {
  question: Question;
  value: Value | undefined;
  fault?: string;
  /** The page's heading, when it is this question's title. */
  labelledBy?: string;
  onChange(value: Value | undefined): void;
}
