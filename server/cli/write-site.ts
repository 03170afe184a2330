import { mkdir, readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { languages } from '#requirements/model/index.ts';
import { downloadFolder, renderSite, scriptFile, type SiteDownload } from '#templates/site/index.ts';
import { exportLibrary } from './export-library.ts';
import { CliFault, fileFault } from './fault.ts';
import type { LibraryInFolder } from './read-library.ts';

/** What is written beside the pages: the built search script, and the icon. */
export interface SiteAssets {
  script: string;
  icon: string;
}

/** Tells that a folder is a site of ours, and which of its files are. */
const markFile = 'site.json';
const markSchema = z.object({ generator: z.literal('kravstallaren library site'), files: z.array(z.string().regex(/^(?!.*(^|\/)\.\.?(\/|$))[^/\\][^\\]*$/)) });

/**
 * Writes the site of a library to a folder, and takes away what an earlier site had there and this one lacks. Files that
 * somebody else has put there are left.
 *
 * @returns how many files it has
 * @throws CliFault when the folder holds something else, or can't be written
 */
export async function writeSite(source: LibraryInFolder, folder: string, day: string, assets: SiteAssets): Promise<number> {
  const before = await earlierFiles(folder);
  const files = await filesOf(source, day, assets);
  const mark = (names: Iterable<string>) => `${JSON.stringify({ generator: 'kravstallaren library site', library: source.library.manifest.id, version: source.library.manifest.version, hash: source.hash, files: [...names].sort() }, undefined, 1)}\n`;
  try {
    await mkdir(folder, { recursive: true });
    // Should the writing be interrupted, the folder is still known as ours.
    await writeFile(join(folder, markFile), mark(new Set([...before, ...files.keys()])));
    for (const [name, content] of files) await write(join(folder, name), content);
    for (const name of before) if (!files.has(name)) await remove(folder, name);
    await writeFile(join(folder, markFile), mark(files.keys()));
  } catch (error) {
    throw fileFault('write to', (error as NodeJS.ErrnoException).path ?? folder, error);
  }
  return files.size;
}

async function filesOf(source: LibraryInFolder, day: string, { script, icon }: SiteAssets): Promise<ReadonlyMap<string, string | Uint8Array>> {
  const { id } = source.library.manifest;
  const wanted = [
    ...(['xlsx', 'csv'] as const).flatMap((format) => languages.map((language) => ({ name: `${id}.${language}.${format}`, format, language }))),
    { name: `${id}.json`, format: 'json' as const },
  ];
  const downloads = await Promise.all(wanted.map(async (file) => ({ file, bytes: await exportLibrary(source, file.format, 'language' in file ? file.language : 'sv', day) })));
  const { library, hash, changelog } = source;
  const pages = renderSite({ library, hash, day, ...(changelog === undefined ? {} : { changelog }), downloads: downloads.map(({ file, bytes }): SiteDownload => ({ ...file, bytes: bytes.length })) });
  return new Map<string, string | Uint8Array>([...pages, [scriptFile, script], ['icon.svg', icon], ...downloads.map(({ file, bytes }) => [`${downloadFolder}${file.name}`, bytes] as const)]);
}

/** The files of the site that is in the folder already; none when the folder is new or empty. */
async function earlierFiles(folder: string): Promise<readonly string[]> {
  let present: readonly string[];
  try {
    present = await readdir(folder);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') throw new CliFault('work', `${folder} is a file, not a folder.`);
    throw fileFault('read', folder, error);
  }
  if (present.length === 0) return [];
  const mark = markSchema.safeParse(await readJson(join(folder, markFile)));
  if (!mark.success) throw new CliFault('work', `${folder} has other files in it and is no site that was written before. Give a new or an empty folder.`);
  return mark.data.files;
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

async function write(path: string, content: string | Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

/** A file, and the folders that it leaves empty. */
async function remove(folder: string, name: string): Promise<void> {
  await rm(join(folder, name), { force: true });
  for (let inner = dirname(name); inner !== '.'; inner = dirname(inner)) {
    const left = await readdir(join(folder, inner)).catch(() => undefined);
    if (left === undefined || left.length > 0) return;
    await rmdir(join(folder, inner));
  }
}
