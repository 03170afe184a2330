import type { AsPlainObject } from 'minisearch';
import type { Language } from '#requirements/model/index.ts';
import type { Hits, SearchKind } from '#requirements/search/index.ts';

/** What the search page's script is given. */
export interface SearchData {
  language: Language;
  index: AsPlainObject;
  /** `kind:id` → what is shown of it, and the way to its page. */
  entries: Readonly<Record<string, { id: string; title: string; note: string; way: string }>>;
  words: {
    kinds: Readonly<Record<SearchKind, string>>;
    /** With {count} and {query} to be put in. */
    found: string;
    foundOne: string;
    none: string;
    matches: Readonly<Record<Exclude<Hits['match'], 'all'>, string>>;
  };
}
