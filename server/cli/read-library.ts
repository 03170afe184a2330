import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { contextOf } from '#requirements/lint/rule.ts';
import { templateForm } from '#requirements/lint/rules/template-form.ts';
import type { Library } from '#requirements/model/index.ts';
import { canonical, describeFault, LibraryFaults, readLibrary } from '#requirements/read/index.ts';
import { readSeedFiles } from '#server/libraries/seed-files.ts';
import { checkTemplate } from '#templates/compose/index.ts';
import { CliFault, fileFault } from './fault.ts';

/** A library in a folder, with its canonical form, which is what is hashed and exported. */
export interface LibraryInFolder {
  library: Library;
  content: string;
  hash: string;
  /** Its CHANGELOG.md, if it has one. */
  changelog?: string;
}

/** @throws CliFault when the folder has no library, or one that can't be read or printed: every fault, each with its place. */
export async function readLibraryIn(folder: string): Promise<LibraryInFolder> {
  if (!(await isFolder(folder))) throw new CliFault('work', `There is no folder ${folder}.`);
  const files = await readSeedFiles(folder);
  if (!files.has('library.yaml')) throw new CliFault('work', `${folder} is not a library: it has no library.yaml.`);
  try {
    const source = readLibrary(files);
    const unreadable = templateForm.check(contextOf(source, checkTemplate));
    if (unreadable.length > 0) throw new LibraryFaults(unreadable);
    const { library, raw } = source;
    const content = canonical(raw);
    const changelog = await readFile(join(folder, 'CHANGELOG.md'), 'utf8').catch(() => undefined);
    return { library, content, hash: createHash('sha256').update(content).digest('hex'), ...(changelog === undefined ? {} : { changelog }) };
  } catch (error) {
    if (!(error instanceof LibraryFaults)) throw error;
    throw new CliFault('work', `${error.faults.map(describeFault).join('\n')}\nThe library in ${folder} can't be read: ${error.faults.length} ${error.faults.length === 1 ? 'fault' : 'faults'}.`);
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return false;
    throw fileFault('read', path, error);
  }
}
