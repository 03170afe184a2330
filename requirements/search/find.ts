import MiniSearch, { type AsPlainObject, type Options, type Query, type SearchOptions } from 'minisearch';
import type { Language } from '../model/index.ts';
import type { Entry, EntryTexts, SearchKind } from './entries.ts';
import { stem } from './stem.ts';
import { isCommon, partsOf, wordsOf } from './words.ts';

export interface Hit {
  kind: SearchKind;
  id: string;
  score: number;
}
/** The best first. `match`: they have `all` words, words `similar` to all, or `some` of them. */
export interface Hits {
  match: 'all' | 'similar' | 'some';
  hits: readonly Hit[];
}
export interface LibrarySearch {
  find(query: string): Hits;
  /** The index as data, for a place that has no library: a page in a browser. */
  toJSON(): AsPlainObject;
}

const weights: Readonly<Record<keyof EntryTexts | 'names' | 'halves', number>> = { names: 12, title: 6, topics: 4, text: 2, more: 1, halves: 0.5 };
const mostWords = 12;
/** With fewer hits than this, those that have all words but one are added after them. */
const few = 3;

type Field = `${keyof EntryTexts | 'halves'}.${Language}`;
const fieldsOf = (language: Language): readonly Field[] => [`title.${language}`, `topics.${language}`, `text.${language}`, `more.${language}`, `halves.${language}`];

/** A search as it was made by `createSearch` in the same languages, from its data. */
export function restoreSearch(data: AsPlainObject, languages: readonly Language[]): LibrarySearch {
  return searchIn(MiniSearch.loadJS<Entry>(data, options(languages)), languages);
}

/** How words are kept in the index: the same when it is made and when it is read. */
export function options(languages: readonly Language[]): Options<Entry> {
  return {
    idField: 'key',
    fields: ['names', ...languages.flatMap(fieldsOf)],
    tokenize: (text, name) => (name === undefined ? [text] : terms(text, name)),
    processTerm: (term) => term,
  };
}

/** What is kept of a field's text: stems, and of what is written with hyphens also the whole and the parts. */
function terms(text: string, name: string): string[] {
  if (name.startsWith('halves')) return text.split(' ').filter((half) => half !== '');
  const words = wordsOf(text);
  if (name === 'names') return words.flatMap((word) => [word, ...partsOf(word), partsOf(word).join('')]).filter((word) => word !== '');
  const language = name.endsWith('.en') ? 'en' : 'sv';
  return words.flatMap((word) => [word, ...partsOf(word)]).map((word) => stem(word, language));
}

/** The search in an index. */
export function searchIn(index: MiniSearch<Entry>, languages: readonly Language[]): LibrarySearch {
  const run = (words: readonly string[], combineWith: 'AND' | 'OR', similar: boolean): Hit[] =>
    index
      .search({ combineWith, queries: words.map((word) => wordQuery(word, languages, similar)) })
      .map(({ id, score }) => {
        const [kind, ...rest] = String(id).split(':');
        return { kind: kind as SearchKind, id: rest.join(':'), score };
      });
  return {
    find(query) {
      const words = telling([...new Set(wordsOf(query))].slice(0, mostWords), languages);
      if (words.length === 0) return { match: 'all', hits: [] };
      const all = run(words, 'AND', false);
      const nearly = all.length < few && words.length > 2 ? allButOne(words).flatMap((rest) => run(rest, 'AND', false)).sort((one, other) => other.score - one.score) : [];
      if (all.length + nearly.length > 0) return { match: all.length > 0 ? 'all' : 'some', hits: once([...all, ...nearly]) };
      const similar = run(words, 'AND', true);
      return similar.length > 0 ? { match: 'similar', hits: similar } : { match: 'some', hits: run(words, 'OR', true) };
    },
    toJSON: () => index.toJSON(),
  };
}

/** A whole question holds words that the answer lacks. */
function allButOne(words: readonly string[]): readonly (readonly string[])[] {
  return words.map((left) => words.filter((word) => word !== left));
}

function once(hits: readonly Hit[]): readonly Hit[] {
  const firsts = new Map<string, Hit>();
  for (const hit of hits) if (!firsts.has(`${hit.kind}:${hit.id}`)) firsts.set(`${hit.kind}:${hit.id}`, hit);
  return [...firsts.values()];
}

/** The words that say what is sought; all of them when they are all common. */
function telling(words: readonly string[], languages: readonly Language[]): readonly string[] {
  const rest = words.filter((word) => !languages.some((language) => isCommon(word, language)));
  return rest.length > 0 ? rest : words;
}

/** One word, as a name and in each language; words written together with hyphens also one by one, but not an id or a number. */
function wordQuery(word: string, languages: readonly Language[], similar: boolean): Query {
  const parts = /\d/.test(word) ? [] : partsOf(word);
  const whole: Query = {
    combineWith: 'OR',
    queries: [
      { queries: [word], ...fieldOptions(['names'], word, false) },
      ...languages.map((language) => {
        const term = stem(word, language);
        return { queries: [term], ...fieldOptions(fieldsOf(language), term, similar) };
      }),
    ],
  };
  return parts.length === 0 ? whole : { combineWith: 'OR', queries: [whole, { combineWith: 'AND', queries: parts.map((part) => wordQuery(part, languages, similar)) }] };
}

/** The beginning of a word finds it from three letters on; one letter may be wrong in a word of five or more, if asked. */
function fieldOptions(fields: readonly string[], term: string, similar: boolean): SearchOptions {
  return {
    fields: [...fields],
    boost: Object.fromEntries(fields.map((field) => [field, weights[field.split('.')[0] as keyof typeof weights]])),
    prefix: term.length >= 3,
    fuzzy: similar && term.length >= 5 ? 1 : false,
  };
}
