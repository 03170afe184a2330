import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import type { BrowserContext } from 'playwright-core';
import { begin } from './support/begin.ts';
import { createProcurement, stateOf } from './support/procurements.ts';
import { useSite } from './support/site.ts';
import { optionLabel, title } from './support/words.ts';

const site = useSite();
const gate = title('securityProtection');

/** All that a site has left in the browser. */
async function leftInBrowser(context: BrowserContext): Promise<string> {
  const [page] = context.pages();
  const stores = await page?.evaluate(async () => JSON.stringify([Object.entries(localStorage), Object.entries(sessionStorage), await indexedDB.databases(), await caches.keys(), history.state, location.href]));
  return JSON.stringify([stores, await context.cookies()]);
}

test(
  'When the purchase touches national security nothing is sent and nothing is stored, in the browser or on the server',
  site.visit(async ({ officer, watch, context }) => {
    await officer.opens('/');
    await officer.follows('Ny upphandling');
    await officer.chooses(gate, 'Ja');
    const [asked, kept] = [watch.requests.length, await leftInBrowser(context)];
    expect(kept).not.toMatch(/"ja"|securityProtection/);
    await officer.goesOn();
    await officer.isAt('Kontakta säkerhetsskyddschefen');
    await officer.sees('Ingenting har sparats eller skickats.');
    expect(watch.requests.slice(asked).map((request) => request.url())).toEqual([]);
    expect(await leftInBrowser(context)).toBe(kept);

    await officer.follows('Lämna sidan');
    await officer.sees('Här är tomt än.');
    expect(watch.sent).toEqual([]);
    expect((await site.server.api.get('/procurements')).body).toEqual([]);

    // Nor is it there for whoever goes back.
    await officer.page.goBack();
    await officer.isAt(gate);
    expect(await officer.page.getByRole('radio', { checked: true }).count()).toBe(0);
  }),
);

test(
  'Who answered wrong at the gate goes back and starts over',
  site.visit(async ({ officer, watch }) => {
    await officer.opens('/ny');
    await officer.chooses(gate, 'Ja');
    await officer.goesOn();
    await officer.presses('Jag svarade fel, gå tillbaka');
    await officer.isAt(gate);
    expect(await officer.page.getByRole('radio', { checked: true }).count()).toBe(0);
    expect(watch.sent).toEqual([]);
    await begin(officer, 'Bokning');
  }),
);

test(
  'When it turns out later, the procurement is locked, its answer is stored nowhere, and only deleting it is left',
  site.visit(async ({ officer, watch, context }) => {
    const id = await createProcurement(site, { need: 'En text som inte får ligga kvar.' });
    await officer.opens(`/upphandling/${id}/fordjupa/securityProtection`);
    await officer.chooses(gate, 'Ja');
    expect(await leftInBrowser(context)).not.toMatch(/"ja"/);
    await officer.presses('Fortsätt');
    await officer.dialog.getByText('Svarar ni ja låses upphandlingen direkt.').waitFor();
    await officer.presses('Avbryt', officer.dialog);
    expect((await stateOf(site, id)).locked).toBe(false);

    watch.expects(/409/);
    await officer.presses('Fortsätt');
    await officer.presses('Ja, lås upphandlingen', officer.dialog);
    await officer.isAt('Kontakta säkerhetsskyddschefen');
    const state = await stateOf(site, id);
    expect(state.locked).toBe(true);
    expect(JSON.stringify(state)).not.toContain('"ja"');
    expect(await leftInBrowser(context)).not.toMatch(/"ja"/);
    expect(await officer.page.getByText('En text som inte får ligga kvar.').count()).toBe(0);

    // Locked for every page of it, and in every tab.
    await officer.opens(`/upphandling/${id}/dokument`);
    await officer.isAt('Kontakta säkerhetsskyddschefen');

    await officer.presses('Ta bort för gott');
    await officer.presses('Ta bort för gott', officer.dialog);
    await officer.isAt('Krav på öppenhet när ni köper it');
    expect((await site.server.api.get(`/procurements/${id}`)).status).toBe(404);
    expect(await textsOnDisk()).not.toContain('En text som inte får ligga kvar.');
  }),
);

test(
  'Not knowing lets one make a draft, and says what must be found out before a final',
  site.visit(async ({ officer }) => {
    await officer.opens('/ny');
    await officer.chooses(gate, optionLabel('securityProtection', 'vet_ej'));
    await officer.goesOn();
    await officer.sees('Ta reda på om säkerhetsskydd gäller.');
    await officer.writes('Vad ska upphandlingen heta?', 'Bokning');
    await officer.chooses('Hur vill du börja?', 'Snabbstart utan ifyllda svar');
    await officer.presses('Skapa och börja');
    await officer.isAt(title('need'));
    await officer.follows('Fördjupa');
    await officer.follows('Före annonsering');
    await officer.sees('Stopp: Avgör först om köpet rör Sveriges säkerhet');
    expect(await officer.page.getByRole('button', { name: 'Ge ut en utgåva' }).count()).toBe(0);
  }),
);

/** Every file of the store, as text. */
async function textsOnDisk(): Promise<string> {
  const names = await readdir(site.dataDirectory, { recursive: true });
  const files = await Promise.all(names.map((name) => readFile(join(site.dataDirectory, name)).catch(() => Buffer.alloc(0))));
  return Buffer.concat(files).toString('utf8');
}
