import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { runCommand } from '#server/cli/run.ts';
import { expectReadable } from './support/readable.ts';
import { startBrowser } from './support/site.ts';
import { serveFolder } from './support/static-site.ts';
import { Watch } from './support/watch.ts';

jest.setTimeout(240_000);

let folder: string;
let served: Awaited<ReturnType<typeof serveFolder>>;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kravstallaren-site-'));
  const code = await runCommand(['library', 'site', folder], { folder, today: '2026-11-22', out: () => undefined, tell: () => undefined });
  expect(code).toBe(0);
  [served, browser] = await Promise.all([serveFolder(folder), startBrowser()]);
});
afterAll(async () => {
  await Promise.all([browser?.close(), served?.close()]);
  await rm(folder, { recursive: true, force: true });
});

/** A visit in a fresh browser that must end without external requests, script errors or broken policies. */
function visit(story: (page: Page, context: BrowserContext) => Promise<void>): () => Promise<void> {
  return async () => {
    const context = await browser.newContext({ baseURL: served.url, viewport: { width: 1280, height: 900 }, locale: 'sv-SE' });
    const watch = await Watch.over(context, served.url);
    try {
      await story(await context.newPage(), context);
      watch.expectClean();
    } finally {
      await context.close();
    }
  };
}

const found = (page: Page) => page.locator('#results a').allInnerTexts();

test.each([
  ['the start page', '/'],
  ['a clause', '/klausul/HOS-02/'],
  ['a criterion with variants and a framework, in English', '/en/clause/SOV-02/'],
  ['a question', '/fraga/personalData/'],
  ['a source', '/kalla/lou/'],
  ['a list', '/typ/ska-krav/'],
  ['a table of coverage', '/tackning/data-act-25/'],
  ['the result of a search', `/sok/?q=${encodeURIComponent('uppsägningar')}`],
])('%s is accessible at 1280 and 320 px', (_, path) =>
  visit(async (page) => {
    await page.goto(path);
    await expectReadable(page);
  })(),
);

test(
  'A word is found in another form than it stands in, and leads to the clause',
  visit(async (page) => {
    await page.goto('/klausul/HOS-02/');
    await page.getByRole('searchbox', { name: 'Sök' }).fill('uppsägningarna');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('träffar på ”uppsägningarna”').waitFor();
    expect((await found(page)).join('\n')).toContain('EXI-04 Uppsägning för byte');
    await page.getByRole('link', { name: 'EXI-04 Uppsägning för byte' }).click();
    await page.getByRole('heading', { level: 1, name: 'Uppsägning för byte' }).waitFor();
    await page.goBack();
    await page.getByRole('status').getByText('uppsägningarna').waitFor();
  }),
);

test(
  'A new search has an address of its own, tells when it had to be lenient, and takes hostile words as words',
  visit(async (page) => {
    await page.goto('/sok/');
    const field = page.getByRole('searchbox', { name: 'Vad söker du?' });
    await field.fill('uppsagning');
    await page.keyboard.press('Enter');
    await page.getByText('Här är det som liknar dem.').waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('uppsagning');
    await field.fill('<img src=x onerror=alert(1)>&$&');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('<img src=x onerror=alert(1)>&$&').waitFor();
    expect(await page.locator('#status img, #results img').count()).toBe(0);
    await page.goBack();
    await page.getByText('på ”uppsagning”').waitFor();
  }),
);

test(
  'The English pages search in English',
  visit(async (page) => {
    await page.goto('/klausul/EXI-06/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Retrieval of data after the end of the contract' }).waitFor();
    await page.getByRole('searchbox', { name: 'Search' }).fill('retrieving');
    await page.keyboard.press('Enter');
    await page.getByRole('status').getByText('for “retrieving”').waitFor();
    expect((await found(page)).join('\n')).toContain('EXI-06');
  }),
);

test(
  'By keyboard alone the first stop is the way past the menu',
  visit(async (page) => {
    await page.goto('/klausul/EXI-06/');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  }),
);

test('From a disk, without a server, the pages lead to each other and the search finds', async () => {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join(folder, 'index.html')).href);
  await page.getByRole('link', { name: 'Byte och exit' }).click();
  await page.getByRole('link', { name: /^EXI-06 / }).click();
  await page.getByRole('searchbox', { name: 'Sök' }).fill('öppna källkoden');
  await page.keyboard.press('Enter');
  await page.getByRole('status').getByText('öppna källkoden').waitFor();
  expect((await found(page)).length).toBeGreaterThan(3);
  await page.close();
});

test('Without scripts the search page leads to the lists', async () => {
  const context = await browser.newContext({ baseURL: served.url, javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/sok/?q=exit');
  await page.getByRole('main').getByRole('link', { name: 'Alla klausuler' }).click();
  await page.getByRole('heading', { level: 1, name: 'Alla klausuler' }).waitFor();
  await context.close();
});
