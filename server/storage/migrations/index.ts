import type { Migration } from 'kysely/migration';
import { first } from './0001-first.ts';

/** In the order of their names. One that has been released is never changed: add the next. */
export function migrations(engine: 'sqlite' | 'postgres'): Record<string, Migration> {
  return { '0001-first': first(engine === 'sqlite' ? 'blob' : 'bytea') };
}
