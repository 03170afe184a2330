import type { Localized, Parameter } from '#requirements/model/index.ts';

/** A value as it is read in a clause: figures in groups, a choice by its words. */
export function valueWords(parameter: Parameter, value: NonNullable<Parameter['default']>, words: (text: Localized) => string, number: (value: number) => string): string {
  if (typeof value === 'number') return number(value);
  if (typeof value === 'object') return words(value);
  const option = parameter.options?.find((candidate) => candidate.id === value);
  return option ? words(option.label) : value;
}
