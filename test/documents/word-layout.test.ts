import { describe, expect, test } from '@jest/globals';
import type { Block } from '#templates/composed-document.ts';
import { englishDocument, finalDocument, frame, manyClauses, richDocument, say, shortDocument } from './fixture.ts';
import { openWord, runningText } from './word-file.ts';
import { all, first, must, valueOf, wordText } from './xml-tree.ts';

const styleOf = (paragraph: Parameters<typeof valueOf>[0]) => valueOf(paragraph, 'w:pStyle');
const mark = 'Arbetsmaterial – utkast';

describe('the draft mark', () => {
  test('is in the header of a draft and on its cover', async () => {
    const file = await openWord(richDocument());
    expect(runningText(file)).toContain(mark);
    expect(wordText(file.body)).toContain(mark);
  });

  test('is in the first header when the document has no cover', async () => {
    const { blocks } = richDocument();
    const file = await openWord(richDocument({ blocks: blocks.slice(1) }));
    expect(runningText(file).split(mark)).toHaveLength(3);
  });

  test('is nowhere in a final', async () => {
    const file = await openWord(finalDocument());
    expect(runningText(file) + wordText(file.body)).not.toContain('utkast');
    expect(runningText(file)).toContain('Version 2, 2026-11-20');
  });

  test('is not shown in a final whose frame still has it', async () => {
    expect(runningText(await openWord(richDocument({ status: 'final', version: 1 })))).not.toContain(mark);
  });
});

test('header and footer tell document, version and page, but not on a cover', async () => {
  const file = await openWord(finalDocument());
  expect(runningText(file)).toContain('Sundsvalls kommun · Kravspecifikation · KS-2026-00417');
  expect(runningText(file)).toContain('Sida 1 av 1');
  const fields = file.names.filter((name) => name.includes('footer')).flatMap((name) => all(file.part(name), 'w:fldSimple').map((field) => field.attributes['w:instr']?.trim()));
  expect(fields).toEqual(['PAGE', 'NUMPAGES']);
  expect(all(file.body, 'w:titlePg')[0]?.attributes).not.toMatchObject({ 'w:val': 'false' });
  expect(all((await openWord(shortDocument())).body, 'w:titlePg')[0]?.attributes).toMatchObject({ 'w:val': 'false' });
});

test.each([
  [richDocument(), 'sv-SE'],
  [englishDocument(), 'en-GB'],
])('the language is set for spelling and reading aloud', async (document, language) => {
  const file = await openWord(document);
  expect(first(first(file.part('styles.xml'), 'w:docDefaults'), 'w:lang').attributes).toMatchObject({ 'w:val': language });
  expect(first(file.part('docProps/core.xml'), 'dc:language').children).toEqual([language]);
  expect(first(file.part('docProps/core.xml'), 'dc:title').children).toEqual([document.title]);
});

test('tables have alternative text, header rows that repeat, and rows that are not split', async () => {
  const { body } = await openWord(richDocument());
  const overview = must(all(body, 'w:tbl').find((table) => valueOf(table, 'w:tblCaption') === 'Kravöversikt'));
  const rows = all(overview, 'w:tr');
  expect(rows.map((row) => all(row, 'w:tblHeader').length)).toEqual([1, 0, 0, 0]);
  for (const row of all(body, 'w:tr')) expect(all(first(row, 'w:trPr'), 'w:cantSplit')).toHaveLength(1);
  for (const table of all(body, 'w:tbl')) expect(all(table, 'w:tblGrid')[0]?.children).toHaveLength(first(table, 'w:tr').children.filter((child) => typeof child !== 'string' && child.name === 'w:tc').length);
});

test('columns fill the width of the text, whatever their shares sum up to', async () => {
  const table = (widths: readonly number[]): Block => ({ type: 'table', caption: 'T', columns: widths.map((width) => ({ title: 'k', width })), rows: [] });
  const { body } = await openWord(frame({ blocks: [table([33, 33, 33]), table([50, 150]), table([0, 0])] }));
  for (const one of all(body, 'w:tbl')) expect(all(one, 'w:gridCol').reduce((sum, column) => sum + Number(column.attributes['w:w']), 0)).toBe(9638);
});

describe('the contents', () => {
  test('are filled from the headings and ask nothing on opening', async () => {
    const { body, part } = await openWord(richDocument());
    const lines = all(body, 'w:p').filter((paragraph) => /^TOC\d$/.test(styleOf(paragraph) ?? ''));
    expect(lines.map((paragraph) => wordText(paragraph).trim())).toEqual([
      '1\tBakgrund och behov',
      '2\tSå läses kraven',
      '3\tÖppna format och gränssnitt\tÖPP 3.1–3.4',
      '3.1\tGränssnitt mot andra system\tÖPP 3.1–3.4',
      '4\tData och flytt\tÖPP 4.1–4.5',
      '4.1\tAvslut\tÖPP 4.1–4.5',
    ]);
    expect(all(body, 'w:fldChar').map((field) => field.attributes['w:fldCharType'])).toEqual(['begin', 'separate', 'end']);
    expect(all(body, 'w:fldChar').filter((field) => 'w:dirty' in field.attributes)).toEqual([]);
    expect(all(part('settings.xml'), 'w:updateFields')).toEqual([]);
  });

  test('are left out when there is no heading', async () => {
    expect(wordText((await openWord(frame({ blocks: [{ type: 'contents', title: 'Innehåll' }] }))).body).trim()).toBe('');
  });
});

test('headings are seen in the navigation pane, those of clauses one level below their chapter', async () => {
  const file = await openWord(richDocument());
  const levels = new Map(all(file.part('styles.xml'), 'w:style').map((style) => [style.attributes['w:styleId'], valueOf(style, 'w:outlineLvl')]));
  const outline = all(file.body, 'w:p').flatMap((paragraph) => {
    const level = levels.get(styleOf(paragraph));
    return level === undefined ? [] : [`${level} ${wordText(paragraph).slice(0, 14).trim()}`];
  });
  expect(outline.slice(0, 6)).toEqual(['0 1\u2003Bakgrund och', '0 2\u2003Så läses kra', '1 Parter och beg', '0 3\u2003Öppna format', '1 3.1\u2003Gränssnitt', '2 ÖPP 3.1\u2002Öppna']);
});

test('bullets are real lists with a numbering that exists', async () => {
  const file = await openWord(richDocument());
  const numbering = new Set(all(file.part('numbering.xml'), 'w:num').map((one) => one.attributes['w:numId']));
  const styles = all(file.part('styles.xml'), 'w:style').filter((style) => all(style, 'w:numPr').length > 0);
  expect(styles.map((style) => style.attributes['w:styleId'])).toEqual(expect.arrayContaining(['ListBullet', 'CellList', 'ClauseList-requirement']));
  for (const style of styles) expect(numbering).toContain(valueOf(style, 'w:numId'));
  const used = all(file.body, 'w:p').map((paragraph) => styleOf(paragraph));
  expect(used).toEqual(expect.arrayContaining(['ListBullet', 'CellList', 'ClauseList-requirement', 'ClauseList-preamble']));
});

describe('page breaks', () => {
  const breaks = async (blocks: readonly Block[], layout: 'full' | 'short' = 'full') => all((await openWord(frame({ blocks, layout }))).body, 'w:pageBreakBefore').length;
  const paragraph = say('text');
  const cover = must(richDocument().blocks[0]);

  test('stand after a cover in the full layout, never in the short', async () => {
    expect(await breaks([cover, paragraph])).toBe(1);
    expect(await breaks([cover, paragraph], 'short')).toBe(0);
  });

  test('never leave an empty page', async () => {
    expect(await breaks([cover, { type: 'page-break' }, paragraph])).toBe(1);
    expect(await breaks([{ type: 'page-break' }, paragraph, { type: 'page-break' }, { type: 'page-break' }, paragraph, { type: 'page-break' }])).toBe(1);
    expect(await breaks([cover])).toBe(0);
  });
});

test('the colour of the organisation is darkened until it can be read', async () => {
  const colour = async (color: string) => valueOf(must(all((await openWord({ ...manyClauses(1), color })).part('styles.xml'), 'w:style').find((style) => style.attributes['w:styleId'] === 'Heading1')), 'w:color');
  expect(await colour('#005595')).toBe('005595');
  expect(await colour('#ffff00')).toMatch(/^[0-7][0-9A-F][0-7][0-9A-F]00$/);
  expect(await colour('red"/>')).toBe('1B2B3A');
});
