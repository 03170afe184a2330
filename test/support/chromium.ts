import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/**
 * Path of a Chromium to test with: CHROMIUM_PATH when set, else the headless one from @sparticuz/chromium, unpacked below
 * node_modules/.cache in a folder named by its version. Sets FONTCONFIG_PATH, which the browser is started with.
 *
 * @throws Error on other platforms than Linux x64 without CHROMIUM_PATH
 */
export async function chromiumPath(): Promise<string> {
  const given = process.env['CHROMIUM_PATH'];
  if (given) return given;
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error('The packaged Chromium runs on Linux x64. Set CHROMIUM_PATH to a Chrome or Chromium of yours.');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', '@sparticuz', 'chromium', 'package.json'), 'utf8')) as { version: string };
  const folder = join(root, 'node_modules', '.cache', `chromium-${version}`);
  mkdirSync(folder, { recursive: true });
  // The package unpacks its own NSS libraries only when it believes it is in Lambda, and reuses any old file in the temp folder.
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs24.x';
  const temporary = process.env['TMPDIR'];
  process.env['TMPDIR'] = folder;
  const { default: chromium } = await import('@sparticuz/chromium');
  const path = await unpacked(() => chromium.executablePath(), join(folder, 'chromium'));
  if (temporary === undefined) delete process.env['TMPDIR'];
  else process.env['TMPDIR'] = temporary;
  // Its own fonts.conf names the temp folder of Lambda; without fonts the renderer crashes.
  const fonts = join(folder, 'fonts-conf');
  mkdirSync(fonts, { recursive: true });
  writeFileSync(join(fonts, 'fonts.conf'), `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig><dir>${join(folder, 'fonts')}</dir><cachedir>${join(folder, 'fonts-cache')}</cachedir></fontconfig>`);
  process.env['FONTCONFIG_PATH'] = fonts;
  return path;
}

/** A file that was cut short by an earlier run that died is thrown away and unpacked anew. */
async function unpacked(unpack: () => Promise<string>, target: string): Promise<string> {
  try {
    return await unpack();
  } catch {
    rmSync(target, { force: true });
    return unpack();
  }
}
