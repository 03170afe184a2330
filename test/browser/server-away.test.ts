import { expect, test } from '@jest/globals';
import { createProcurement, stateOf } from './support/procurements.ts';
import { useSite } from './support/site.ts';
import { optionLabel, title } from './support/words.ts';

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
  'A page that cannot be read says so, and is read when the server is back',
  site.visit(async ({ officer, watch }) => {
    await officer.opens('/');
    watch.expects(/ERR_CONNECTION|no page/);
    await site.crash();
    await officer.follows('Inställningar');
    await officer.page.getByRole('alert').getByText('Det går inte att nå Kravställaren').waitFor();
    await site.startAgain();
    await officer.presses('Försök igen');
    await officer.page.getByRole('textbox', { name: 'Organisationens namn' }).waitFor();
  }),
);
