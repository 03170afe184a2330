import { createContext, use } from 'react';
import type { Changes, ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import type { Attempt } from '../api/procurements.ts';
import type { LibraryIndex } from './library-index.ts';

/** `theirs`: someone else had changed the same thing and the officer let it stand. `undecided`: the officer wants to think; nothing was saved. */
type SendResult = 'saved' | 'theirs' | 'undecided';
export interface Sent {
  result: SendResult;
  /** The procurement as it is now. */
  state: ProcurementState;
}

/** The one store of a procurement. The state of each response replaces the one before. */
export interface ProcurementStore {
  state: ProcurementState;
  index: LibraryIndex;
  /** What the officer's last change did. */
  effect: Changes | undefined;
  /** What someone else, or another tab, has changed since the page was opened. */
  news: readonly ProcurementEvent[];
  dismissNews(): void;
  /** Sends a change. Rejects with a RequestError; what the officer has typed is the caller's to keep. */
  send(attempt: Attempt): Promise<Sent>;
  /** Reads the procurement again, after something that is not answered with it. */
  refresh(): Promise<void>;
}

export const StoreContext = createContext<ProcurementStore | undefined>(undefined);

export function useProcurement(): ProcurementStore {
  const store = use(StoreContext);
  if (!store) throw new Error('useProcurement is used outside a procurement');
  return store;
}
