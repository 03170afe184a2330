import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Changes, ProcurementEvent, ProcurementState } from '#server/contract/index.ts';
import { type Attempt, change, fetchEvents, fetchProcurement } from '../api/procurements.ts';
import { isRequestError, ProblemError } from '../api/request.ts';
import { alreadyDone, type Conflict, type ConflictChoice } from './conflict.ts';
import { ConflictDialog } from './conflict-dialog.tsx';
import type { LibraryIndex } from './library-index.ts';
import { type ProcurementStore, type Sent, StoreContext } from './store.ts';

interface Props {
  initial: ProcurementState;
  index: LibraryIndex;
  children: ReactNode;
}

const pause = 3_000;

export function ProcurementProvider({ initial, index, children }: Props) {
  const [state, setState] = useState(initial);
  const [effect, setEffect] = useState<Changes>();
  const [news, setNews] = useState<readonly ProcurementEvent[]>([]);
  const [conflict, setConflict] = useState<Conflict & { choose(choice: ConflictChoice): void }>();
  const current = useRef(initial);
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const pending = useRef(0);

  const replace = useCallback((next: ProcurementState) => {
    current.current = next;
    setState(next);
  }, []);

  const refresh = useCallback(async () => replace(await fetchProcurement(initial.id)), [initial.id, replace]);

  const catchUp = useCallback(async () => {
    const before = current.current.version;
    const next = await fetchProcurement(initial.id);
    if (pending.current > 0 || next.version <= before) return;
    replace(next);
    setNews((await fetchEvents(initial.id)).filter((event) => event.version > before));
  }, [initial.id, replace]);

  const ask = useCallback(
    (found: Conflict) =>
      new Promise<ConflictChoice>((resolve) => {
        setConflict({ ...found, choose: (choice) => { setConflict(undefined); resolve(choice); } });
      }),
    [],
  );

  const sendOne = useCallback(
    async (attempt: Attempt): Promise<Sent> => {
      for (;;) {
        try {
          const { changes, ...next } = await change(initial.id, attempt, current.current.version);
          replace(next);
          setEffect(changes);
          return { result: 'saved', state: next };
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
          const { code, conflicts = [] } = error.problem;
          if (code === 'security-protection' || code === 'locked') replace(await fetchProcurement(initial.id));
          if (code !== 'conflict') throw error;
          const theirs = await fetchProcurement(initial.id);
          const choice = alreadyDone(attempt, theirs) ? 'theirs' : await ask({ attempt, conflicts, theirs });
          replace(theirs);
          if (choice !== 'mine') return { result: choice, state: theirs };
        }
      }
    },
    [initial.id, replace, ask],
  );

  const send = useCallback(
    async (attempt: Attempt): Promise<Sent> => {
      pending.current += 1;
      const sent = queue.current.then(() => sendOne(attempt));
      queue.current = sent.catch(() => undefined);
      try {
        return await sent;
      } finally {
        pending.current -= 1;
      }
    },
    [sendOne],
  );

  useReturn(catchUp);

  const dismissNews = useCallback(() => setNews([]), []);
  const store = useMemo<ProcurementStore>(
    () => ({ state, index, effect, news, dismissNews, send, refresh }),
    [state, index, effect, news, dismissNews, send, refresh],
  );
  return (
    <StoreContext value={store}>
      {children}
      {conflict && <ConflictDialog conflict={conflict} index={index} onChoose={conflict.choose} />}
    </StoreContext>
  );
}

/** Someone may have changed the procurement while the officer was in another tab or window. */
function useReturn(catchUp: () => Promise<void>): void {
  useEffect(() => {
    let last = Date.now();
    const onReturn = () => {
      if (document.visibilityState === 'hidden' || Date.now() - last < pause) return;
      last = Date.now();
      catchUp().catch((error: unknown) => {
        // The next change says that the server is away; until then the page is as good as it was.
        if (!isRequestError(error)) throw error;
      });
    };
    window.addEventListener('focus', onReturn);
    document.addEventListener('visibilitychange', onReturn);
    return () => {
      window.removeEventListener('focus', onReturn);
      document.removeEventListener('visibilitychange', onReturn);
    };
  }, [catchUp]);
}
