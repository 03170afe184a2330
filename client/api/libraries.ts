import type { CurrentLibrary, StoredLibrary } from '#server/contract/index.ts';
import { requestJson } from './request.ts';

export const fetchCurrentLibrary = (signal: AbortSignal): Promise<CurrentLibrary> => requestJson('GET', '/library', { signal });

export const fetchLibrary = (hash: string, signal: AbortSignal): Promise<StoredLibrary> => requestJson('GET', `/libraries/${hash}`, { signal });
