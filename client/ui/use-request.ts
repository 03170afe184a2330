import { useCallback, useState } from 'react';
import { isRequestError, type RequestError } from '../api/request.ts';

/** Runs a request for a button or form: whether it is under way, and how it failed. */
export function useRequest() {
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<RequestError>();
  const run = useCallback(async <T>(request: () => Promise<T>): Promise<T | undefined> => {
    setBusy(true);
    setError(undefined);
    try {
      return await request();
    } catch (failure) {
      if (!isRequestError(failure)) throw failure;
      setError(failure);
      return undefined;
    } finally {
      setBusy(false);
    }
  }, []);
  return { busy, error, run };
}
