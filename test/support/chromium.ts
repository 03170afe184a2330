import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A browser to start, with the environment that it needs. */
export interface BrowserProgram {
  executablePath: string;
  env: NodeJS.ProcessEnv;
}

const root = join(import.meta.dirname, '..', '..');

/**
 * A Chromium to test with: CHROMIUM_PATH when set, else the headless one from @sparticuz/chromium, unpacked once below
 * node_modules/.cache in a folder named by its version.
 *
 * @throws Error on other platforms than Linux x64 without CHROMIUM_PATH
 */
export async function browserProgram(): Promise<BrowserProgram> {
  const given = process.env.CHROMIUM_PATH;
  if (given) return { executablePath: given, env: process.env };
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The packaged Chromium runs on Linux x64. Set CHROMIUM_PATH to a Chrome or Chromium of yours.');
  const folder = join(root, 'node_modules', '.cache', `chromium-${packagedVersion()}`);
  if (!existsSync(folder)) await unpack(folder);
  const ownLibraries = join(folder, 'al2023', 'lib');
  const { LD_LIBRARY_PATH: more } = process.env;
  return {
    executablePath: join(folder, 'chromium'),
    env: { ...process.env, FONTCONFIG_PATH: join(folder, 'fontconfig'), LD_LIBRARY_PATH: more ? `${ownLibraries}:${more}` : ownLibraries },
  };
}

function packagedVersion(): string {
  return (JSON.parse(readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string }).version;
}

/** Unpacks beside, and moves it into place when whole: a run that dies half-way leaves nothing that looks finished. */
async function unpack(folder: string): Promise<void> {
  mkdirSync(dirname(folder), { recursive: true });
  const beside = mkdtempSync(`${folder}-`);
  try {
    await inflateInto(beside);
    // The package's own fonts.conf names another folder; without fonts the renderer crashes.
    const fontconfig = join(beside, 'fontconfig');
    mkdirSync(fontconfig);
    writeFileSync(
      join(fontconfig, 'fonts.conf'),
      `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${escapeXml(join(folder, 'fonts'))}</dir><cachedir>${escapeXml(join(folder, 'fonts-cache'))}</cachedir></fontconfig>`,
    );
    renameSync(beside, folder);
  } catch (error) {
    // Another run may have been first.
    if (!existsSync(join(folder, 'chromium'))) throw error;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

/** The package unpacks into the folder for temporary files, and takes whatever lies there already as its own. */
async function inflateInto(folder: string): Promise<void> {
  const archives = join(dirname(fileURLToPath(import.meta.resolve('@sparticuz/chromium'))), '..', 'bin');
  const { inflate } = await import('@sparticuz/chromium');
  const { TMPDIR: before } = process.env;
  process.env.TMPDIR = folder;
  try {
    await Promise.all(['chromium.br', 'fonts.tar.br', 'al2023.tar.br'].map((archive) => inflate(join(archives, archive))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
