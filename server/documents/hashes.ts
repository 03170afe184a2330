import { createHash } from 'node:crypto';
import { canonical } from '#requirements/read/index.ts';

export function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex');
}

export function hashOfValue(value: unknown): string {
  return sha256(canonical(value));
}

/** Hash of the parts of a package, sorted by name: equal wherever the same parts were packed. */
export function contentHash(parts: ReadonlyMap<string, Uint8Array>): string {
  const lines = [...parts].map(([name, bytes]) => `${sha256(bytes)}  ${name}\n`);
  return sha256(lines.sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1)).join(''));
}
