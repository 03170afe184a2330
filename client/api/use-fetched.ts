import { useCallback, useEffect, useState } from 'react';
import { isRequestError, type RequestError } from './request.ts';

export interface Fetched<T> {
  data: T | undefined;
  error: RequestError | undefined;
  again(): void;
}

/** Reads something once, and again when `read` changes or when asked to. `read` must be stable (useCallback or a module function). */
export function useFetched<T>(read: (signal: AbortSignal) => Promise<T>): Fetched<T> {
  const [round, setRound] = useState(0);
  const [result, setResult] = useState<{ data?: T; error?: RequestError }>({});
  useEffect(() => {
    const abort = new AbortController();
    read(abort.signal).then(
      (data) => setResult({ data }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!isRequestError(error)) throw error;
        setResult((before) => ({ ...before, error }));
      },
    );
    return () => abort.abort();
  }, [read, round]);
  const again = useCallback(() => setRound((before) => before + 1), []);
  return { data: result.data, error: result.error, again };
}
