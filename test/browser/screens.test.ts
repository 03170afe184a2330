import { beforeAll, expect, test } from '@jest/globals';
import { accessibilityFaults } from './support/axe.ts';
import { expectReadable } from './support/readable.ts';
import { mainScreens, prepare, type Prepared } from './support/screens.ts';
import { useSite } from './support/site.ts';

const site = useSite();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(site);
}, 60_000);

test.each(mainScreens)('$name is accessible at 1280 and 320 px, with nothing to scroll sideways for', ({ reach, withDocument }) =>
  site.visit(async (visit) => {
    await reach(visit.officer, prepared, visit);
    await expectReadable(visit.officer.page, { withDocument });
  })(),
);

test(
  'A missing label, grey text and a button without words are found by the same check',
  site.visit(async ({ officer }) => {
    await officer.opens('/installningar');
    await officer.page.locator('#name').waitFor();
    expect(await accessibilityFaults(officer.page)).toEqual([]);
    await officer.page.evaluate(() => {
      document.querySelector('label[for=name]')?.remove();
      document.querySelector('button[type=submit]')?.replaceChildren();
      const heading = document.querySelector('h1');
      if (heading) heading.style.color = '#bbb';
    });
    const rules = (await accessibilityFaults(officer.page)).map((fault) => fault.replace(/:.*/s, ''));
    expect(rules).toEqual(expect.arrayContaining(['label', 'button-name', 'color-contrast']));
  }),
);
