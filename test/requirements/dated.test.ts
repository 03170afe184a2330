import { describe, expect, test } from '@jest/globals';
import { fillDated, valueInWords, valueOn } from '#requirements/dated/index.ts';
import { datedParameterSchema } from '#requirements/model/index.ts';
import { productionLibrary } from '../support/library.ts';

const limit = datedParameterSchema.parse({
  id: 'limit', label: { sv: 'Gräns' }, unit: { sv: 'kr', en: 'SEK' },
  values: [{ from: '2028-01-01', value: 800000, source: 'lou', provision: 'a' }, { from: '2022-02-01', value: 700000, source: 'lou', provision: 'a' }],
});
const start = datedParameterSchema.parse({ id: 'start', label: { sv: 'Från' }, values: [{ from: '2025-09-12', value: '2027-01-12', source: 'lou', provision: 'a' }] });

describe('A value that changes by date', () => {
  test.each([
    ['2021-01-01', 700000],
    ['2027-12-31', 700000],
    ['2028-01-01', 800000],
    ['2030-06-01', 800000],
  ])('on %s is %d', (day, value) => {
    expect(valueOn(limit, day).value).toBe(value);
  });

  test('is written as people write it', () => {
    expect([valueInWords(limit, '2026-11-22', 'sv'), valueInWords(limit, '2026-11-22', 'en')]).toEqual(['700\u00A0000\u00A0kr', 'SEK\u00A0700,000']);
    expect([valueInWords(start, '2026-11-22', 'sv'), valueInWords(start, '2026-11-22', 'en')]).toEqual(['12\u00A0januari\u00A02027', '12\u00A0January\u00A02027']);
  });
});

describe('The library on a day', () => {
  const { library } = productionLibrary().source;
  const question = (day: string, parameters = library.parameters) => JSON.stringify(fillDated({ ...library, parameters }, day).questions.find(({ id }) => id === 'purchaseValue'));

  test('has the thresholds of that day in the question about the value', () => {
    expect(question('2026-11-22')).toContain('700\u00A0000\u00A0kr');
    const raised = library.parameters.map((parameter) => (parameter.id === 'directProcurementLimit' ? { ...limit, id: parameter.id } : parameter));
    expect(question('2026-11-22', raised)).toContain('700\u00A0000\u00A0kr');
    expect(question('2028-03-01', raised)).toContain('800\u00A0000\u00A0kr');
  });

  test('leaves no value unfilled in what the officer reads', () => {
    const { questions, warnings } = fillDated(library, '2026-11-22');
    expect(JSON.stringify([questions, warnings])).not.toContain('{{dated');
  });
});
