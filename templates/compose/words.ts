import { inLanguage, type Inline, type Language, type Localized } from '#requirements/model/index.ts';
import type { CompiledLibrary } from '#requirements/engine/index.ts';
import { blankText } from '../blank-text.ts';
import { fillText } from './fill-text.ts';

/** The words of a document, from the library's texts, in the document's language. */
export interface Words {
  language: Language;
  /** @throws Error when the library has no such text. */
  plain(key: string, values?: Readonly<Record<string, string | number>>): string;
  inlines(key: string): Inline[];
  /** Running text with values put in. */
  filled(key: string, values: Readonly<Record<string, string | number>>): Inline[];
  of(text: Localized): string;
}

export function wordsOf(compiled: CompiledLibrary, language: Language): Words {
  const { texts } = compiled.library;
  const read = (key: string): string => {
    const found = Object.hasOwn(texts, key) ? texts[key] : undefined;
    if (!found) throw new Error(`The library has no text "${key}"; a document needs it.`);
    return inLanguage(found, language);
  };
  const fill = (key: string, values: Readonly<Record<string, string | number>>) => {
    const parameters = Object.fromEntries(Object.keys(values).map((name) => [name, { label: { sv: name } }]));
    return fillText(read(key), { language, parameters, values });
  };
  return {
    language,
    plain: (key, values = {}) => plainText(fill(key, values), language),
    inlines: (key) => fill(key, {}),
    filled: fill,
    of: (localized) => inLanguage(localized, language),
  };
}

/** Running text as plain text, with blanks as `[fyll i: …]`: what an officer edits, and what a redline compares. */
export function plainText(inlines: readonly Inline[], language: Language): string {
  return inlines.map((inline) => (inline.type === 'blank' ? blankText(inline.label, language) : inline.type === 'table' ? '' : inline.text)).join('');
}

export function text(value: string): Inline[] {
  return [{ type: 'text', text: value }];
}
