import { inLanguage, type Inline, type Language, type Localized, type Parameter } from '#requirements/model/index.ts';
import { blankText } from '../blank-text.ts';
import { fillText, formatNumber } from '../compose/fill-text.ts';

type Parameters = Readonly<Record<string, Parameter>>;

/** Library text as it reads before anybody has set a value: with defaults, and blanks for what has none. */
export function textWithDefaults(text: Localized, parameters: Parameters, language: Language): Inline[] {
  return fillText(inLanguage(text, language), { language, parameters, values: defaults(parameters) });
}

/** As `textWithDefaults`, with what is only printed when an optional value is set; nothing when there is no such part. */
export function textWithEverything(text: Localized, parameters: Parameters, language: Language): Inline[] | undefined {
  const template = inLanguage(text, language);
  if (!template.includes('{{#if')) return undefined;
  const values = Object.fromEntries(Object.entries(parameters).map(([name, parameter]) => [name, parameter.default ?? blankText(inLanguage(parameter.label, language), language)]));
  return fillText(template, { language, parameters, values });
}

/** A default in words, with its unit; nothing when the purchase must set it. */
export function defaultInWords(parameter: Parameter, language: Language): string | undefined {
  const value = parameter.default;
  if (value === undefined) return undefined;
  if (typeof value === 'number') return withUnit(formatNumber(value, language), parameter, language);
  if (typeof value === 'object') return inLanguage(value, language);
  const option = parameter.options?.find((candidate) => candidate.id === value);
  return withUnit(option ? inLanguage(option.label, language) : value, parameter, language);
}

function withUnit(value: string, { unit }: Parameter, language: Language): string {
  return unit === undefined ? value : `${value} ${inLanguage(unit, language)}`;
}

function defaults(parameters: Parameters): Record<string, NonNullable<Parameter['default']>> {
  return Object.fromEntries(Object.entries(parameters).flatMap(([name, parameter]) => (parameter.default === undefined ? [] : [[name, parameter.default] as const])));
}
