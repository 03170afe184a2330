import { beforeAll, expect, test } from '@jest/globals';
import { expectReadable } from './support/readable.ts';
import { mainScreens, prepare, type Prepared } from './support/screens.ts';
import { useSite } from './support/site.ts';
import { swedishOn } from './support/swedish.ts';

const site = useSite();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(site);
}, 60_000);

test(
  'The language is changed by one press, and is the same after loading again',
  site.visit(async ({ officer }) => {
    await officer.opens('/');
    await officer.presses('English');
    await officer.page.getByRole('link', { name: 'New procurement', exact: true }).waitFor();
    expect(await officer.page.locator('html').getAttribute('lang')).toBe('en');
    await officer.page.reload();
    await officer.page.getByRole('link', { name: 'New procurement', exact: true }).waitFor();
    expect(await officer.page.locator('html').getAttribute('lang')).toBe('en');
    await officer.presses('Svenska');
    await officer.page.getByRole('link', { name: 'Ny upphandling', exact: true }).waitFor();
  }),
);

test.each(mainScreens)('$name in English is accessible, does not stick out at 320 px, and has no Swedish left', ({ reach, withDocument }) =>
  site.visit(async (visit) => {
    const { officer } = visit;
    await officer.opens('/');
    await officer.presses('English');
    await officer.page.locator('html[lang=en]').waitFor();
    await reach(officer, prepared, visit);
    expect(await swedishOn(officer.page)).toEqual([]);
    await expectReadable(officer.page, { withDocument, otherWords: true });
  })(),
);
