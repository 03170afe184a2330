// The thread that a file is read in: what is made to use up memory or time uses up this one.
import { parentPort, workerData } from 'node:worker_threads';
import { FileFault } from './file-fault.ts';
import { readFile } from './read-file.ts';
import type { FileType } from './tables.ts';

const { bytes, type } = workerData as { bytes: Uint8Array; type: FileType };

function answer() {
  try {
    return { tables: readFile(bytes, type) };
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    return { fault: { code: error.code, detail: error.message, data: error.data } };
  }
}

// A thread has no origin.
// oxlint-disable-next-line unicorn/require-post-message-target-origin
parentPort?.postMessage(answer());
