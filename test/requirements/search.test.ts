import { beforeAll, describe, expect, test } from '@jest/globals';
import { createSearch, restoreSearch, type LibrarySearch } from '#requirements/search/index.ts';
import { stem } from '#requirements/search/stem.ts';
import { productionLibrary, small } from '../support/library.ts';

let search: LibrarySearch;
const ids = (query: string, from = search) => from.find(query).hits.map((hit) => hit.id);

describe('the library in the checkout', () => {
  beforeAll(() => {
    search = createSearch(productionLibrary().source.library);
  });

  test.each([
    ['”uppsägning” by ”uppsägningar”', 'uppsägningar', 'EXI-04'],
    ['”uppsägning” by ”uppsägningen”', 'uppsägningen', 'EXI-04'],
    ['”avtalets slut” by ”avtal slut”', 'avtal slut', 'EXI-06'],
    ['”hämtning” by ”hämtningen”', 'hämtningen', 'EXI-06'],
    ['a question by ”molntjänster”, which says ”molntjänst”', 'molntjänster', 'delivery'],
    ['a question by ”molntjänsten”', 'molntjänsten', 'delivery'],
    ['”öppna format” by ”öppet format”', 'öppet format', 'FRM-03b'],
    ['”öppen källkod” by ”öppna källkoden”', 'öppna källkoden', 'openSource'],
    ['”licens” by ”licenser”', 'licenser', 'OSS-02'],
    ['”licenser” by ”licens”', 'licens', 'OSS-03'],
    ['”gränssnitt” by ”gränssnittet”', 'gränssnittet', 'API-01'],
    ['a compound by its second half', 'klassning', 'classification'],
    ['English by its inflection', 'retrieving', 'EXI-06'],
    ['an id', 'EXI-06', 'EXI-06'],
    ['an id in small letters', 'exi-06', 'EXI-06'],
    ['an id without hyphen', 'exi06', 'EXI-06'],
    ['the code of a question', 'F11', 'delivery'],
    ['the number of a law', '2023/2854', 'data-act'],
    ['a law by its title', 'dataförordningen', 'data-act'],
    ['the beginning of a word', 'uppsäg', 'EXI-04'],
    ['a word with a letter wrong', 'uppsagning', 'EXI-04'],
    ['a whole question', 'hur länge ska vi kunna hämta data efter avtalets slut?', 'EXI-06'],
  ])('finds %s', (_, query, id) => {
    expect(ids(query)).toContain(id);
  });

  test('an id is the first that its id finds, and a title comes before a text', () => {
    expect(ids('EXI-06')[0]).toBe('EXI-06');
    expect(ids('uppsägning för byte')[0]).toBe('EXI-04');
  });

  test('å, ä and ö are letters of their own', () => {
    expect(stem('kråka', 'sv')).not.toBe(stem('kraka', 'sv'));
    expect(createSearch(small.library).find('hjälp').match).toBe('all');
    expect(createSearch(small.library).find('hjalp').match).toBe('similar');
  });

  test('tells whether it has all words, similar ones, or only some', () => {
    expect(search.find('uppsägning').match).toBe('all');
    expect(search.find('uppsagning').match).toBe('similar');
    expect(search.find('uppsägning finnsinteialls').match).toBe('some');
    expect(search.find('finnsinteialls').hits).toEqual([]);
    expect(search.find(' – ').hits).toEqual([]);
  });

  test('can be kept as data, and finds the same from it', () => {
    const swedish = createSearch(productionLibrary().source.library, ['sv']);
    const restored = restoreSearch(JSON.parse(JSON.stringify(swedish)) as ReturnType<LibrarySearch['toJSON']>, ['sv']);
    for (const query of ['uppsägningar', 'öppen källkod', 'exi-06', 'uppsagning', 'byta leverantör']) expect(restored.find(query)).toEqual(swedish.find(query));
  });
});

test('a clause is found by the title of a topic that it covers', () => {
  const library = { ...small.library, topics: [{ id: 'EXI-01', title: { sv: 'Flyttlåda', en: 'Moving box' } }] };
  expect(ids('flyttlådan', createSearch(library))).toEqual(['EXI-01']);
  expect(ids('moving boxes', createSearch(library))).toEqual(['EXI-01']);
});

test('places for values are not words', () => {
  expect(ids('days', createSearch(small.library, ['sv']))).toEqual([]);
});

test.each([
  ['uppsägningar', 'uppsägning'], ['molntjänsterna', 'molntjänst'], ['avtalet', 'avtal'], ['skolan', 'skola'], ['öppna', 'öppen'], ['öppet', 'öppen'], ['licensen', 'licenser'],
  ['leveransen', 'leveranser'], ['miljön', 'miljöer'], ['säkra', 'säkerhet'], ['exporterar', 'export'], ['gränssnittet', 'gränssnitt'], ['kraven', 'kravet'],
])('%s and %s are forms of one word', (one, other) => {
  expect(stem(one, 'sv')).toBe(stem(other, 'sv'));
});

test.each([['avtal', 'avdrag'], ['moln', 'mål'], ['klausul', 'klass'], ['säkerhet', 'sekretess']])('%s and %s are different words', (one, other) => {
  expect(stem(one, 'sv')).not.toBe(stem(other, 'sv'));
});
