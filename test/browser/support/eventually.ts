import { setTimeout as pause } from 'node:timers/promises';

/** Looks again and again until it is so. */
export async function eventually(isSo: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  for (const end = Date.now() + seconds * 1_000; !(await isSo()); await pause(20)) {
    if (Date.now() > end) throw new Error(`it did not come true in ${seconds} s: ${isSo.toString()}`);
  }
}
