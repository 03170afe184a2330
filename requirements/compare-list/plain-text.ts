import { inLanguage, type Clause, type Language, type Localized } from '../model/index.ts';

/** A text with the defaults in it. */
export interface PlainText {
  text: string;
  /** Where the values stand, and which parameter each is of. */
  values: readonly { from: number; to: number; parameter: string }[];
}

/** Stands for a value that each purchase must set. */
export const blank = '□';

/** A clause's text as it reads with its defaults, without what is only there when an optional value is given. */
export function plainText(text: Localized, { parameters }: Pick<Clause, 'parameters'>, language: Language): PlainText {
  const values: PlainText['values'][number][] = [];
  let written = '';
  const template = inLanguage(text, language).replaceAll(/\{\{#if (\w+)\}\}([^]*?)\{\{\/if\}\}/gu, (_, name: string, inner: string) => (parameters[name]?.default === undefined ? '' : inner));
  for (const piece of template.split(/(\{\{[^}]*\}\})/u)) {
    const name = /^\{\{(\w+)\}\}$/u.exec(piece)?.[1];
    const from = written.length;
    if (name !== undefined) {
      written += valueOf(parameters[name], language);
      values.push({ from, to: written.length, parameter: name });
    } else if (!piece.startsWith('{{')) written += piece;
  }
  return { text: written, values };
}

function valueOf(parameter: Clause['parameters'][string] | undefined, language: Language): string {
  const value = parameter?.default;
  if (value === undefined) return blank;
  if (typeof value === 'object') return inLanguage(value, language);
  const option = parameter?.options?.find(({ id }) => id === value);
  return option ? inLanguage(option.label, language) : String(value);
}
