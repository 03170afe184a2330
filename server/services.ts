import type { LibraryStore } from '#server/libraries/library-store.ts';
import type { Storage } from '#server/storage/open.ts';

/** What the use cases work with. Time and ids are handed in. */
export interface Services {
  storage: Storage;
  libraries: LibraryStore;
  now(): Date;
  newId(): string;
}
