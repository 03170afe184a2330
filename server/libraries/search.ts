import type { Library } from '#requirements/model/index.ts';
import { createSearch, type LibrarySearch, type SearchKind } from '#requirements/search/index.ts';

const made = new WeakMap<Library, LibrarySearch>();

/** The search of a library that is in use, made the first time it is asked for and kept for as long as the library is. */
export function searchOf(library: Library): LibrarySearch {
  const present = made.get(library) ?? createSearch(library);
  made.set(library, present);
  return present;
}

/** Makes the search soon, while whoever looks at the library still thinks of what to look for. It takes a second. */
function prepareSearch(library: Library): void {
  if (!made.has(library)) setTimeout(() => searchOf(library), 100).unref();
}

/** Those of a library's entries that are found in it as it is stored, the best first; all of them when nothing is sought. */
export function foundIn<T extends { id: string }>(library: Library, kind: SearchKind, entries: readonly T[], sought = ''): readonly T[] {
  if (sought.trim() === '') {
    prepareSearch(library);
    return entries;
  }
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return searchOf(library).find(sought).hits.flatMap((hit) => (hit.kind === kind ? (byId.get(hit.id) ?? []) : []));
}
