import { describe, expect, test } from '@jest/globals';
import { coverTable, coverTopics } from '#requirements/coverage/index.ts';
import type { CoverageTable } from '#requirements/model/index.ts';
import { readLibrary } from '#requirements/read/index.ts';
import { productionLibrary, smallFiles } from '../support/library.ts';

function smallWith(change: (files: Map<string, string>) => void = () => {}) {
  const files = smallFiles();
  change(files);
  return readLibrary(files).library;
}
const append = (path: string, text: string) => (files: Map<string, string>) => files.set(path, `${files.get(path) ?? ''}\n${text}\n`);
const topicsOf = (library: Parameters<typeof coverTopics>[0]) => Object.fromEntries(coverTopics(library).map(({ topic, clauses }) => [topic.id, clauses.map(({ id }) => id)]));
const rowsOf = (library: Parameters<typeof coverTable>[0], table: CoverageTable) => Object.fromEntries(coverTable(library, table).map(({ row, clauses }) => [row.ref, clauses.map(({ id }) => id)]));
const law = (rows: Partial<CoverageTable['rows'][number]>[]): CoverageTable => ({
  id: 'law', title: { sv: 'Lagen' }, intro: { sv: 'Lagen.' }, source: 'law', checkedOn: '2026-11-22',
  rows: rows.map((row, index) => ({ ref: `rad ${index + 1}`, says: { sv: 'Rad.' }, provisions: [], topics: [], ...row })),
});

describe('Coverage of the checklist', () => {
  test('finds the clauses by their own id when they name no topic', () => {
    expect(topicsOf(smallWith())).toEqual({ 'EXI-01': ['EXI-01'], 'EXI-02': ['EXI-02'], 'EXI-03': ['EXI-03'], 'HOS-01': ['HOS-01'], 'HOS-02': [] });
  });

  test('finds them by the topics they name, and those alone', () => {
    expect(topicsOf(smallWith(append('clauses/exit/EXI-02.yaml', 'covers: [EXI-01, HOS-01]')))).toMatchObject({ 'EXI-01': ['EXI-01', 'EXI-02'], 'EXI-02': [], 'HOS-01': ['EXI-02', 'HOS-01'] });
  });

  test('counts no withdrawn clause', () => {
    expect(topicsOf(smallWith(append('clauses/exit/EXI-02.yaml', 'withdrawn: { reason: { sv: Utgår., en: Gone. } }')))['EXI-02']).toEqual([]);
  });
});

describe('Coverage of an external list', () => {
  test('finds the clauses that cite a provision of the list', () => {
    expect(rowsOf(smallWith(), law([{ provisions: ['3 §'] }, { provisions: ['1 §', '2 §'] }]))).toEqual({ 'rad 1': ['EXI-01'], 'rad 2': [] });
  });

  test('finds a citation in a variant', () => {
    const library = smallWith((files) => files.set('clauses/exit/EXI-02.yaml', (files.get('clauses/exit/EXI-02.yaml') ?? '').replace('  - when: { interface: publikt }', '  - when: { interface: publikt }\n    sources: [{ source: law, provision: 2 § }]')));
    expect(rowsOf(library, law([{ provisions: ['2 §'] }]))).toEqual({ 'rad 1': ['EXI-02'] });
  });

  test('finds the clauses that cover a topic of the row, each once', () => {
    expect(rowsOf(smallWith(), law([{ provisions: ['3 §'], topics: ['EXI-03', 'EXI-01'] }]))).toEqual({ 'rad 1': ['EXI-01', 'EXI-03'] });
  });

  test('takes the same provision of another source for another', () => {
    expect(rowsOf(smallWith(), { ...law([{ provisions: ['3 §'] }]), source: 'other' })).toEqual({ 'rad 1': [] });
  });

  test('counts no withdrawn clause', () => {
    expect(rowsOf(smallWith(append('clauses/exit/EXI-01.yaml', 'withdrawn: { reason: { sv: Utgår., en: Gone. } }')), law([{ provisions: ['3 §'], topics: ['EXI-01'] }]))).toEqual({ 'rad 1': [] });
  });
});

const { library } = productionLibrary().source;

describe('The library', () => {
  test('has a clause, or a reason, for each of the 220 topics', () => {
    const topics = coverTopics(library);
    expect(new Set(topics.map(({ topic }) => topic.id)).size).toBe(220);
    expect(topics.filter(({ topic, clauses }) => clauses.length === 0 && !topic.leftOut).map(({ topic }) => topic.id)).toEqual([]);
  });

  test('names its topics briefly, for any kind of authority', () => {
    const titles = library.topics.flatMap(({ title }) => [title.sv, title.en ?? '']);
    expect(titles.filter((title) => title.length > 90 || /\bkommun(?:en|ens|er)?\b|\bmunicipalit/iu.test(title))).toEqual([]);
  });

  test('has clauses in each of the 28 areas', () => {
    expect(library.manifest.areas).toHaveLength(28);
    expect(library.manifest.areas.map(({ id }) => id).filter((id) => !library.clauses.some((clause) => clause.area === id && !clause.withdrawn))).toEqual([]);
  });
});

/** The lists that the library is held against, with their number of rows: none of them may lose one unseen. */
const rowCounts = {
  'cloud-sovereignty': 8,
  'data-act-25': 17,
  'data-act-switching': 30,
  'digg-data-procurement': 12,
  'gdpr-28-3': 14,
  'standard-for-public-code': 16,
  'sundsvall-bruttolista': 6,
};
const tableOf = (id: string) => {
  const table = library.coverage.find((candidate) => candidate.id === id);
  if (!table) throw new Error(`there is no table ${id}`);
  return table;
};
const refsOf = (id: string, pattern: RegExp) => tableOf(id).rows.flatMap(({ ref }) => pattern.exec(ref)?.[1] ?? []);

describe('The library against external lists', () => {
  test('are all of them, and whole', () => {
    expect(Object.fromEntries(library.coverage.map(({ id, rows }) => [id, rows.length]))).toEqual(rowCounts);
  });

  test.each(Object.keys(rowCounts))('answers to each row of %s, or says why not', (id) => {
    const table = tableOf(id);
    expect(new Set(table.rows.map(({ ref }) => ref)).size).toBe(table.rows.length);
    expect(coverTable(library, table).filter(({ row, clauses }) => clauses.length === 0 && !row.reason).map(({ row }) => row.ref)).toEqual([]);
  });

  test('has the nine points of the Data Act, Article 25(2), each with a clause', () => {
    expect(refsOf('data-act-25', /^art\. 25\.2 ([a-z])$/u)).toEqual(Array.from('abcdefghi'));
    expect(coverTable(library, tableOf('data-act-25')).filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  test('has every article of the Data Act on switching, access and in-parallel use', () => {
    const articles = new Set(refsOf('data-act-switching', /^art\. (\d+)/u));
    expect([...articles]).toEqual(['23', '24', '26', '27', '28', '29', '30', '31', '32', '34']);
  });

  test('has the eight points of the GDPR, Article 28(3), each with a clause', () => {
    expect(refsOf('gdpr-28-3', /^art\. 28\.3 ([a-z])$/u)).toEqual(Array.from('abcdefgh'));
    expect(coverTable(library, tableOf('gdpr-28-3')).filter(({ clauses }) => clauses.length === 0)).toEqual([]);
  });

  test('has the objectives of the sovereignty framework that it grades by', () => {
    const framework = library.frameworks.find(({ id }) => id === 'cloud-sovereignty');
    expect(tableOf('cloud-sovereignty').rows.map(({ ref }) => ref)).toEqual(framework?.objectives.map(({ id }) => id));
    expect(framework?.objectives).toHaveLength(8);
  });

  test('has the sixteen criteria of the Standard for Public Code in order', () => {
    expect(refsOf('standard-for-public-code', /^(\d+) /u)).toEqual(Array.from({ length: 16 }, (_, index) => String(index + 1)));
  });
});
