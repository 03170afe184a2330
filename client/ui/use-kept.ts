import { useCallback, useState } from 'react';

const prefix = 'kravstallaren.kept/';

interface Stored<T> {
  value: T;
  /** What was saved when the typing began. */
  base: string;
}

interface Kept<T> {
  value: T;
  change(value: T): void;
  /** Gives up what is typed: the value is the saved one again. */
  forget(): void;
  /** What is saved has changed since the typing began. */
  outdated: boolean;
}

/** A form's state: what is saved, until something is typed. That survives leaving the page and loading it again, within the tab, until it is saved or given up. */
export function useKept<T>(name: string, saved: T): Kept<T> {
  const key = prefix + name;
  const [kept, setKept] = useState(() => read(key) as Stored<T> | undefined);
  const base = JSON.stringify(saved);
  const change = (value: T) => {
    const next = { value, base: kept?.base ?? base };
    setKept(next);
    try {
      sessionStorage.setItem(key, JSON.stringify(next));
    } catch {
      // Without storage it lasts as long as the page.
    }
  };
  const forget = useCallback(() => {
    setKept(undefined);
    try {
      sessionStorage.removeItem(key);
    } catch {
      // It was never stored.
    }
  }, [key]);
  return { value: kept ? kept.value : saved, change, forget, outdated: kept !== undefined && kept.base !== base };
}

function read(key: string): unknown {
  try {
    const stored = sessionStorage.getItem(key);
    return stored === null ? undefined : JSON.parse(stored);
  } catch {
    return undefined;
  }
}
