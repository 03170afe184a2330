import { describe, expect, test } from '@jest/globals';
import { canonical, LibraryFaults, parseLibrary, readLibrary } from '#requirements/read/index.ts';
import { smallFiles } from '../support/library.ts';

function faultsOf(change: (files: Map<string, string>) => void): string[] {
  const files = smallFiles();
  change(files);
  try {
    readLibrary(files);
    return [];
  } catch (error) {
    if (!(error instanceof LibraryFaults)) throw error;
    return error.faults.map((fault) => `${fault.file}:${fault.line}:${fault.column} ${fault.message}`);
  }
}
const replace = (path: string, from: string, to: string) => (files: Map<string, string>) => {
  const text = files.get(path) ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no "${from}"`);
  files.set(path, text.replace(from, to));
};

describe('Reading a library', () => {
  test('gives its entries with defaults filled in', () => {
    const { library } = readLibrary(smallFiles());
    expect(library.clauses.map((clause) => clause.id)).toEqual(['EXI-01', 'EXI-02', 'EXI-03', 'HOS-01']);
    expect(library.clauses[1]).toMatchObject({ statutory: false, parameters: {}, covers: [] });
  });

  test('keeps the values as written apart, and they give the same library again', () => {
    const { raw, library } = readLibrary(smallFiles());
    expect((raw.clauses as { statutory?: boolean }[])[1]).not.toHaveProperty('statutory');
    expect(parseLibrary(JSON.parse(JSON.stringify(raw)))).toEqual(library);
  });

  test.each([
    ['an unknown key', replace('clauses/exit/EXI-02.yaml', 'motive:', 'motif:'), /^clauses\/exit\/EXI-02\.yaml:16:8 unknown key "motif"/m],
    ['a word that is not allowed', replace('clauses/exit/EXI-02.yaml', 'kind: contract-term', 'kind: contract-terms'), /EXI-02\.yaml:4:7 kind is "contract-terms"; allowed: .* Did you mean "contract-term"\?/],
    ['a condition of the wrong form', replace('clauses/exit/EXI-02.yaml', 'when: { delivery: saas }', 'when: { delivery: 3 }'), /EXI-02\.yaml:12:\d+ when/],
    ['broken YAML', replace('warnings/W03.yaml', 'severity: reason', 'severity: [reason'), /^warnings\/W03\.yaml:\d+:\d+ is not valid YAML/],
    ['a duplicate key', replace('warnings/W03.yaml', 'severity: reason', 'severity: reason\nseverity: stop'), /W03\.yaml:3:\d+ is not valid YAML: Map keys must be unique/],
    ['a duplicate id', (files: Map<string, string>) => files.set('clauses/exit/EXI-09.yaml', files.get('clauses/exit/EXI-01.yaml') ?? ''), /EXI-09\.yaml:1:5 duplicate id "EXI-01", also in clauses\/exit\/EXI-01\.yaml/],
    ['an unknown folder', (files: Map<string, string>) => files.set('klausuler/x.yaml', 'id: x'), /^klausuler\/x\.yaml:1:1 stands in an unknown folder/],
    ['a missing manifest', (files: Map<string, string>) => files.delete('library.yaml'), /^library\.yaml:1:1 is missing/],
    ['an alias bomb', (files: Map<string, string>) => files.set('texts/bomb.yaml', 'a: &a { sv: x }\nb: *a'), /texts\/bomb\.yaml:2:4 uses the alias/],
  ])('tells the place of %s', (_, change, expected) => {
    expect(faultsOf(change).join('\n')).toMatch(expected);
  });

  test('tells of every fault at once', () => {
    const faults = faultsOf((files) => {
      replace('clauses/exit/EXI-02.yaml', 'motive:', 'motif:')(files);
      replace('warnings/W03.yaml', 'severity: reason', 'severity: grave')(files);
    });
    expect(faults.length).toBeGreaterThanOrEqual(3);
  });

  test('refuses a format of the future with what to do', () => {
    const { raw } = readLibrary(smallFiles());
    expect(() => parseLibrary({ ...raw, manifest: { ...(raw.manifest as object), formatVersion: 99 } })).toThrow('format 99; this program reads up to 2. Upgrade the program.');
  });

  test('lifts format 1: a price item gets a unit, and added value is graded in levels', () => {
    const { raw } = readLibrary(smallFiles());
    const old = structuredClone(raw) as { manifest: Record<string, unknown>; clauses: Record<string, unknown>[] };
    const judged = { maximum: 'maximumDeduction', judging: { sv: 'Bedöms.' }, levels: [{ share: 100, text: { sv: 'Allt.' } }, { share: 0, text: { sv: 'Inget.' } }] };
    const written = old.clauses.find((clause) => clause['award'] === undefined && clause['asAward'] === undefined);
    old.manifest['formatVersion'] = 1;
    Object.assign(written ?? {}, { priceItem: { sv: 'Flytt, fast pris i kronor.' }, variants: [{ when: 'always', award: { ...judged, model: 'price-deduction' } }] });
    const lifted = parseLibrary(old).clauses.find((clause) => clause.id === written?.['id']);
    expect(lifted?.priceItem).toEqual({ text: { sv: 'Flytt, fast pris i kronor.' }, unit: { sv: 'kr', en: 'SEK' } });
    expect(lifted?.variants[0]?.award?.model).toBe('levels');
  });
});

describe('Canonical form', () => {
  test('does not depend on the order of keys or on how å is put together', () => {
    expect(canonical({ b: 1, a: 'a\u030A' })).toBe(canonical({ a: 'å', b: 1 }));
  });

  test('tells different content apart', () => {
    expect(canonical({ a: [1, 2] })).not.toBe(canonical({ a: [2, 1] }));
  });
});
