export { createSearch } from './create.ts';
export { searchKinds, type SearchKind } from './entries.ts';
export { restoreSearch, type Hit, type Hits, type LibrarySearch } from './find.ts';
