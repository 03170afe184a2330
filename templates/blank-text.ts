import type { Language } from '#requirements/model/index.ts';

const fillIn: Readonly<Record<Language, string>> = { sv: 'fyll i', en: 'fill in' };

/** A blank as it is seen in every format, and as it stands in wording that is being edited. */
export function blankText(label: string, language: Language): string {
  return `[${fillIn[language]}: ${label}]`;
}
