import { useCallback } from 'react';
import { useProcurement } from '../procurements/store.ts';

/** Whether it must still be said why a clause is proportionate, before a version can be issued. */
export function useIsUnjudged(): (clause: string) => boolean {
  const { state } = useProcurement();
  return useCallback((clause) => state.blocks.some((block) => block.code === 'proportionality-missing' && block.clause === clause), [state.blocks]);
}
