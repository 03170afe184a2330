// The search page's own script: built by Vite to one plain file, which runs in a browser without anything else, from a server or
// from a disk. Text is put in as text, never as markup.
import { restoreSearch } from '#requirements/search/find.ts';
import type { SearchData } from '../search-data.ts';

const { librarySearch: data } = globalThis as unknown as { librarySearch: SearchData };
const search = restoreSearch(data.index, [data.language]);
const form = required('search', HTMLFormElement);
const field = required('q', HTMLInputElement);
const status = required('status', HTMLElement);
const results = required('results', HTMLElement);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  const address = new URL(location.href);
  address.searchParams.set('q', field.value);
  history.pushState(null, '', address);
  show(field.value);
});
addEventListener('popstate', fromAddress);
fromAddress();

function fromAddress(): void {
  field.value = new URL(location.href).searchParams.get('q') ?? '';
  show(field.value);
}

function show(query: string): void {
  results.replaceChildren();
  status.textContent = '';
  if (query.trim() === '') return;
  const { match, hits } = search.find(query);
  const { words } = data;
  const count = hits.length === 0 ? words.none : hits.length === 1 ? words.foundOne : words.found;
  const told = count.replace('{count}', () => String(hits.length)).replace('{query}', () => query.trim());
  status.textContent = match === 'all' || hits.length === 0 ? told : `${told} ${words.matches[match]}`;
  for (const kind of ['clause', 'question', 'source'] as const) {
    const found = hits.filter((hit) => hit.kind === kind).flatMap((hit) => data.entries[`${hit.kind}:${hit.id}`] ?? []);
    if (found.length > 0) results.append(element('h2', '', `${words.kinds[kind]} (${found.length})`), listOf(found));
  }
}

function listOf(entries: readonly SearchData['entries'][string][]): HTMLElement {
  const list = element('ul', 'clauses');
  for (const { id, title, note, way } of entries) {
    const link = document.createElement('a');
    link.href = way;
    if (id !== '') link.append(element('span', 'id', id), ' ');
    link.append(title);
    const item = element('li', '');
    item.append(link);
    if (note !== '') item.append(' ', element('span', 'note', note));
    list.append(item);
  }
  return list;
}

function element(name: string, className: string, text = ''): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.textContent = text;
  return made;
}

function required<T extends HTMLElement>(id: string, type: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The page has no ${id}.`);
  return found;
}
