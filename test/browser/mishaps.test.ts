import { expect, test } from '@jest/globals';
import type { ProcurementSummary } from '#server/contract/index.ts';
import { complete } from '../support/complete.ts';
import { emptyStart } from './support/begin.ts';
import { createProcurement, stateOf } from './support/procurements.ts';
import { useSite } from './support/site.ts';
import { knownOf, optionLabel, purchase, title } from './support/words.ts';

const site = useSite();
const need = 'Det som skrevs medan servern var borta.';

test(
  'When the server dies while one answers, that is said, what is typed stays, and trying again works when it is back',
  site.visit(async ({ officer, watch }) => {
    const id = await createProcurement(site);
    await officer.opens(`/upphandling/${id}/fordjupa/criticality`);
    await officer.chooses(title('criticality'), optionLabel('criticality', 'kritiskt'));
    await officer.goesOn();
    await officer.opens(`/upphandling/${id}/fordjupa/need`);
    await officer.writes(title('need'), need);
    watch.expects(/ERR_CONNECTION_REFUSED/);
    await site.crash();

    await officer.presses('Fortsätt');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    await officer.sees('Det du har skrivit finns kvar på sidan.');
    expect(await officer.page.getByRole('textbox', { name: title('need') }).inputValue()).toBe(need);

    await site.startAgain();
    await officer.presses('Försök igen');
    await officer.page.getByRole('heading', { level: 1, name: title('need') }).waitFor({ state: 'detached' });
    expect((await stateOf(site, id)).answers).toMatchObject({ need: { value: need }, criticality: { value: 'kritiskt' } });
  }),
);

test(
  'An answer that was acknowledged just before a power cut is there afterwards, and the page goes on as if nothing had been',
  site.visit(async ({ officer, watch }) => {
    const id = await createProcurement(site);
    await officer.opens(`/upphandling/${id}/snabbstart`);
    await officer.writes(title('need'), need);
    await officer.goesOn();
    // The document beside the question may have been on its way.
    watch.expects(/ERR_/);
    await site.crash();
    await site.startAgain();
    await officer.ticks(title('domain'), [optionLabel('domain', 'skola')]);
    await officer.goesOn();
    await officer.isAt(title('delivery'));
    expect((await stateOf(site, id)).answers).toMatchObject({ need: { value: need }, domain: { value: ['skola'] } });
  }),
);

test(
  'An answer that is cut off on its way back is said not to have been confirmed, and trying again does no harm',
  site.visit(async ({ officer, context }) => {
    const id = await createProcurement(site);
    await officer.opens(`/upphandling/${id}/snabbstart`);
    await officer.writes(title('need'), need);
    await context.route('**/answers', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: (await response.text()).slice(0, 200) });
    }, { times: 1 });
    await officer.presses('Fortsätt');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    expect(await officer.page.getByRole('textbox', { name: title('need') }).inputValue()).toBe(need);
    await officer.presses('Försök igen');
    await officer.isAt(title('domain'));
    expect((await stateOf(site, id)).answers).toMatchObject({ need: { value: need } });
  }),
);

test(
  'A page whose code cannot be fetched says so, is left by going elsewhere, and is read when the server is back',
  site.visit(async ({ officer, watch }) => {
    await officer.opens('/');
    watch.expects(/ERR_CONNECTION|no code/);
    await site.crash();
    await officer.follows('Inställningar');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    await officer.follows('Upphandlingar');
    await officer.isAt('Krav på öppenhet när ni köper it');
    await officer.follows('Inställningar');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    await site.startAgain();
    await officer.presses('Försök igen');
    await officer.page.getByRole('textbox', { name: 'Organisationens namn' }).waitFor();
  }),
);

test(
  'A list that cannot be read says so, and is read when the server is back',
  site.visit(async ({ officer, watch }) => {
    await createProcurement(site, {}, 'En upphandling att läsa');
    await officer.opens('/installningar');
    watch.expects(/ERR_CONNECTION/);
    await site.crash();
    await officer.follows('Upphandlingar');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    await site.startAgain();
    await officer.presses('Försök igen');
    await officer.page.getByRole('link', { name: 'En upphandling att läsa', exact: true }).waitFor();
  }),
);

test(
  'Who presses twice to create gets one procurement',
  site.visit(async ({ officer }) => {
    await officer.opens('/ny');
    await officer.chooses(title('securityProtection'), 'Nej');
    await officer.goesOn();
    await officer.writes('Vad ska upphandlingen heta?', 'Bokning');
    await officer.chooses('Hur vill du börja?', emptyStart);
    await officer.page.getByRole('button', { name: 'Skapa och börja', exact: true }).dblclick();
    await officer.isAt(title('need'));
    const list = (await site.server.api.get('/procurements')).body as ProcurementSummary[];
    expect(list.filter((procurement) => procurement.title === 'Bokning')).toHaveLength(1);
  }),
);

test(
  'Who presses Fortsätt twice comes to the next question, not past it, and nothing is complained of',
  site.visit(async ({ officer, watch }) => {
    const id = await createProcurement(site);
    await officer.opens(`/upphandling/${id}/snabbstart/criticality`);
    await officer.chooses(title('criticality'), optionLabel('criticality', 'kritiskt'));
    const before = watch.sent.length;
    await officer.page.getByRole('button', { name: 'Fortsätt', exact: true }).dblclick();
    await officer.isAt(title('personalData'));
    expect(watch.sent).toHaveLength(before + 1);
    expect(await officer.page.getByRole('alert').count()).toBe(0);
  }),
);

test(
  'Who presses twice to issue gets one version',
  site.visit(async ({ officer }) => {
    const id = await createProcurement(site, knownOf('S09', Object.keys(purchase('S09').known)));
    await complete(site.server.api, id);
    await officer.opens(`/upphandling/${id}/fore-annonsering`);
    await officer.presses('Ge ut en utgåva');
    await officer.dialog.getByRole('button', { name: 'Ge ut', exact: true }).dblclick();
    await officer.sees('Utgåva 1 är utgiven.');
    expect((await stateOf(site, id)).versions).toHaveLength(1);
    expect(await officer.page.getByRole('alert').count()).toBe(0);
  }),
);
