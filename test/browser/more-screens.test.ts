import { beforeAll, test } from '@jest/globals';
import { expectReadable } from './support/readable.ts';
import { moreScreens, prepare, type Prepared } from './support/screens.ts';
import { useSite } from './support/site.ts';

const site = useSite();
let prepared: Prepared;
beforeAll(async () => {
  prepared = await prepare(site);
}, 60_000);

test.each(moreScreens)('$name is accessible at 1280 and 320 px, with nothing to scroll sideways for', ({ reach }) =>
  site.visit(async (visit) => {
    await reach(visit.officer, prepared, visit);
    await expectReadable(visit.officer.page);
  })(),
);
