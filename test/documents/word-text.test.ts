import { describe, expect, test } from '@jest/globals';
import { docxParts, renderDocx } from '#templates/word/index.ts';
import { blank, englishDocument, forbiddenText, forbiddenTextLeft, frame, hostileDocument, hostileTexts, loneSurrogate, richDocument, say, text, value } from './fixture.ts';
import { openWord, runningText } from './word-file.ts';
import { all, must, textContent, valueOf, wordText } from './xml-tree.ts';

describe.each(['full', 'short'] as const)('in the %s layout', (layout) => {
  test.each(hostileTexts)('%s comes out as it was written, in the text and in a clause', async (hostile) => {
    const file = await openWord(hostileDocument({ layout }));
    const paragraphs = all(file.body, 'w:p').map((paragraph) => wordText(paragraph));
    expect(paragraphs).toContain(hostile);
    expect(paragraphs.filter((paragraph) => paragraph.startsWith(`${hostile}\u2002${hostile}\u2002HOT-`))).toHaveLength(1);
    expect(runningText(file)).toContain(hostile);
  });
});

test('hostile texts come out as they were written in the properties too', async () => {
  const { part } = await openWord(hostileDocument());
  const [title] = all(part('docProps/core.xml'), 'dc:title');
  for (const hostile of hostileTexts) expect(textContent(must(title))).toContain(hostile);
});

test('signs that would keep the file from opening are dropped, and a lone surrogate is shown as such', async () => {
  const { body } = await openWord(hostileDocument());
  const paragraphs = all(body, 'w:p').map((paragraph) => wordText(paragraph));
  expect(forbiddenText).not.toBe(forbiddenTextLeft);
  expect(paragraphs).toContain(forbiddenTextLeft);
  expect(paragraphs).toContain(loneSurrogate.toWellFormed());
});

test('line breaks and tabs in a text are kept, whatever system they come from', async () => {
  const { body } = await openWord(frame({ blocks: [{ type: 'paragraph', inlines: [text('en\ntvå\r\ntre\rfyra\tfem')] }] }));
  expect(wordText(body).trim()).toBe('en\ntvå\ntre\nfyra\tfem');
});

describe('a blank', () => {
  test('is marked and tells what to fill in', async () => {
    const { body } = await openWord(frame({ blocks: [{ type: 'paragraph', inlines: [text('inom '), blank('antal dagar'), text(' dagar')] }] }));
    expect(wordText(body)).toContain('inom [fyll i: antal dagar] dagar');
    const marked = all(body, 'w:r').filter((run) => valueOf(run, 'w:rStyle') === 'Blank');
    expect(marked.map(wordText)).toEqual(['[fyll i: antal dagar]']);
  });

  test('is in English in an English document', async () => {
    expect(wordText((await openWord(englishDocument())).body)).toContain('[fill in: number of days]');
  });

  test('is also what is left of a table that has no place in running text', async () => {
    const { body } = await openWord(frame({ blocks: [{ type: 'paragraph', inlines: [{ type: 'table', question: 'F18' }] }] }));
    expect(wordText(body)).toContain('[fyll i: F18]');
  });
});

test('a value is plain text', async () => {
  const { body } = await openWord(frame({ blocks: [{ type: 'paragraph', inlines: [text('minst '), value('30'), text(' dagar')] }] }));
  expect(wordText(body)).toContain('minst 30 dagar');
  expect(all(body, 'w:rStyle')).toEqual([]);
});

test('every text of the document is in the file, in order', async () => {
  const document = richDocument();
  const { body } = await openWord(document);
  const written = wordText(body);
  let from = 0;
  for (const block of document.blocks) {
    const words = block.type === 'clause' ? block.title : block.type === 'heading' ? `\u2003${block.text}\n` : block.type === 'paragraph' ? block.inlines.map((one) => ('text' in one ? one.text : '')).join('') : undefined;
    if (words === undefined || (block.type === 'heading' && block.number === undefined)) continue;
    const at = written.indexOf(words, from);
    expect([words, at >= from]).toEqual([words, true]);
    from = at;
  }
});

test('a megabyte in one paragraph is written', async () => {
  const long = 'ord '.repeat(250_000);
  const parts = docxParts(await renderDocx(frame({ blocks: [say(long)] })));
  expect(parts.get('word/document.xml')?.length).toBeGreaterThan(1_000_000);
});
