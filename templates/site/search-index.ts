import { createSearch } from '#requirements/search/index.ts';
import type { Language, Library } from '#requirements/model/index.ts';
import { libraryNames } from '../library/names.ts';
import { folderOf, fileOf, wayTo } from './addresses.ts';
import type { SearchData } from './search-data.ts';
import { siteWords } from './words/index.ts';

/** Our script, the same in both languages. */
export const scriptFile = 'search.js';
export const indexFile = (language: Language): string => `${folderOf({ page: 'search' }, language)}index.js`;

/**
 * The index of one language with what the search page needs to show, as a script: a page that is opened from a disk may not
 * fetch data, but may load a script.
 */
export function searchIndex(library: Library, language: Language): string {
  const names = libraryNames[language];
  const { search } = siteWords[language];
  const folder = folderOf({ page: 'search' }, language);
  const of = (text: { sv: string; en?: string }) => text[language] ?? text.sv;
  const data: SearchData = {
    language,
    index: createSearch(library, [language]).toJSON(),
    entries: Object.fromEntries([
      ...library.clauses.map((clause) => [`clause:${clause.id}`, { id: clause.id, title: of(clause.title), note: `${names.kinds[clause.kind].one} · ${names.priorities[clause.priority]}`, way: wayTo(fileOf({ page: 'clause', id: clause.id }, language), folder) }]),
      ...library.questions.map((question) => [`question:${question.id}`, { id: question.code, title: of(question.title), note: '', way: wayTo(fileOf({ page: 'question', id: question.id }, language), folder) }]),
      ...library.sources.map((source) => [`source:${source.id}`, { id: '', title: of(source.title), note: source.number, way: wayTo(fileOf({ page: 'source', id: source.id }, language), folder) }]),
    ]),
    words: { kinds: search.kinds, found: search.found, foundOne: search.foundOne, none: search.none, matches: search.matches },
  };
  return `globalThis.librarySearch = ${JSON.stringify(data).replaceAll('<', '\\u003c')};\n`;
}
