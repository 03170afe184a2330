import { Fault } from '#server/faults.ts';

/** Says in plain words why the database would not read or write; undefined when the error is of another sort. */
export function storageFault(error: unknown): Fault | undefined {
  // No instanceof: the errors of node:sqlite may be of another realm.
  const { code, errcode, message } = (error ?? {}) as { code?: unknown; errcode?: unknown; message?: unknown };
  if (code === 'ERR_SQLITE_ERROR' && typeof errcode === 'number') return sqliteFault(errcode & 0xff);
  if (typeof code === 'string') return postgresFault(code);
  return /timeout exceeded when trying to connect|Connection terminated/.test(String(message)) ? unreachable() : undefined;
}

const SQLITE = { busy: 5, locked: 6, readOnly: 8, ioError: 10, corrupt: 11, full: 13, cannotOpen: 14, notADatabase: 26 };

function sqliteFault(primary: number): Fault | undefined {
  switch (primary) {
    case SQLITE.full:
      return full();
    case SQLITE.readOnly:
      return readOnly();
    case SQLITE.busy:
    case SQLITE.locked:
      return new Fault('unavailable', 'The database is busy. The change was not stored. Try again in a moment.');
    case SQLITE.ioError:
    case SQLITE.cannotOpen:
    case SQLITE.corrupt:
    case SQLITE.notADatabase:
      return new Fault('storage-failed', 'The database file could not be read or written. The change was not stored. Ask whoever runs the server to check the disk.');
    default:
      return undefined;
  }
}

function postgresFault(code: string): Fault | undefined {
  if (code === '53100') return full();
  if (code === '25006') return readOnly();
  if (/^(08|28|3D|53|57P)/.test(code) || ['ECONNREFUSED', 'ECONNRESET', 'ENOTFOUND', 'ETIMEDOUT', 'EPIPE'].includes(code)) return unreachable();
  return undefined;
}

const full = () => new Fault('storage-full', 'The disk is full. The change was not stored; what was stored before is safe. Free some space and try again.');
const readOnly = () => new Fault('storage-failed', 'The database can only be read. The change was not stored. Ask whoever runs the server to make the data directory writable.');
const unreachable = () => new Fault('unavailable', 'The database does not answer. The change was not stored. Try again in a moment.');
