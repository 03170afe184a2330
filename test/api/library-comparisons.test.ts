import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readTables } from '#server/imports/index.ts';
import type { ComparedRow, LibraryComparison, Problem } from '#server/contract/index.ts';
import { startApp, type TestApp } from '../support/app.ts';
import { oldContainer, rowXml, workbook } from '../support/office-files.ts';
import { present } from '../support/present.ts';
import { engines } from '../support/stores.ts';

const types = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;
const fixture = (name: string) => readFileSync(join(import.meta.dirname, '..', 'fixtures', 'own-lists', name));

describe.each(engines)('a list held against the library on %s', (engine) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(engine);
  });
  afterAll(() => app.stop());

  const compare = (body: Uint8Array | string, type: string, query = '') => app.api.post(`/library-comparisons${query}`, { body: Buffer.from(body), headers: { 'Content-Type': type } });
  const compared = async (name: keyof typeof types, query = '') => {
    const response = await compare(fixture(`own-list.${name}`), types[name], query);
    expect(response.status).toBe(200);
    return response.body as LibraryComparison;
  };
  const rowOf = ({ rows }: LibraryComparison, id: string): ComparedRow => present(rows.find((row) => row.id === id));

  test('says of every row how it stands to the library', async () => {
    const comparison = await compared('csv');
    expect(comparison).toMatchObject({ library: { id: 'kravstallaren' }, sheets: [{ place: { kind: 'values' } }], mapping: { sheet: 0, text: 2, id: 0, kind: 1 }, skipped: 4 });
    expect(comparison.columns.map(({ title }) => title)).toEqual(['Krav-id', 'Ska/bör', 'Krav', 'Kommentar']);
    const found = (id: string) => rowOf(comparison, id).matches.map(({ clause }) => clause);
    // The same in other words.
    expect(found('K1')).toContain('EXI-01');
    expect(found('K11')).toContain('HOS-02');
    expect(found('K14')).toContain('HOS-17');
    // Stricter than ours, less strict, a wish, and something more.
    expect(rowOf(comparison, 'K2')).toMatchObject({ row: 4, result: 'theirs-has-more', force: 'must', matches: [expect.objectContaining({ clause: 'EXI-06', strength: 'certain' }), expect.anything(), expect.anything()] });
    expect(rowOf(comparison, 'K12').result).toBe('theirs-has-more');
    expect(rowOf(comparison, 'K13').result).toBe('ours-stronger');
    expect(rowOf(comparison, 'K4')).toMatchObject({ result: 'ours-stronger', force: 'should' });
    expect(rowOf(comparison, 'K15')).toMatchObject({ result: 'theirs-has-more', faults: [expect.objectContaining({ type: 'equivalent-missing', found: ['ISO/IEC 27001'], says: { sv: expect.stringContaining('likvärdig'), en: expect.any(String) } })] });
    // About other things.
    for (const id of ['K19', 'K20']) expect(rowOf(comparison, id)).toMatchObject({ result: 'only-theirs', matches: [], faults: [] });
    expect(rowOf(comparison, 'K10')).toMatchObject({ result: 'only-theirs', faults: [expect.objectContaining({ type: 'brand', found: ['Microsoft 365'] })] });
  });

  test('says what is only in the library, and names every clause it speaks of', async () => {
    const { rows, onlyOurs, clauses, counts } = await compared('csv');
    const only = onlyOurs.flatMap((area) => area.clauses);
    expect(counts.onlyOurs).toBe(only.length);
    expect(counts.covered + counts['ours-stronger'] + counts['theirs-has-more'] + counts['only-theirs']).toBe(rows.length);
    expect(only).toContain('EXI-07b');
    expect(only).not.toContain('EXI-06');
    const told = new Set(clauses.map(({ id }) => id));
    expect([...only, ...rows.flatMap((row) => [...row.matches.map(({ clause }) => clause), ...row.nearest])].filter((id) => !told.has(id))).toEqual([]);
  });

  test('comes to the same from Excel as from separated values', async () => {
    const [csv, xlsx] = [await compared('csv'), await compared('xlsx')];
    expect(xlsx).toMatchObject({ mapping: { sheet: 1, text: 3, id: 1, kind: 2 }, sheets: [{ place: { kind: 'sheet', name: 'Läs mig' } }, { place: { kind: 'sheet', name: 'Krav' } }] });
    const results = ({ rows }: LibraryComparison) => rows.map(({ id, result, matches }) => [id, result, matches.map(({ clause }) => clause)]);
    expect(results(xlsx)).toEqual(results(csv));
  });

  test('reads a part of a document that is chosen', async () => {
    expect((await compared('docx')).rows.map(({ id }) => id)).toEqual(['K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10']);
    const text = await compared('docx', '?sheet=1');
    expect(text).toMatchObject({ mapping: { sheet: 1, text: 1, id: 0, kind: null } });
    expect(rowOf(text, 'K12').result).toBe('theirs-has-more');
    expect(text.rows.map((row) => row.text)).not.toContain('Frågor besvaras av upphandlaren.');
  });

  test('takes the columns that are chosen instead of those it guesses', async () => {
    const chosen = await compared('csv', '?text=3&id=none&kind=none');
    expect(chosen.mapping).toEqual({ sheet: 0, text: 3, id: null, kind: null });
    expect(chosen.rows.map((row) => row.text)).toEqual(['Viktigt för arkivet', 'Finns i dag', 'Dubblett med K12']);
    expect((await compare(fixture('own-list.csv'), types.csv, '?text=9')).body).toMatchObject({ status: 400, code: 'invalid-request', errors: [{ code: 'file-no-such-column' }] });
    expect((await compare(fixture('own-list.csv'), types.csv, '?sheet=1')).body).toMatchObject({ code: 'invalid-request' });
    expect((await compare(fixture('own-list.csv'), types.csv, '?text=x')).body).toMatchObject({ code: 'invalid-request', errors: [{ pointer: '/text' }] });
  });

  test('comes as a table to work on, in the language asked for', async () => {
    const table = async (format: string, query = '') => app.api.post(`/library-comparisons/table.${format}${query}`, { body: fixture('own-list.csv'), headers: { 'Content-Type': types.csv } });
    const csv = await table('csv');
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain('Rad;Ert id;Er text;Resultat');
    expect(csv.text).toMatch(/^25;K19;Kontorsstolarna ska ha ställbar rygg och armstöd\.;/mu);
    expect(csv.text).toContain('Hittades inte i er lista;EXI-07b');
    expect((await table('csv', '?language=en')).text).toContain('Not found in your list');
    expect((await table('xlsx')).headers['content-type']).toContain('spreadsheetml');
    expect((await table('pdf')).body).toMatchObject({ status: 404, code: 'not-found' });
  });

  test('what somebody has written is never a formula in the table', async () => {
    const response = await app.api.post('/library-comparisons/table.csv', { body: Buffer.from('Id;Krav\n=1+1;"=HYPERLINK(""http://x"") ska svara"\n'), headers: { 'Content-Type': types.csv } });
    expect(response.text).toContain("\n2;'=1+1;\"'=HYPERLINK");
  });

  test.each<[string, Uint8Array | string, string, number, string]>([
    ['an empty body', '', types.csv, 422, 'file-empty'],
    ['a file with a password', oldContainer('EncryptedPackage'), types.xlsx, 422, 'file-password'],
    ['an old document', oldContainer('WordDocument'), types.docx, 422, 'file-old-word'],
    ['a type that it is not', fixture('own-list.docx'), types.xlsx, 422, 'file-other-type'],
    ['no column with words', 'Nr;Antal\n1;2\n3;4\n', types.csv, 422, 'file-no-text'],
    ['too many rows', workbook([{ rows: Array.from({ length: 6_000 }, (_, at) => rowXml(at + 1, `Den ska svara ${at}`)).join('') }]), types.xlsx, 422, 'file-too-many-rows'],
  ])('%s is told with a code and what to do', async (_, body, type, status, code) => {
    expect((await compare(body, type)).body).toMatchObject({ status, code: 'unreadable-file', detail: expect.stringMatching(/\.$/), errors: [{ pointer: '', code, detail: expect.any(String) }] });
  });

  test('more than 10 MB is refused before it is read, and what is no file of a known type too', async () => {
    expect((await compare(Buffer.alloc(10_000_001, 97), types.csv)).body).toMatchObject({ status: 413, code: 'too-large', detail: expect.stringContaining('10 MB') });
    for (const type of ['application/json', 'application/pdf', 'multipart/form-data; boundary=x', 'application/octet-stream']) {
      expect((await compare('Krav', type)).body).toMatchObject({ status: 415, code: 'unsupported-media-type', detail: expect.stringContaining('text/csv') });
    }
    expect((await app.api.post('/library-comparisons', { body: fixture('own-list.csv'), headers: { 'Content-Type': types.csv, Origin: 'http://elsewhere.example', 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403);
  });

  test('a body that never ends is cut off', async () => {
    // The answer may be lost when the connection is closed in the middle of what is sent.
    const end = await new Promise<number | 'closed'>((resolve) => {
      const sent = request(`${app.url}/api/v1/library-comparisons`, { method: 'POST', headers: { 'Content-Type': types.csv } }, (response) => resolve(present(response.statusCode)));
      sent.on('error', () => undefined).on('close', () => resolve('closed'));
      const chunk = Buffer.alloc(1_000_000, 97);
      const write = () => {
        if (!sent.destroyed) sent.write(chunk, (error) => void (error ?? setTimeout(write, 5)));
      };
      write();
    });
    expect([413, 'closed']).toContain(end);
  });

  test('nothing is stored or logged of the file', async () => {
    const before = await app.services.storage.database.selectFrom('procurement').selectAll().execute();
    await compare('Krav\nHemligheten ska bevaras i klostret\n', types.csv);
    expect(await app.services.storage.database.selectFrom('procurement').selectAll().execute()).toEqual(before);
    expect(app.log.join('\n')).not.toContain('klostret');
  });

  test('500 rows are compared while others are answered', async () => {
    const rows = (await compared('csv')).rows.map(({ text }) => text.replaceAll('\n', ' '));
    const list = `Krav\n${Array.from({ length: 500 }, (_, at) => `"${rows[at % rows.length]} ${at}"`).join('\n')}\n`;
    const coming = compare(list, types.csv);
    // Answered before the comparison is, or it held the server for itself.
    const first = await Promise.race([coming.then(() => 'the comparison'), fetch(`${app.url}/healthz`).then(() => 'another')]);
    expect(first).toBe('another');
    expect(((await coming).body as LibraryComparison).rows).toHaveLength(500);
  });
});

test('many files at once wait for each other, and too many are sent away', async () => {
  const file = new TextEncoder().encode('Krav\nDen ska svara\n');
  const results = await Promise.allSettled(Array.from({ length: 14 }, () => readTables(file, 'csv')));
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(10);
  expect(results.find(({ status }) => status === 'rejected')).toMatchObject({ reason: { code: 'unavailable' } satisfies Pick<Problem, 'code'> });
});
