import type { Screen } from './screens.ts';

const page = (name: string, address: string, seen: string): Screen => ({
  name,
  reach: async (officer) => {
    await officer.opens(address);
    await officer.page.locator(seen).first().waitFor();
  },
});

/** The library as it is read, without any procurement. */
export const libraryScreens: readonly Screen[] = [
  page('The first page of the library', '/bibliotek', '.library-areas'),
  page('A search in the library', '/bibliotek?q=uppsägningar&kind=contract-term', '.library-list'),
  page('A search in the library that finds nothing', '/bibliotek?q=finnsinteialls', 'h2'),
  page('An area of the library', '/bibliotek?area=hosting', '.library-list'),
  page('A clause of the library', '/bibliotek/klausul/HOS-02', '.library-address'),
  page('A clause that is valued, with another wording', '/bibliotek/klausul/SOV-02', '.library-variant'),
  page('The questions of the library', '/bibliotek/fragor', '.library-list'),
  page('A question of the library', '/bibliotek/fraga/procedure', '.library-neighbours'),
  page('The sources of the library', '/bibliotek/kallor', '.library-list'),
  page('A source of the library', '/bibliotek/kalla/lou', '.library-provision'),
  page('What the library covers', '/bibliotek/tackning', 'details'),
  {
    name: 'What the library covers, with a list unfolded',
    reach: async (officer) => {
      await officer.opens('/bibliotek/tackning');
      await officer.page.locator('summary').first().click();
      await officer.page.locator('table').first().waitFor();
    },
  },
  page('A clause that the library does not have', '/bibliotek/klausul/EXI-99', 'h1'),
];
