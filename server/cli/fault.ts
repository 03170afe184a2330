/** What the one who gave the command can do something about: told in words, without a trace. `usage`: the command itself is wrong. */
export class CliFault extends Error {
  readonly kind: 'usage' | 'work';
  constructor(kind: CliFault['kind'], message: string) {
    super(message);
    this.kind = kind;
  }
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'it is read-only',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file',
  EISDIR: 'it is a folder',
  ENOENT: 'it does not exist',
};

/** The fault of a file operation that failed: what was tried, where, and why it did not go. */
export function fileFault(tried: string, path: string, error: unknown): CliFault {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === undefined) throw error;
  return new CliFault('work', `Can't ${tried} ${path}: ${reasons[code] ?? code}.`);
}
