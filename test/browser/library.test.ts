import { beforeAll, expect, test } from '@jest/globals';
import { expectReadable } from './support/readable.ts';
import { assumeTheRest, createProcurement } from './support/procurements.ts';
import { libraryScreens } from './support/library-screens.ts';
import { useSite } from './support/site.ts';
import { swedishOn } from './support/swedish.ts';
import { knownOf, library, title } from './support/words.ts';

const site = useSite();
// The first search makes the index, which takes its time on a machine with much else to do.
beforeAll(async () => {
  await site.server.api.get('/clauses?q=data');
}, 60_000);
const titleOf = (id: string): string => library.clauses.find((clause) => clause.id === id)?.title.sv ?? id;

test(
  'An officer searches “uppsägningar”, reads when a clause is used, goes to its question and back, all by keyboard',
  site.visit(
    async ({ officer }) => {
      await officer.opens('/');
      await officer.follows('Kravbibliotek');
      await officer.isAt('Kravbibliotek');
      await officer.writes('Sök i kravbiblioteket', 'uppsägningar');
      await officer.presses('Sök');
      // What was found is where reading goes on.
      const found = officer.page.getByRole('heading', { level: 2, name: /^\d+ klausuler för ”uppsägningar”$/ });
      await found.waitFor();
      expect(await found.evaluate((heading) => heading === document.activeElement)).toBe(true);
      expect(new URL(officer.page.url()).searchParams.get('q')).toBe('uppsägningar');

      await officer.follows(titleOf('EXI-04'));
      await officer.isAt(titleOf('EXI-04'));
      expect(await officer.heading.evaluate((heading) => heading === document.activeElement)).toBe(true);
      const use = officer.page.getByRole('region', { name: 'När den används' });
      expect(await use.innerText()).toContain(`När något av svaren på ”${title('delivery')}” är ”Som en färdig molntjänst”`);
      await officer.sees('Ingen jurist har granskat klausulen ännu.');

      await officer.follows(title('delivery'), use);
      await officer.isAt(title('delivery'));
      await officer.follows(titleOf('EXI-04'));
      await officer.isAt(titleOf('EXI-04'));
    },
    { keyboard: true },
  ),
);

test(
  'What is searched for is kept in the address: filters, going back, and loading again',
  site.visit(async ({ officer }) => {
    await officer.opens('/bibliotek');
    await officer.page.getByRole('heading', { level: 2, name: `${library.clauses.length} klausuler, efter område` }).waitFor();
    await officer.follows('Byte och exit');
    const inArea = library.clauses.filter(({ area }) => area === 'exit').length;
    await officer.page.getByRole('heading', { level: 2, name: `${inArea} klausuler`, exact: true }).waitFor();
    expect(await officer.page.getByRole('combobox', { name: 'Område' }).inputValue()).toBe('exit');

    await officer.picks('Typ', 'Kontraktsvillkor');
    await officer.presses('Sök');
    const terms = library.clauses.filter(({ area, kind }) => area === 'exit' && kind === 'contract-term').length;
    const narrowed = officer.page.getByRole('heading', { level: 2, name: `${terms} klausuler`, exact: true });
    await narrowed.waitFor();
    expect(new URL(officer.page.url()).search).toBe('?area=exit&kind=contract-term');
    await officer.page.reload();
    await narrowed.waitFor();
    expect(await officer.page.getByRole('combobox', { name: 'Typ' }).inputValue()).toBe('contract-term');

    await officer.page.goBack();
    await officer.page.getByRole('heading', { level: 2, name: `${inArea} klausuler`, exact: true }).waitFor();
    await officer.follows('Visa hela biblioteket');
    await officer.follows('Räkna på suveränitet');
    await officer.isAt('Räkna på suveränitet');
  }),
);

test(
  'A clause in a document leads to the library, where its address can be copied and its area read on',
  site.visit(async ({ officer, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const id = await createProcurement(site, knownOf('S09', ['domain', 'delivery', 'development', 'procedure', 'criticality']));
    await assumeTheRest(site, id);
    await officer.opens(`/upphandling/${id}/dokument`);
    await officer.unfolds('Varför är kravet här?');
    await officer.follows('Läs om klausulen i biblioteket');
    const address = officer.page.getByRole('textbox', { name: 'Permanent adress' });
    expect(await address.inputValue()).toBe(officer.page.url());
    await officer.presses('Kopiera adressen');
    await officer.sees('Adressen är kopierad.');
    expect(await officer.page.evaluate(() => navigator.clipboard.readText())).toBe(officer.page.url());

    const next = officer.page.getByRole('navigation', { name: 'Bläddra' }).getByRole('link').last();
    const heading = (await next.innerText()).replace(/^(Nästa|Föregående): /, '');
    await next.click();
    await officer.isAt(heading);
  }),
);

test.each(libraryScreens)('$name is accessible at 1280 and 320 px, with nothing to scroll sideways for', ({ reach }) =>
  site.visit(async (visit) => {
    visit.watch.expects(/404/);
    await reach(visit.officer, nothing, visit);
    await expectReadable(visit.officer.page);
  })(),
);

test.each(libraryScreens)('$name in English has no Swedish left', ({ reach }) =>
  site.visit(async (visit) => {
    const { officer, watch } = visit;
    watch.expects(/404/);
    await officer.opens('/bibliotek');
    await officer.presses('English');
    await officer.page.locator('html[lang=en]').waitFor();
    await officer.isAt('Clause library');
    await reach(officer, nothing, visit);
    expect(await swedishOn(officer.page)).toEqual([]);
  })(),
);

/** The library is read without any procurement. */
const nothing = { begun: '', draft: '', large: '', unfinished: '', issued: '', locked: '' };
