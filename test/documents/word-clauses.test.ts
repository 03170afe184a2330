import { describe, expect, test } from '@jest/globals';
import type { ClauseBlock } from '#templates/composed-document.ts';
import { clauseBookmark } from '#templates/word/names.ts';
import { answer, clause, frame, manyClauses, ofKind, richDocument, say, shortDocument } from './fixture.ts';
import { clauseControls, openWord } from './word-file.ts';
import { all, first, must, valueOf, wordText } from './xml-tree.ts';

const clausesOf = (blocks: ReturnType<typeof frame>['blocks']) => blocks.filter((block): block is ClauseBlock => block.type === 'clause');

describe.each([
  ['the full layout', richDocument()],
  ['the short layout', shortDocument()],
  ['a document of 300 clauses', manyClauses(300)],
])('in %s every clause', (_, document) => {
  test('is in a content control of its own, known by alias and tag', async () => {
    const controls = clauseControls(await openWord(document));
    expect(controls.map(({ alias, tag }) => ({ alias, tag }))).toEqual(clausesOf(document.blocks).map((block) => ({ alias: `Krav ${block.clause} v${block.version}`, tag: `${block.clause}@${block.version}` })));
  });

  test('has one bookmark, which is in its heading, and its number and id in the heading', async () => {
    const controls = clauseControls(await openWord(document));
    for (const [at, block] of clausesOf(document.blocks).entries()) {
      expect(controls[at]?.bookmarks).toEqual([clauseBookmark(block.clause, block.version)]);
      expect(controls[at]?.heading).toBe(`${block.number === undefined ? '' : `${block.number}\u2002`}${block.title}\u2002${block.clause}`);
    }
  });

  test('tells its kind in words', async () => {
    const controls = clauseControls(await openWord(document));
    for (const [at, block] of clausesOf(document.blocks).entries()) expect(controls[at]?.text).toContain(`\n${block.label}`);
  });
});

test('the heading of the example clause carries the bookmark krav_EXI_06_v1_0_0', async () => {
  const file = await openWord(frame({ blocks: [clause({ clause: 'EXI-06', number: 'ÖPP 3.4' })] }));
  const [heading] = all(file.body, 'w:p');
  expect(valueOf(must(heading), 'w:pStyle')).toMatch(/^ClauseHeading/);
  expect(all(must(heading), 'w:bookmarkStart')[0]?.attributes['w:name']).toBe('krav_EXI_06_v1_0_0');
  expect(all(must(heading), 'w:bookmarkEnd')).toHaveLength(1);
});

test('the id of a content control is the same in every document', async () => {
  const [alone] = clauseControls(await openWord(frame({ blocks: [clause({ clause: 'EXI-06' })] })));
  const among = clauseControls(await openWord(richDocument())).find((control) => control.tag === 'EXI-06@1.0.0');
  expect(alone?.id).toMatch(/^[1-9]\d{0,9}$/);
  expect(Number(alone?.id)).toBeLessThan(2 ** 31);
  expect(among?.id).toBe(alone?.id);
});

test('a clause that is there twice gets another id and bookmark the second time', async () => {
  const controls = clauseControls(await openWord(frame({ blocks: [clause({ clause: 'EXI-06' }), clause({ clause: 'EXI-06' })] })));
  expect(controls.map((control) => control.tag)).toEqual(['EXI-06@1.0.0', 'EXI-06@1.0.0']);
  expect(new Set(controls.map((control) => control.id)).size).toBe(2);
  expect(controls.flatMap((control) => control.bookmarks)).toEqual(['krav_EXI_06_v1_0_0', 'krav_EXI_06_v1_0_0_2']);
});

test('long ids stay within what Word allows, and apart', async () => {
  const long = 'stor-region-med-langt-namn-och-annu-langre-tillagg';
  const controls = clauseControls(await openWord(frame({ blocks: [clause({ clause: `${long}.API-01` }), clause({ clause: `${long}.API-02` })] })));
  for (const { alias, tag, bookmarks } of controls) {
    expect(alias?.length).toBeLessThanOrEqual(64);
    expect(tag?.length).toBeLessThanOrEqual(64);
    expect(bookmarks[0]?.length).toBeLessThanOrEqual(40);
  }
  expect(controls[0]?.bookmarks).not.toEqual(controls[1]?.bookmarks);
});

test('a reference to a clause in the document is a link, another is plain text', async () => {
  const { body } = await openWord(richDocument());
  const links = all(body, 'w:hyperlink').filter((link) => !link.attributes['w:anchor']?.startsWith('_Toc'));
  expect(links.map((link) => [link.attributes['w:anchor'], wordText(link)])).toEqual([['krav_EXI_06_v1_0_0', 'ÖPP 4.1']]);
  expect(wordText(body)).toContain('säkerhetsbilagan');
});

describe('what the bidder fills in', () => {
  test('is a form with plain boxes in the full layout, whose rows stay together', async () => {
    const control = first((await openWord(frame({ blocks: [ofKind('selection-criterion')] }))).body, 'w:sdt');
    const form = must(all(control, 'w:tbl').at(-1));
    const rows = all(form, 'w:tr');
    expect(rows.map((row) => wordText(row))).toEqual(['Uppfylls kravet?\n☐ Ja   ☐ Nej\n', 'Svar och bevis\n\n']);
    for (const row of rows) expect(all(row, 'w:cantSplit')).toHaveLength(1);
    expect(rows.map((row) => all(row, 'w:keepNext').length)).toEqual([2, 0]);
    expect(all(control, 'w:sdt')).toHaveLength(0);
  });

  test('is one line in the short layout', async () => {
    const document = shortDocument(3);
    const { body } = await openWord(document);
    const lines = all(body, 'w:p').filter((paragraph) => valueOf(paragraph, 'w:pStyle') === 'ClauseAnswer');
    expect(wordText(must(lines[0]))).toBe('Uppfylls kravet? ☐ Ja   ☐ Nej\u2003Svar och bevis \t');
  });
});

test('an award criterion shows its maximum, how it is judged and what each level gives', async () => {
  const control = first((await openWord(frame({ blocks: [ofKind('award-criterion')] }))).body, 'w:sdt');
  const text = wordText(control);
  expect(text).toContain('Högsta prisavdrag\n[fyll i: Högsta prisavdrag, kr]\n');
  expect(text).toContain('Bedömning\nBedömningen görs mot');
  const levels = must(all(control, 'w:tbl').find((table) => wordText(table).startsWith('Nivå')));
  expect(all(levels, 'w:tr').map((row) => wordText(row).split('\n')[1])).toEqual(['Prisavdrag', '500 000 kr', '250 000 kr', '0 kr']);
});

test('a small clause stays on one page; of a large one the form stays with what stands before it', async () => {
  const keptInRows = async (words: string) => {
    const { body } = await openWord(frame({ blocks: [clause({ clause: 'EXI-06', body: [say(words)], parts: ofKind('requirement').parts, response: answer })] }));
    return all(first(body, 'w:tbl'), 'w:tr').map((row) => all(row, 'w:keepNext').length);
  };
  expect(await keptInRows('Kort.')).toEqual([2, 2, 2]);
  expect(await keptInRows('Långt. '.repeat(400))).toEqual([0, 0, 2]);
});
