import { languages, type DatedParameter, type Language, type Library, type Localized } from '../model/index.ts';

/** `{{dated euThreshold}}` in a text is the value that holds on the day in question, in words. */
const token = /\{\{dated ([a-z][A-Za-z0-9]*)\}\}/g;

/** The value that holds on a day: the one with the latest `from` not after it, or the first when the day is before them all. */
export function valueOn(parameter: DatedParameter, day: string): DatedParameter['values'][number] {
  const [first, ...later] = [...parameter.values].sort((a, b) => (a.from < b.from ? -1 : 1));
  if (!first) throw new Error(`The dated value ${parameter.id} has no entry.`);
  return later.reduce((held, next) => (next.from <= day ? next : held), first);
}

/** A value as it is written in running text: `700 000 kr`, `12 januari 2027`. Spaces within it do not break. */
export function valueInWords({ unit, ...parameter }: DatedParameter, day: string, language: Language): string {
  const { value } = valueOn(parameter, day);
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? dateInWords(value, language) : value;
  const number = String(value).replace(/\B(?=(\d{3})+(?!\d))/g, language === 'sv' ? '\u00A0' : ',');
  const counted = unit?.[language] ?? unit?.sv;
  if (counted === undefined) return number;
  return language === 'en' ? `${counted}\u00A0${number}` : `${number}\u00A0${counted}`;
}

/** Every dated value in words, by its id. */
export function datedWords(parameters: readonly DatedParameter[], day: string, language: Language): Record<string, string> {
  return Object.fromEntries(parameters.map((parameter) => [parameter.id, valueInWords(parameter, day, language)]));
}

/** What people read while they answer – questions and warnings – with the values of a day filled in. */
export function fillDated<Part extends Pick<Library, 'questions' | 'warnings' | 'parameters'>>(library: Part, day: string): Part {
  const words = { sv: datedWords(library.parameters, day, 'sv'), en: datedWords(library.parameters, day, 'en') };
  const fill = <T>(entry: T): T => (JSON.stringify(entry).includes('{{dated ') ? (filled(entry, words) as T) : entry);
  return { ...library, questions: library.questions.map(fill), warnings: library.warnings.map(fill) };
}

/** Ids that a text asks for. */
export function datedNames(text: string): string[] {
  return [...text.matchAll(token)].map((match) => match[1] ?? '');
}

function filled(value: unknown, words: Readonly<Record<Language, Readonly<Record<string, string>>>>): unknown {
  if (Array.isArray(value)) return value.map((item) => filled(item, words));
  if (typeof value !== 'object' || value === null) return value;
  if (isLocalized(value)) return Object.fromEntries(Object.entries(value).map(([language, text]) => [language, text.replaceAll(token, (whole, id: string) => words[language as Language][id] ?? whole)]));
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner, words)]));
}

function isLocalized(value: object): value is Localized & Record<string, string> {
  return Object.entries(value).every(([key, text]) => (languages as readonly string[]).includes(key) && typeof text === 'string') && 'sv' in value;
}

const months = {
  sv: ['januari', 'februari', 'mars', 'april', 'maj', 'juni', 'juli', 'augusti', 'september', 'oktober', 'november', 'december'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

function dateInWords(date: string, language: Language): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${Number(day)}\u00A0${months[language][Number(month) - 1] ?? month}\u00A0${year}`;
}
