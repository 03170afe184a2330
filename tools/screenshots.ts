// Pictures of every screen, at 1280 and 320 px, for looking at and for the README: npm run screenshots -- FOLDER [WORDS]
// With WORDS, only of the screens whose names hold them.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { createLogger } from '#server/http/log.ts';
import { startServer } from '#server/start.ts';
import { mouse } from '../test/browser/support/mouse.ts';
import { Officer } from '../test/browser/support/officer.ts';
import { settled } from '../test/browser/support/settled.ts';
import { libraryScreens } from '../test/browser/support/library-screens.ts';
import { mainScreens, moreScreens, prepare, type Prepared, type Screen } from '../test/browser/support/screens.ts';
import type { Api, Sent } from '../test/support/api.ts';
import { browserProgram } from '../test/support/chromium.ts';

const [target, ...words] = process.argv.slice(2);
if (target === undefined) {
  console.error('Which folder should the pictures be put in? npm run screenshots -- FOLDER [WORDS]');
  process.exit(1);
}
const folder = resolve(target);
mkdirSync(folder, { recursive: true });

const dataDirectory = mkdtempSync(join(tmpdir(), 'kravstallaren-pictures-'));
const server = await startServer({ host: '127.0.0.1', port: 0, dataDirectory }, createLogger({ write: () => undefined }));
const browser = await chromium.launch(await browserProgram());
try {
  const api = apiAt(server.url);
  await api.put('/organisation', { on: ((await api.get('/organisation')).body as { version: number }).version, body: { name: 'Sundsvalls kommun', number: '212000-2411' } });
  const prepared = await prepare({ server: { api } });
  const screens = [...mainScreens, ...moreScreens, ...libraryScreens].map((screen, at) => ({ ...screen, at }));
  for (const screen of screens.filter(({ name }) => name.toLowerCase().includes(words.join(' ').toLowerCase()))) await picture(browser, screen, prepared);
  if (words.length === 0) await readmePicture(browser, prepared);
} finally {
  await browser.close();
  await server.stop();
  rmSync(dataDirectory, { recursive: true, force: true });
}

async function picture(from: Browser, { name, at, reach }: Screen & { at: number }, prepared: Prepared): Promise<void> {
  const context = await from.newContext({ baseURL: server.url, viewport: { width: 1280, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
  const open = async () => new Officer(await context.newPage(), mouse);
  const officer = await open();
  await reach(officer, prepared, { context, anotherTab: open, watch: { expects: () => undefined } });
  for (const width of [1280, 320]) {
    await officer.page.setViewportSize({ width, height: 900 });
    await settled(officer.page);
    const path = join(folder, `${String(at + 1).padStart(2, '0')}-${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}-${width}.png`);
    await officer.page.screenshot({ path, fullPage: true });
    console.log(path);
  }
  await context.close();
}

/** A question with the document beside it, as sharp as a good screen shows it. */
async function readmePicture(from: Browser, { large }: Prepared): Promise<void> {
  const page = await from.newPage({ baseURL: server.url, viewport: { width: 1280, height: 900 }, deviceScaleFactor: 2, locale: 'sv-SE' });
  await page.goto(`/upphandling/${large}/fordjupa/ai`);
  const clause = page.locator('.pane article[aria-labelledby=krav-SKO-01]');
  await clause.locator('summary').click();
  await clause.evaluate((element) => element.previousElementSibling?.scrollIntoView());
  await page.evaluate(() => window.scrollTo(0, 0));
  await settled(page);
  const path = join(folder, 'kravstallaren.png');
  await page.screenshot({ path });
  console.log(path);
}

/** The few requests that bring the procurements about. */
function apiAt(url: string): Api {
  const send = (method: string) => async (path: string, { body, on, headers = {} }: Sent = {}) => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method,
      headers: { 'Content-Type': 'application/json', Origin: url, ...headers, ...(on !== undefined && { 'If-Match': `"${on}"` }) },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: (await response.json()) as unknown };
  };
  return { get: send('GET'), post: send('POST'), put: send('PUT'), patch: send('PATCH'), delete: send('DELETE') } as unknown as Api;
}
