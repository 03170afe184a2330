import type { CurrentLibrary, StoredLibrary } from '#server/contract/index.ts';
import { requestJson } from './request.ts';

export const fetchCurrentLibrary = (signal: AbortSignal): Promise<CurrentLibrary> => requestJson('GET', '/library', { signal });

/** With the values that hold on a day, such as thresholds. */
export const fetchLibrary = (hash: string, day: string, signal: AbortSignal): Promise<StoredLibrary> => requestJson('GET', `/libraries/${hash}?day=${day}`, { signal });
