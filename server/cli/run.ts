import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { readArguments, type Command } from './arguments.ts';
import { exportLibrary } from './export-library.ts';
import { CliFault, fileFault } from './fault.ts';
import { readLibraryIn } from './read-library.ts';
import { usage } from './usage.ts';
import { writeSite, type SiteAssets } from './write-site.ts';

/** Where a command is given, and where it says what. */
export interface Surroundings {
  /** What relative paths begin from. */
  folder: string;
  /** The present day, as YYYY-MM-DD. */
  today: string;
  out(content: string | Uint8Array): void;
  tell(message: string): void;
}

const root = join(import.meta.dirname, '..', '..');
const ownLibrary = join(root, 'requirements', 'library');

/** @returns the exit code: 0 when it is done, 1 when it could not be, 2 when the command is wrong. */
export async function runCommand(given: readonly string[], surroundings: Surroundings): Promise<number> {
  try {
    await carryOut(readArguments(given), surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof CliFault)) throw error;
    surroundings.tell(error.message);
    if (error.kind === 'usage') surroundings.tell(`\n${usage}`);
    return error.kind === 'usage' ? 2 : 1;
  }
}

async function carryOut(command: Command, { folder, today, out, tell }: Surroundings): Promise<void> {
  if (command.name === 'help') return out(usage);
  const source = await readLibraryIn(command.library === undefined ? ownLibrary : resolve(folder, command.library));
  const { id, version, title } = source.library.manifest;
  if (command.name === 'site') {
    const target = resolve(folder, command.folder);
    const count = await writeSite(source, target, today, await assets());
    return tell(`${title.sv} ${version}: ${count} files in ${target}. Begin with ${join(target, 'index.html')}.`);
  }
  const { format, language } = command;
  const bytes = await exportLibrary(source, format, language, today);
  if (command.file === '-') return out(bytes);
  const file = resolve(folder, command.file ?? `${id}-${version}${format === 'json' ? '' : `.${language}`}.${format}`);
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  } catch (error) {
    throw fileFault('write to', file, error);
  }
  tell(`${title.sv} ${version}: ${file}`);
}

async function assets(): Promise<SiteAssets> {
  const script = await readFile(join(root, 'dist', 'site', 'search.js'), 'utf8').catch(() => undefined);
  if (script === undefined) throw new CliFault('work', 'The search script of the site is not built. Run the command through npm, which builds it: npm run library -- site DIR');
  return { script, icon: await readFile(join(root, 'client', 'icon.svg'), 'utf8') };
}
