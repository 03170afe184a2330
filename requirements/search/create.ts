import MiniSearch from 'minisearch';
import type { Language, Library } from '../model/index.ts';
import { compounds } from './compounds.ts';
import { entriesOf, type Entry, type EntryTexts } from './entries.ts';
import { options, searchIn, type LibrarySearch } from './find.ts';
import { wordsOf } from './words.ts';

/** Makes a library searchable in the languages asked for. Takes some tenths of a second for a whole library: keep it. */
export function createSearch(library: Library, languages: readonly Language[] = ['sv', 'en']): LibrarySearch {
  const entries = entriesOf(library);
  const halves = languages.includes('sv') ? compounds(entries.flatMap((entry) => wordsIn(entry, 'sv'))) : new Map<string, readonly string[]>();
  const index = new MiniSearch<Entry>({
    ...options(languages),
    extractField: (entry, name) => {
      if (name === 'key') return `${entry.kind}:${entry.id}`;
      if (name === 'names') return entry.names;
      const [part, language] = name.split('.') as [keyof EntryTexts | 'halves', Language];
      // The halves of compounds are stems already, and Swedish alone writes words together.
      if (part === 'halves') return language === 'sv' ? wordsIn(entry, 'sv').flatMap((word) => halves.get(word) ?? []).join(' ') : '';
      return entry.texts[language][part];
    },
  });
  index.addAll(entries);
  return searchIn(index, languages);
}

function wordsIn(entry: Entry, language: Language): readonly string[] {
  return wordsOf(Object.values(entry.texts[language]).join('\n'));
}
