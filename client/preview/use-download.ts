import { useState } from 'react';
import type { RequestError } from '../api/request.ts';
import { fetchDocument } from '../api/procurements.ts';
import { useRequest } from '../ui/use-request.ts';

interface Download {
  busy: boolean;
  done: boolean;
  error: RequestError | undefined;
  download(path: string): Promise<void>;
}

/** Fetches a file and hands it to the browser, so that a refusal becomes words on the page and not a broken file. */
export function useDownload(): Download {
  const { busy, error, run } = useRequest();
  const [done, setDone] = useState(false);
  const download = async (path: string) => {
    setDone(false);
    const file = await run(() => fetchDocument(path));
    if (!file) return;
    const address = URL.createObjectURL(file.content);
    const link = document.createElement('a');
    link.href = address;
    link.download = file.name;
    link.click();
    // The browser has taken hold of the file by then.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    setDone(true);
  };
  return { busy, done, error, download };
}
