import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readTables, type FileType, type Table } from '#server/imports/index.ts';
import { oldContainer, paragraph, rowXml, sharedStrings, wordDocument, wordRow, workbook, zipOf } from '../support/office-files.ts';
import { present } from '../support/present.ts';
import '../support/stores.ts';

const fixture = (name: string) => new Uint8Array(readFileSync(join(import.meta.dirname, '..', 'fixtures', 'own-lists', name)));
const cells = ({ rows }: Table) => rows.map((row) => row.cells);
const only = (tables: readonly Table[]) => present(tables[0]);
const csv = async (content: string | Uint8Array) => cells(only(await readTables(typeof content === 'string' ? new TextEncoder().encode(content) : content, 'csv')));
const xlsx = async (bytes: Uint8Array) => (await readTables(bytes, 'xlsx')).map(cells);
const docx = async (bytes: Uint8Array) => readTables(bytes, 'docx');
const krav = 'Leverantören ska lämna ut data.';

describe('separated values', () => {
  test.each([
    ['semicolons', 'Id;Krav\r\nK1;Ett, två\r\n', [['Id', 'Krav'], ['K1', 'Ett, två']]],
    ['commas', 'Id,Krav\nK1,"Ett, två"\n', [['Id', 'Krav'], ['K1', 'Ett, två']]],
    ['tabs', 'Id\tKrav\nK1\tEtt; två\n', [['Id', 'Krav'], ['K1', 'Ett; två']]],
    ['line ends of old Macs', 'Id;Krav\rK1;Ett', [['Id', 'Krav'], ['K1', 'Ett']]],
    ['one column, with commas in the text', 'Krav\nDen ska ha a, b och c\nDen ska svara\n', [['Krav'], ['Den ska ha a, b och c'], ['Den ska svara']]],
    ['quoted line breaks and quotes', 'Id;Krav\nK1;"Rad ett\nrad ""två"""\n', [['Id', 'Krav'], ['K1', 'Rad ett\nrad "två"']]],
    ['a quote within a cell', 'Id;Krav\nK1;Skärm på 24" eller mer\n', [['Id', 'Krav'], ['K1', 'Skärm på 24" eller mer']]],
    ['a separator that the file tells', 'sep=|\nId|Krav\nK1|a;b\n', [['Id', 'Krav'], ['K1', 'a;b']]],
    ['rows of different length', 'Id;Krav\nK1\nK2;Text;mer\n', [['Id', 'Krav'], ['K1'], ['K2', 'Text', 'mer']]],
    ['unseen characters', 'Id;Krav\nK1;Den\u00ad ska\u202e\u200b ha\u00a0API\n', [['Id', 'Krav'], ['K1', 'Den ska ha API']]],
  ])('%s', async (_, content, expected) => {
    expect(await csv(content)).toEqual(expected);
  });

  test.each([
    ['UTF-8', Buffer.from('Id;Krav\nK1;Åäö – ”é”')],
    ['UTF-8 with byte order mark', Buffer.from('\ufeffId;Krav\nK1;Åäö – ”é”')],
    ['the characters of Windows', Buffer.concat([Buffer.from('Id;Krav\nK1;'), Buffer.from([0xc5, 0xe4, 0xf6, 0x20, 0x96, 0x20, 0x94, 0xe9, 0x94])])],
    ['UTF-16 as Excel writes it', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Id\tKrav\nK1\tÅäö – ”é”', 'utf16le')])],
    ['UTF-16, the other way', Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from('Id\tKrav\nK1\tÅäö – ”é”', 'utf16le').swap16()])],
  ])('%s', async (_, content) => {
    expect(await csv(new Uint8Array(content))).toEqual([['Id', 'Krav'], ['K1', 'Åäö – ”é”']]);
  });

  test('rows have the number of the line where they begin', async () => {
    const { rows } = only(await readTables(new TextEncoder().encode('Id;Krav\nK1;"a\nb"\n\nK2;c\n'), 'csv'));
    expect(rows.map(({ number }) => number)).toEqual([1, 2, 5]);
  });
});

describe('workbooks', () => {
  test('the one that LibreOffice wrote: sheets, merged cells, formulas', async () => {
    const tables = await readTables(fixture('own-list.xlsx'), 'xlsx');
    expect(tables.map(({ place }) => place)).toEqual([{ kind: 'sheet', name: 'Läs mig' }, { kind: 'sheet', name: 'Krav' }]);
    const [, list] = tables.map(cells);
    expect(present(list)[2]?.slice(0, 4)).toEqual(['Data och avslut', 'K1', 'Ska', expect.stringMatching(/^Vid avtalets/)]);
    expect(present(list)[3]?.slice(0, 2)).toEqual(['Data och avslut', 'K2']);
  });

  test('shared and inline texts, numbers, dates, truths and faults', async () => {
    const styles = '<styleSheet xmlns="x"><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd;@"/><numFmt numFmtId="165" formatCode="0&quot; dagar&quot;"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="10"/><xf numFmtId="164"/><xf numFmtId="165"/></cellXfs></styleSheet>';
    const rows = `<row r="1"><c r="A1" t="s"><v>1</v></c><c r="B1"><v>1.1000000000000001</v></c><c r="C1" s="1"><v>46348</v></c><c r="D1" s="2"><v>0.995</v></c><c r="E1" t="b"><v>1</v></c><c r="F1" t="e"><v>#REF!</v></c><c r="G1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="H1" s="3"><v>46348.5</v></c><c r="I1" s="4"><v>30</v></c></row>`;
    const shared = sharedStrings('<t>annan</t>', '<r><t>Fet</t></r><r><t xml:space="preserve"> text_x000D_\nny rad</t></r><rPh><t>ljud</t></rPh>');
    expect(await xlsx(workbook([{ rows }], { 'xl/sharedStrings.xml': shared, 'xl/styles.xml': styles }))).toEqual([[['Fet text\nny rad', '1.1', '2026-11-22', '99.5 %', 'TRUE', '', 'ab', '2026-11-22 12:00', '30']]]);
  });

  test('cells and rows without reference, empty rows, and what is hidden', async () => {
    const bytes = workbook([
      { rows: '<row><c t="inlineStr"><is><t>a</t></is></c><c t="inlineStr"><is><t>b</t></is></c></row><row/><row r="7"><c r="C7" t="inlineStr"><is><t>c</t></is></c></row>' },
      { rows: rowXml(1, 'dolt'), state: 'hidden' },
      { rows: rowXml(1, 'mycket dolt'), state: 'veryHidden' },
    ]);
    const tables = await readTables(bytes, 'xlsx');
    expect(tables).toHaveLength(1);
    expect(only(tables).rows).toEqual([{ number: 1, cells: ['a', 'b'] }, { number: 7, cells: ['', '', 'c'] }]);
  });

  test('a cell over several rows is said in each', async () => {
    const rows = rowXml(1, 'Område', 'a') + rowXml(2, '', 'b') + rowXml(3, '', 'c');
    expect(await xlsx(workbook([{ rows, after: '<mergeCells><mergeCell ref="A1:A2"/></mergeCells>' }]))).toEqual([[['Område', 'a'], ['Område', 'b'], ['', 'c']]]);
  });

  test('macros are parts that nobody opens, and names are not paths', async () => {
    const bytes = workbook([{ rows: rowXml(1, krav) }], { 'xl/vbaProject.bin': 'Sub AutoOpen()', '../../etc/passwd': 'x', 'C:\\Windows\\x': 'y', '__proto__': 'z' });
    expect(await xlsx(bytes)).toEqual([[[krav]]]);
  });
});

describe('documents', () => {
  test('the one that LibreOffice wrote: tables of a kind together, and running text with its lists', async () => {
    const tables = await docx(fixture('own-list.docx'));
    expect(tables.map(({ place }) => place)).toEqual([{ kind: 'tables', count: 2 }, { kind: 'text' }]);
    const [table, text] = tables.map(cells);
    expect(present(table).map(([id]) => id)).toEqual(['Krav-id', 'K1', 'K2', 'K3', 'K4', 'K5', 'K6', 'K7', 'K8', 'K9', 'K10']);
    expect(present(text)).toContainEqual(['K18', 'Vid avtalets slut ska leverantören lämna ut:\n- all data\n- loggar\n- dokumentation', 'Säkerhet och drift']);
  });

  test('a document of our own', async () => {
    const tables = await docx(wordDocument([
      paragraph('Innehåll', '<w:pStyle w:val="TOC1"/>'),
      paragraph('Krav', '<w:pStyle w:val="Rubrik1"/>'),
      '<w:p><w:r><w:t xml:space="preserve">Leverantören ska </w:t></w:r><w:del><w:r><w:delText>inte </w:delText></w:r></w:del><w:ins><w:r><w:t>svara</w:t></w:r></w:ins><w:r><w:tab/><w:t>snabbt</w:t><w:br/><w:t>och rätt.</w:t></w:r></w:p>',
      '<w:p><w:r><mc:AlternateContent><mc:Choice><w:t>ruta</w:t></mc:Choice><mc:Fallback><w:t>ruta</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>',
    ].join(''), { 'word/styles.xml': '<w:styles xmlns:w="w"><w:style w:styleId="Rubrik1"><w:name w:val="heading 1"/></w:style><w:style w:styleId="TOC1"><w:name w:val="toc 1"/></w:style></w:styles>' }));
    expect(cells(only(tables))).toEqual([['', 'Leverantören ska svara snabbt\noch rätt.', 'Krav'], ['', 'ruta', 'Krav']]);
  });

  test('cells that go over rows and columns, and tables within tables', async () => {
    const over = `<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>${paragraph('Drift')}</w:tc>`;
    const on = '<w:tc><w:tcPr><w:vMerge/></w:tcPr><w:p/></w:tc>';
    const wide = `<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>${paragraph('bred')}</w:tc>`;
    const inner = `<w:tc>${paragraph('yttre')}<w:tbl>${wordRow('inre')}</w:tbl></w:tc>`;
    const [table] = await docx(wordDocument(`<w:tbl>${wordRow(over, 'a', 'b')}${wordRow(on, 'c', 'd')}${wordRow(wide, 'e')}${wordRow(inner, 'f', 'g')}</w:tbl>`));
    expect(cells(present(table))).toEqual([['Drift', 'a', 'b'], ['Drift', 'c', 'd'], ['bred', '', 'e'], ['yttre\ninre', 'f', 'g']]);
  });
});

describe('what can not be read is told with what to do', () => {
  const text = (content: string) => new TextEncoder().encode(content);
  const manyRows = Array.from({ length: 100_000 }, (_, at) => rowXml(at + 1, `${krav} ${at}`)).join('');
  test.each<[string, FileType, () => Uint8Array, string]>([
    ['nothing', 'csv', () => new Uint8Array(), 'file-empty'],
    ['only blanks', 'csv', () => text(' ;\n ;\n'), 'file-empty'],
    ['an empty workbook', 'xlsx', () => workbook([{ rows: '' }]), 'file-empty'],
    ['an empty document', 'docx', () => wordDocument('<w:p/>'), 'file-empty'],
    ['more than 10 MB', 'csv', () => new Uint8Array(10_000_001).fill(97), 'file-too-large'],
    ['a PDF', 'docx', () => text('%PDF-1.7 …'), 'file-pdf'],
    ['an old Word document that is called .docx', 'docx', () => oldContainer('WordDocument'), 'file-old-word'],
    ['an old workbook that is called .csv', 'csv', () => oldContainer('Workbook'), 'file-old-excel'],
    ['another old file', 'xlsx', () => oldContainer('Något'), 'file-old-office'],
    ['a file with a password', 'xlsx', () => oldContainer('EncryptionInfo', 'EncryptedPackage'), 'file-password'],
    ['a binary workbook', 'xlsx', () => zipOf({ 'xl/workbook.bin': 'x' }), 'file-binary-excel'],
    ['an OpenDocument sheet', 'xlsx', () => zipOf({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }), 'file-open-document'],
    ['a web page that is called .xlsx', 'xlsx', () => text('<html><table><tr><td>Krav</td></tr></table></html>'), 'file-web-page'],
    ['another zip file', 'docx', () => zipOf({ 'bild.png': 'x' }), 'file-unknown'],
    ['text that is called .xlsx', 'xlsx', () => text('Krav;Text'), 'file-other-type'],
    ['a document that is called .xlsx', 'xlsx', () => wordDocument(paragraph(krav)), 'file-other-type'],
    ['a workbook that is called .csv', 'csv', () => workbook([{ rows: rowXml(1, krav) }]), 'file-other-type'],
    ['bytes that are no text', 'csv', () => new Uint8Array([97, 0, 1, 2, 98]), 'file-encoding'],
    ['a quotation mark that is not closed', 'csv', () => text(`Id;Krav\nK1;"${krav}\nK2;b\n`), 'file-quote-open'],
    ['a workbook that is cut off', 'xlsx', () => workbook([{ rows: rowXml(1, krav) }]).slice(0, -30), 'file-damaged'],
    ['XML that is not well-formed', 'docx', () => wordDocument('<w:p><w:r></w:p>'), 'file-damaged'],
    ['declared entities', 'xlsx', () => workbook([{ rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>' }], { 'xl/sharedStrings.xml': '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>' }), 'file-damaged'],
    ['an outside entity', 'docx', () => zipOf({ 'word/document.xml': '<!DOCTYPE x SYSTEM "file:///etc/passwd"><x/>' }), 'file-damaged'],
    ['elements within each other without end', 'docx', () => wordDocument(`${'<w:sdt>'.repeat(100_000)}${'</w:sdt>'.repeat(100_000)}`), 'file-damaged'],
    ['a part that is huge when it is unpacked', 'xlsx', () => workbook([{ rows: rowXml(1, krav) + ' '.repeat(60_000_001) }]), 'file-unpacked-too-large'],
    ['a part that lies about its size', 'xlsx', () => lying(workbook([{ rows: rowXml(1, krav) + ' '.repeat(20_000_000) }])), 'file-damaged'],
    ['a cell as far away as there is', 'xlsx', () => workbook([{ rows: '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>hej</t></is></c></row>' }]), 'file-too-many-columns'],
    ['a long shared text in many cells', 'xlsx', () => workbook([{ rows: Array.from({ length: 4_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('') }], { 'xl/sharedStrings.xml': sharedStrings(`<t>${'x'.repeat(1_000_000)}</t>`) }), 'file-cell-too-long'],
    ['a shared text in too many cells', 'xlsx', () => workbook([{ rows: Array.from({ length: 4_000 }, (_, at) => `<row r="${at + 1}"><c r="A${at + 1}" t="s"><v>0</v></c></row>`).join('') }], { 'xl/sharedStrings.xml': sharedStrings(`<t>${'x'.repeat(9_000)}</t>`) }), 'file-too-much-text'],
    ['a row of a million cells', 'csv', () => text(`${';'.repeat(1_000_000)}\n`), 'file-too-many-columns'],
    ['a cell of a million characters', 'csv', () => text(`Id;Krav\nK1;${'x'.repeat(1_000_000)}\n`), 'file-cell-too-long'],
    ['more sheets than anyone has', 'xlsx', () => workbook(Array.from({ length: 51 }, () => ({ rows: rowXml(1, krav) }))), 'file-too-many-sheets'],
    ['more parts than any file has', 'docx', () => zipOf(Object.fromEntries(Array.from({ length: 6_000 }, (_, at) => [`word/${at}.xml`, 'x']))), 'file-unpacked-too-large'],
  ])('%s', async (_, type, make, code) => {
    await expect(readTables(make(), type)).rejects.toMatchObject({ name: 'FileFault', code, message: expect.stringMatching(/\.$/) });
  });

  test.each<[FileType, () => Uint8Array]>([['xlsx', () => workbook([{ rows: manyRows }])], ['csv', () => text(Array.from({ length: 100_000 }, (_, at) => `K${at};${krav}\n`).join(''))]])('of 100 000 rows in %s, no more are read than may be', async (type, make) => {
    const table = only(await readTables(make(), type));
    expect(table).toMatchObject({ cut: true });
    expect(table.rows).toHaveLength(5_000);
  });
});

/** Says that every part is a thousand bytes. */
function lying(bytes: Uint8Array): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  for (let at = 0; at < bytes.length - 4; at += 1) if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000) view.setUint32(at + 24, 1_000, true);
  return bytes;
}
