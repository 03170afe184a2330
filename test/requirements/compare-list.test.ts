import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { createListComparison, differenceInWords, rowFaultInWords, type ListComparison, type RowComparison } from '#requirements/compare-list/index.ts';
import { namesBeyond, namesIn } from '#requirements/compare-list/names.ts';
import { forceOf, forceOfKind, obligationsOf } from '#requirements/compare-list/obligations.ts';
import { quantitiesIn } from '#requirements/compare-list/quantities.ts';
import type { Clause, Library } from '#requirements/model/index.ts';
import { productionLibrary, small } from '../support/library.ts';
import { present } from '../support/present.ts';

interface Known {
  text: string;
  clauses: readonly string[];
}
const rows = (name: string) => parse(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'own-lists', `${name}.yaml`), 'utf8')) as Known[];

describe('the library in the checkout', () => {
  let comparison: ListComparison;
  beforeAll(() => {
    comparison = createListComparison(productionLibrary().source.library);
  });
  const compared = (list: readonly Known[]) => list.map((known) => ({ ...known, ...comparison.compare(known) }));
  const isRight = ({ clauses, matches }: Known & RowComparison) => matches.some(({ clause }) => clauses.includes(clause));

  test('every clause that a row is said to be about is in it', () => {
    const ids = new Set(productionLibrary().source.library.clauses.map(({ id }) => id));
    expect([...rows('calibration'), ...rows('held-out')].flatMap(({ clauses }) => clauses).filter((id) => !ids.has(id))).toEqual([]);
  });

  // The thresholds are set where these hold; a change of texts or vocabulary must not make them worse.
  test('rows in other words find their clause, and rows about other things find none', () => {
    const list = compared(rows('calibration'));
    const about = list.filter(({ clauses }) => clauses.length > 0);
    expect(about.filter(isRight).length / about.length).toBeGreaterThan(0.88);
    expect(list.filter((row) => row.clauses.length === 0 && row.matches.length > 0).length).toBeLessThanOrEqual(10);
  });

  test('what is called certain hardly ever is wrong', () => {
    const certain = compared([...rows('calibration'), ...rows('held-out')]).filter(({ matches }) => matches[0]?.strength === 'certain');
    expect(certain.length).toBeGreaterThan(60);
    expect(certain.filter(isRight).length / certain.length).toBeGreaterThan(0.94);
  });

  test('a list that it has not seen is answered too, though with more that is missed', () => {
    const list = compared(rows('held-out'));
    const about = list.filter(({ clauses }) => clauses.length > 0);
    expect(about.filter(isRight).length / about.length).toBeGreaterThan(0.65);
    expect(list.filter((row) => row.clauses.length === 0 && row.matches.length > 0).length).toBeLessThanOrEqual(2);
  });

  test('tells the words that a match rests on as the row has them', () => {
    const { matches } = comparison.compare({ text: 'Kommunens data ska finnas kvar för nedladdning i minst 90 dagar efter att avtalet har avslutats.' });
    expect(matches[0]).toMatchObject({ clause: 'EXI-06', strength: 'certain', words: expect.arrayContaining(['nedladdning', 'avtalet har avslutats']) });
  });
});

/** A library of clauses that say only this. */
function libraryOf(...texts: readonly (Partial<Clause> & { sv: string; en?: string })[]): Library {
  const [like] = small.library.clauses;
  const { evidence: _evidence, verification: _verification, asAward: _asAward, award: _award, ...bare } = present(like);
  return {
    ...small.library,
    topics: [],
    clauses: texts.map(({ sv, en = sv, ...clause }, at) => ({ ...bare, variants: [], parameters: {}, covers: [], kind: 'requirement' as const, priority: 'core' as const, id: `EXI-0${at + 1}`, title: { sv: 'Titel', en: 'Title' }, motive: { sv: 'Skäl.', en: 'Reason.' }, text: { sv, en }, ...clause })),
  };
}
const days = (over: Partial<Clause['parameters'][string]> = {}): Clause['parameters'] => ({ days: { type: 'integer', label: { sv: 'Dagar' }, reason: { sv: 'Skäl' }, optional: false, default: 30, minimum: 10, maximum: 60, ...over } });
const erasure = 'Leverantören ska radera Beställarens säkerhetskopior hos underleverantörer';
const compareWith = (library: Library, text: string, kind?: string) => createListComparison(library).compare({ text, ...(kind !== undefined && { kind }) });
const differences = ({ matches }: RowComparison) => matches.flatMap((match) => match.differences);

describe('a pair is compared in what can be compared', () => {
  test.each([
    ['the same', `${erasure} senast {{days}} dagar efter begäran.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer inom 30 dagar.', 'covered'],
    ['a month for 30 days', `${erasure} senast {{days}} dagar efter begäran.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer inom en månad.', 'covered'],
    ['a longer time than ours', `${erasure} senast {{days}} dagar efter begäran.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer inom 45 dagar.', 'ours-stronger'],
    ['a shorter time than ours', `${erasure} senast {{days}} dagar efter begäran.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer inom två veckor.', 'theirs-has-more'],
    ['no time', `${erasure} senast {{days}} dagar efter begäran.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer.', 'ours-stronger'],
    ['a time where we have none', `${erasure}.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer inom 30 dagar.', 'theirs-has-more'],
    ['a longer least than ours', 'Leverantören ska bevara säkerhetskopior hos underleverantörer i minst {{days}} dagar.', 'Leverantören ska bevara säkerhetskopior hos underleverantörer i minst 90 dagar.', 'theirs-has-more'],
    ['a wish', `${erasure}.`, 'Leverantören bör radera säkerhetskopior hos underleverantörer.', 'ours-stronger'],
    ['a standard that we do not name', `${erasure}.`, 'Leverantören ska radera säkerhetskopior hos underleverantörer enligt ISO/IEC 27040.', 'theirs-has-more'],
    ['other things', `${erasure}.`, 'Kontorsstolarna ska ha ställbar rygg.', 'only-theirs'],
  ])('%s', (_, ours, theirs, result) => {
    expect(compareWith(libraryOf({ sv: ours, parameters: ours.includes('{{') ? days() : {} }), theirs).result).toBe(result);
  });

  test('the numbers are told, with what ours can be changed to', () => {
    const [difference] = differences(compareWith(libraryOf({ sv: `${erasure} senast {{days}} dagar efter begäran.`, parameters: days() }), 'Leverantören ska radera säkerhetskopior hos underleverantörer inom 14 dagar.'));
    expect(difference).toEqual({ type: 'quantity', theirs: ['inom 14 dagar'], ours: ['senast 30 dagar'], stronger: 'theirs', settable: { blank: false, minimum: 10, maximum: 60 } });
    expect(differenceInWords(present(difference), 'sv')).toBe('Ni skriver ”inom 14 dagar”, vi skriver ”senast 30 dagar”. Ert är strängare. Vårt går att ändra (10–60).');
  });

  test('which is stricter is not guessed', () => {
    const unclear = [
      compareWith(libraryOf({ sv: `${erasure} efter 30 dagar.` }), 'Leverantören ska radera säkerhetskopior hos underleverantörer efter 14 dagar.'),
      compareWith(libraryOf({ sv: `${erasure} senast 10 arbetsdagar efter begäran.` }), 'Leverantören ska radera säkerhetskopior hos underleverantörer senast 12 dagar efter begäran.'),
      compareWith(libraryOf({ sv: `${erasure} senast 10 dagar efter begäran och bandkopior senast 90 dagar efter begäran.` }), 'Leverantören ska radera säkerhetskopior hos underleverantörer senast 30 dagar efter begäran.'),
    ];
    for (const comparison of unclear) expect(differences(comparison)).toEqual([expect.objectContaining({ type: 'quantity', stronger: null })]);
  });

  test('a blank is no lower demand', () => {
    const { default: _default, ...blank } = present(days().days);
    const comparison = compareWith(libraryOf({ sv: `${erasure} senast {{days}} dagar efter begäran.`, parameters: { days: blank } }), 'Leverantören ska radera säkerhetskopior hos underleverantörer senast 14 dagar efter begäran.');
    expect(comparison.result).toBe('covered');
    expect(differences(comparison)).toEqual([expect.objectContaining({ settable: expect.objectContaining({ blank: true }) })]);
  });

  test('a demand is more than an added value, and the column for kind says which it is', () => {
    const valued = libraryOf({ sv: 'Anbudet får mervärde om säkerhetskopior raderas hos underleverantörer.', kind: 'award-criterion' });
    expect(compareWith(valued, 'Säkerhetskopior ska raderas hos underleverantörer.').result).toBe('theirs-has-more');
    expect(compareWith(valued, 'Säkerhetskopior raderas hos underleverantörer.', 'Bör').result).toBe('covered');
  });

  test('two obligations are answered by two clauses, and one that is not answered is told', () => {
    const library = libraryOf({ sv: `${erasure}.` }, { sv: 'Lösningen ska exportera verifikationer till bokföringen.' });
    const both = compareWith(library, 'Leverantören ska radera säkerhetskopior hos underleverantörer. Lösningen ska exportera verifikationer till bokföringen.');
    expect(both).toMatchObject({ result: 'covered', unanswered: [] });
    expect(both.matches.map(({ clause }) => clause).sort()).toEqual(['EXI-01', 'EXI-02']);
    const one = compareWith(library, 'Leverantören ska radera säkerhetskopior hos underleverantörer. Kontorsstolarna ska ha ställbar rygg.');
    expect(one).toMatchObject({ result: 'theirs-has-more', unanswered: ['Kontorsstolarna ska ha ställbar rygg.'] });
  });

  test('a number that another clause meets is not lacking', () => {
    const library = libraryOf({ sv: `${erasure}.` }, { sv: `${erasure} senast 30 dagar efter begäran.` });
    const comparison = compareWith(library, 'Leverantören ska radera säkerhetskopior hos underleverantörer senast 30 dagar efter begäran.');
    expect(comparison.result).toBe('covered');
    expect(differences(comparison)).toEqual([]);
  });

  test('what takes the equivalent, and what is proved, is told', () => {
    const [row] = [compareWith(libraryOf({ sv: 'Säkerhetskopior ska krypteras enligt ISO 19790 eller likvärdig.', evidence: { sv: 'Intyg.' }, verification: { by: { sv: 'Vi' }, how: { sv: 'Prov.' } } }), 'Säkerhetskopior ska krypteras enligt ISO 19790.')];
    expect(differences(row)).toEqual([{ type: 'equivalent', only: 'ours' }, { type: 'proof', only: 'ours', evidence: true, verification: true }]);
    expect(row.result).toBe('covered');
  });

  test('rows in English are compared with the English texts', () => {
    const library = libraryOf({ sv: `${erasure}.`, en: 'The Supplier shall erase the backups of the Customer held by subcontractors no later than 30 days after the request.' });
    expect(compareWith(library, 'The vendor shall erase all backups held by subcontractors within 10 days of the request.')).toMatchObject({ result: 'theirs-has-more', matches: [{ clause: 'EXI-01' }] });
  });

  test('core and important clauses that no row is about are only ours', () => {
    const library = libraryOf({ sv: `${erasure}.` }, { sv: 'Lösningen ska exportera verifikationer.', priority: 'nice' }, { sv: 'Lösningen ska visa kartbilder.' }, { sv: 'Med data avses allt.', kind: 'preamble' });
    const comparison = createListComparison(library);
    expect(comparison.onlyOurs([comparison.compare({ text: 'Leverantören ska radera säkerhetskopior hos underleverantörer.' })]).map(({ id }) => id)).toEqual(['EXI-03']);
  });
});

describe('what our own rules would stop at in a row', () => {
  test.each([
    ['Lösningen ska fungera med Acme.', { type: 'brand', found: ['Acme'] }],
    ['Lösningen ska uppfylla ISO/IEC 27001.', { type: 'equivalent-missing', found: ['ISO/IEC 27001'] }],
    ['Leverantören ska ha utbildning och ska ha försäkring.', { type: 'several-obligations', count: 2 }],
    ['Leverantören skall ge support.', { type: 'old', found: ['skall'] }],
    ['Systemet ska vara Användarvänligt och modernt.', { type: 'untestable', found: ['användarvänligt'] }],
    ['Anbudet ska komma från en svensk leverantör.', { type: 'origin', found: ['svensk leverantör'] }],
  ])('%s', (text, fault) => {
    const { faults } = compareWith(small.library, text);
    expect(faults).toEqual([fault]);
    expect(rowFaultInWords(present(faults[0]), 'sv')).toMatch(/\.$/);
    expect(rowFaultInWords(present(faults[0]), 'en')).toMatch(/\.$/);
  });

  test('a good row has none', () => {
    expect(compareWith(small.library, 'Leverantören ska svara inom 24 timmar enligt ISO 20000 eller likvärdigt.').faults).toEqual([]);
  });
});

describe('quantities', () => {
  const told = (text: string) => quantitiesIn({ text, values: [] }, 'sv').map(({ of, value, bound }) => [of, value, bound]);
  test.each([
    ['minst 60 dagar', [['time', 1440, 'least']]],
    ['senast inom fem arbetsdagar', [['time', 120, 'most']]],
    ['inte längre än en vecka', [['time', 168, 'most']]],
    ['senast 30 dagar före ändringen', [['time', 720, 'least']]],
    ['högst 1 500 000 kronor', [['money', 1_500_000, 'most']]],
    ['minst 99,5 procent', [['percent', 99.5, 'least']]],
    ['två gånger per avtalsår', [['per-year', 2, null]]],
    ['dagligen', [['per-year', 365, null]]],
    ['med högst 24 timmars mellanrum', [['per-year', 365, 'least']]],
    ['minst tre referensuppdrag', [['referensuppdrag', 3, 'least']]],
    ['enligt 9 kap. 6 § LOU, art. 25, ISO 27001:2022, version 2.0 och 2026-11-22', []],
    ['ett krav och en leverantör', []],
  ])('%s', (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('obligations', () => {
  test.each([
    ['Systemet ska ha ett API. Det ska vara dokumenterat.', 1],
    ['Systemet ska ha ett API. Leverantören ska svara.', 2],
    ['Leverantören ska radera data samt ska intyga det.', 2],
    ['Kommunen växer. Leverantören ska:\n- svara\n- hjälpa', 1],
    ['Export', 1],
  ])('%s', (text, count) => {
    expect(obligationsOf(text)).toHaveLength(count);
  });

  test.each([['Det ska finnas.', 'must'], ['Det bör finnas.', 'should'], ['Leverantören får inte läsa.', 'must'], ['Export till CSV', null]])('%s binds as %s', (text, force) => {
    expect(forceOf(text)).toBe(force);
  });

  test.each([['Ska', 'must'], ['SK-krav', 'must'], ['Skall', 'must'], ['S', 'must'], ['Obligatoriskt', 'must'], ['Bör', 'should'], ['BK', 'should'], ['Utvärderas', 'should'], ['Info', null], ['', null]])('the kind %s is %s', (kind, force) => {
    expect(forceOfKind(kind)).toBe(force);
  });
});

test('names are known by their number, and a standard takes in what it holds', () => {
  expect([...namesIn('ISO/IEC 27001:2022, SAML 2.0, CC0 1.0 och UTF-8').entries()]).toEqual([['ISO27001', 'ISO/IEC 27001:2022'], ['SAML', 'SAML 2.0'], ['CC0', 'CC0 1.0'], ['UTF8', 'UTF-8']]);
  expect(namesBeyond(namesIn('WCAG 2.1 och ISO 27001'), namesIn('EN 301 549'))).toEqual(['ISO 27001']);
});
