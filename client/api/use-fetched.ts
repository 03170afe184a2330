import { useCallback, useEffect, useRef, useState } from 'react';
import { isRequestError, type RequestError } from './request.ts';

export interface Fetched<T> {
  data: T | undefined;
  error: RequestError | undefined;
  again(): void;
}

/** Reads something once, and again when `read` changes or when asked to. `read` must be stable (useCallback or a module function). */
export function useFetched<T>(read: (signal: AbortSignal) => Promise<T>): Fetched<T> {
  const [result, setResult] = useState<{ data?: T; error?: RequestError }>({});
  const underWay = useRef<AbortController>(undefined);
  const again = useCallback(() => {
    underWay.current?.abort();
    const abort = new AbortController();
    underWay.current = abort;
    read(abort.signal).then(
      (data) => setResult({ data }),
      (error: unknown) => {
        if (abort.signal.aborted) return;
        if (!isRequestError(error)) throw error;
        setResult((before) => ({ ...before, error }));
      },
    );
  }, [read]);
  useEffect(() => {
    again();
    return () => underWay.current?.abort();
  }, [again]);
  return { data: result.data, error: result.error, again };
}
