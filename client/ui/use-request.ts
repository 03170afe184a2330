import { useCallback, useRef, useState } from 'react';
import { isRequestError, type RequestError } from '../api/request.ts';

/** Runs a request for a button or form: whether it is under way, and how it failed. A second press while it is under way does nothing. */
export function useRequest() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError>();
  const underWay = useRef(false);
  const run = useCallback(async <T>(request: () => Promise<T>): Promise<T | undefined> => {
    if (underWay.current) return undefined;
    underWay.current = true;
    setBusy(true);
    setError(undefined);
    try {
      return await request();
    } catch (failure) {
      if (!isRequestError(failure)) throw failure;
      setError(failure);
      return undefined;
    } finally {
      underWay.current = false;
      setBusy(false);
    }
  }, []);
  return { busy, error, run };
}
