import { join } from 'node:path';
import { beforeAll, expect, test } from '@jest/globals';
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
    await officer.page.getByLabel('Visa').selectOption({ label: 'Finns bara hos er' });
    expect(await rows.count()).toBeGreaterThan(0);
    expect(await rows.count()).toBeLessThan(all);
    await officer.page.getByRole('heading', { level: 2, name: /klausuler som er lista saknar$/u }).waitFor();
  })(),
);

test('The comparison is accessible at 1280 and 320 px', site.visit(async ({ officer }) => {
  await compare(officer, list('own-list.csv'));
  await expectReadable(officer.page);
}));

test('A file that is no list is refused with the reason', site.visit(async ({ officer, watch }) => {
  watch.expects(/422/);
  await compare(officer, join(import.meta.dirname, '..', '..', 'docs', 'images', 'kravstallaren.png'));
  await officer.sees('Filen går inte att läsa');
}));
