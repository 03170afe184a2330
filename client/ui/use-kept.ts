import { useCallback, useState } from 'react';

const prefix = 'kravstallaren.kept/';

/**
 * A form's state that survives leaving the page and loading it again, within the tab, until it is saved or given up.
 * `forget` drops the kept copy; what is on screen stays.
 */
export function useKept<T>(name: string, initial: T): [value: T, change: (value: T) => void, forget: () => void] {
  const key = prefix + name;
  const [value, setValue] = useState<T>(() => (read(key) as T | undefined) ?? initial);
  const change = useCallback(
    (next: T) => {
      setValue(next);
      try {
        sessionStorage.setItem(key, JSON.stringify(next));
      } catch {
        // Without storage it lasts as long as the page.
      }
    },
    [key],
  );
  const forget = useCallback(() => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // It was never stored.
    }
  }, [key]);
  return [value, change, forget];
}

function read(key: string): unknown {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : JSON.parse(stored);
  } catch {
    return undefined;
  }
}
