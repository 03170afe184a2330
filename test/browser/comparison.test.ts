import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
import { readTables } from '#server/imports/index.ts';
import type { Officer } from './support/officer.ts';
import { expectReadable } from './support/readable.ts';
import { useSite } from './support/site.ts';

const site = useSite();
const fixtures = join(import.meta.dirname, '..', 'fixtures', 'own-lists');
const list = (name: string) => join(fixtures, name);

// What the library says is made ready the first time, which takes its time on a machine with much else to do.
beforeAll(async () => {
  await site.server.api.get('/clauses?q=data');
}, 60_000);

async function compare(officer: Officer, file: string): Promise<void> {
  await officer.opens('/bibliotek/jamfor');
  await officer.page.locator('#comparison-file').setInputFiles(file);
  await officer.page.locator('.comparison-rows, .notice').first().waitFor({ timeout: 60_000 });
}

test.each(['own-list.csv', 'own-list.xlsx', 'own-list.docx'])(
  'A librarian uploads %s and sees row by row what the library has, and what the list lacks',
  (name) => site.visit(async ({ officer }) => {
    await compare(officer, list(name));
    await officer.page.getByRole('heading', { level: 2, name: /^\d+ rader jämförda$/u }).waitFor();
    const rows = officer.page.locator('.comparison-rows > li');
    const all = await rows.count();
    expect(all).toBeGreaterThanOrEqual(10);
    await officer.page.getByLabel('Visa').selectOption('only-theirs');
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(all);
    await officer.page.getByRole('heading', { level: 2, name: /klausuler som inte hittades i er lista$/u }).waitFor();
  })(),
);

test('Another part of the file is compared without losing the place, by the keyboard alone', site.visit(async ({ officer }) => {
  await compare(officer, list('own-list.docx'));
  expect(await officer.page.getByText('Kontorsstolarna').count()).toBe(0);
  await officer.picks('Del av filen', 'Löpande text (13 rader)');
  await officer.presses('Jämför igen så här');
  await officer.page.getByText('Kontorsstolarna').waitFor();
  const row = officer.page.getByRole('listitem').filter({ hasText: 'inom 12 timmar.' });
  await officer.follows('SAK-03 Besked om incidenter', row.first());
  await officer.page.getByRole('heading', { level: 1, name: 'Besked om incidenter' }).waitFor();
}, { keyboard: true }));

test('The comparison is taken home as Excel', site.visit(async ({ officer }) => {
  await compare(officer, list('own-list.xlsx'));
  const file = await officer.downloads('Ladda ner som Excel');
  expect(file.suggestedFilename()).toBe('Jämförelse med kravbiblioteket.xlsx');
  const [table] = await readTables(new Uint8Array(await readFile(await file.path())), 'xlsx');
  expect(table?.rows[0]?.cells.slice(0, 4)).toEqual(['Rad', 'Ert id', 'Er text', 'Resultat']);
  expect(table?.rows[1]?.cells[1]).toBe('K1');
}));

test('The comparison is accessible at 1280 and 320 px, with what is folded too', site.visit(async ({ officer }) => {
  await compare(officer, list('own-list.csv'));
  for (const summary of await officer.page.locator('.comparison-others summary, .comparison-area summary').all()) await summary.click();
  await expectReadable(officer.page);
}));

test('A file that is too large is not sent', site.visit(async ({ officer }) => {
  await officer.opens('/bibliotek/jamfor');
  await officer.page.locator('#comparison-file').setInputFiles({ name: 'stor.csv', mimeType: 'text/csv', buffer: Buffer.alloc(10_000_001, 97) });
  await officer.sees('Filen är större än 10 MB');
  await expectReadable(officer.page);
}));

test('A file that is no list is refused with the reason', site.visit(async ({ officer, watch }) => {
  watch.expects(/422/);
  await compare(officer, join(import.meta.dirname, '..', '..', 'docs', 'images', 'kravstallaren.png'));
  await officer.sees('Filen går inte att läsa');
}));
