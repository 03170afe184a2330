import { inLanguage, type Language, type Parameter } from '#requirements/model/index.ts';
import { formatNumber } from '../compose/fill-text.ts';

/** The default of a parameter in words, with its unit; nothing when the purchase must set it. */
export function defaultInWords(parameter: Parameter, language: Language): string | undefined {
  const value = parameter.default;
  if (value === undefined) return undefined;
  if (typeof value === 'object') return inLanguage(value, language);
  const option = parameter.options?.find((candidate) => candidate.id === value);
  return withUnit(typeof value === 'number' ? formatNumber(value, language) : option ? inLanguage(option.label, language) : value, parameter, language);
}

function withUnit(value: string, { unit }: Parameter, language: Language): string {
  return unit === undefined ? value : `${value} ${inLanguage(unit, language)}`;
}
