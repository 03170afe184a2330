import { Worker } from 'node:worker_threads';
import { Fault } from '#server/faults.ts';
import { FileFault, type FileFaultCode } from './file-fault.ts';
import { limits } from './limits.ts';
import type { FileType, Table } from './tables.ts';

type Answer = { tables: readonly Table[] } | { fault: { code: FileFaultCode; detail: string; data: FileFault['data'] } };

/** So many files are read at a time; some others wait. */
const atOnce = 2;
const mostWaiting = 8;
let reading = 0;
const waiting: (() => void)[] = [];

/**
 * Reads a file that somebody has sent, in a thread of its own with limited memory and time.
 *
 * @throws FileFault when it can't be read
 * @throws Fault `unavailable` when too many files wait
 */
export async function readTables(bytes: Uint8Array, type: FileType): Promise<readonly Table[]> {
  if (bytes.length > limits.bytes) throw tooLarge();
  if (waiting.length >= mostWaiting) throw new Fault('unavailable', 'Many files are being read just now. Try again in a while.');
  // Whoever is done hands over the place.
  if (reading >= atOnce) await new Promise<void>((resolve) => void waiting.push(resolve));
  else reading += 1;
  try {
    const answer = await inThread(bytes, type);
    if ('fault' in answer) throw new FileFault(answer.fault.code, answer.fault.detail, answer.fault.data);
    return answer.tables;
  } finally {
    const next = waiting.shift();
    if (next) next();
    else reading -= 1;
  }
}

function inThread(bytes: Uint8Array, type: FileType): Promise<Answer> {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { bytes, type }, resourceLimits: { maxOldGenerationSizeMb: limits.megabytes, maxYoungGenerationSizeMb: 32 }, stdout: true, stderr: true });
  let late: NodeJS.Timeout | undefined;
  return new Promise<Answer>((resolve, reject) => {
    late = setTimeout(() => {
      reject(new FileFault('file-too-slow', `The file took more than ${limits.milliseconds / 1000} seconds to read. Copy the list to an empty file and try with that.`, { seconds: limits.milliseconds / 1000 }));
    }, limits.milliseconds);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new FileFault('file-unpacked-too-large', 'The file takes too much memory to read. Copy the list to an empty file and try with that.', { maximum: limits.partBytes / 1_000_000 }) : error);
    });
    worker.once('exit', () => reject(new Error('the thread that reads a file ended without an answer')));
  }).finally(() => {
    clearTimeout(late);
    void worker.terminate();
  });
}

export const tooLarge = () => new FileFault('file-too-large', `The file is larger than ${limits.bytes / 1_000_000} MB. Keep the list and leave pictures out.`, { maximum: limits.bytes / 1_000_000 });
