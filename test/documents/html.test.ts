import { describe, expect, test } from '@jest/globals';
import { contrast, colors, kindColors, readable } from '#templates/html/color.ts';
import { renderHtml } from '#templates/html/index.ts';
import { clause, englishDocument, finalDocument, frame, hostileDocument, hostileTexts, forbiddenTextLeft, manyClauses, richDocument, shortDocument } from './fixture.ts';
import { all, first, parseXml, type Element } from './xml-tree.ts';

/** The page as a tree. Void elements are closed first, so that XML's stricter rules prove that every other one is. */
function parseHtml(html: string): Element {
  return parseXml(html.replace('<!doctype html>\n', '').replace(/<style>[^]*<\/style>/, '').replace(/<(meta|br)\b([^>]*)>/g, '<$1$2/>'));
}

function textOf(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : child.name === 'br' ? '\n' : textOf(child))).join('');
}

const documents = { draft: richDocument(), final: finalDocument(), short: shortDocument(), English: englishDocument(), hostile: hostileDocument(), large: manyClauses(300), empty: frame() };

describe.each(Object.entries(documents))('the %s page', (_, document) => {
  const html = renderHtml(document);

  test('is well-formed, in its language, with a title', () => {
    const page = parseHtml(html);
    expect(first(page, 'html').attributes['lang']).toBe(document.language);
    expect(textOf(first(page, 'title'))).not.toBe('');
  });

  test('has no script and asks for nothing outside itself', () => {
    const page = parseHtml(html);
    expect(['script', 'link', 'img', 'iframe', 'object', 'base', 'form'].flatMap((name) => all(page, name))).toEqual([]);
    for (const link of all(page, 'a')) expect(link.attributes['href']).toMatch(/^#/);
    expect(/<style>[^]*?<\/style>/.exec(html)?.[0]).not.toMatch(/url\(|@import/);
    expect(html).not.toMatch(/<[^>]*\s(?:on\w+|style)=/);
  });

  test('has each id once, and every link leads to one', () => {
    const page = parseHtml(html);
    const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const found = new Set(ids.map((id) => textOf(parseHtml(`<p>${id}</p>`))));
    for (const link of all(page, 'a')) expect(found).toContain(decodeURI(link.attributes['href']?.slice(1) ?? ''));
  });

  test('has headings without a gap between levels', () => {
    const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
    for (const [at, level] of levels.entries()) expect(level).toBeLessThanOrEqual((levels[at - 1] ?? 1) + 1);
  });

  test('has a scope on every heading cell', () => {
    for (const cell of all(parseHtml(html), 'th')) expect(['col', 'row']).toContain(cell.attributes['scope']);
  });

  test('has a section for every clause', () => {
    const sections = all(parseHtml(html), 'section').filter((section) => 'data-clause' in section.attributes);
    expect(sections.map((section) => section.attributes['data-clause'])).toEqual(document.blocks.flatMap((block) => (block.type === 'clause' ? [block.clause] : [])));
  });
});

test.each(hostileTexts)('%s comes out as it was written', (hostile) => {
  const paragraphs = all(parseHtml(renderHtml(hostileDocument())), 'p').map(textOf);
  expect(paragraphs).toContain(hostile);
});

test('forbidden signs are dropped', () => {
  expect(all(parseHtml(renderHtml(hostileDocument())), 'p').map(textOf)).toContain(forbiddenTextLeft);
});

test('a section has the anchor of its clause', () => {
  const html = renderHtml(frame({ blocks: [clause({ clause: 'EXI-06', anchor: 'krav-exi-06' })] }));
  expect(html).toContain('<section class="clause requirement" id="krav-exi-06" data-clause="EXI-06" data-version="1.0.0">');
});

test('the contents lead to every chapter and section', () => {
  const nav = first(parseHtml(renderHtml(richDocument())), 'nav');
  expect(all(nav, 'a').map((link) => [link.attributes['href'], textOf(link)])).toEqual([
    ['#kap-1', '1 Bakgrund och behov'],
    ['#kap-2', '2 Så läses kraven'],
    ['#kap-3', '3 Öppna format och gränssnitt'],
    ['#kap-3-1', '3.1 Gränssnitt mot andra system'],
    ['#kap-4', '4 Data och flytt'],
    ['#kap-4-1', '4.1 Avslut'],
  ]);
});

test('blanks are marked, and a final shows no draft mark', () => {
  const draft = renderHtml(richDocument());
  expect(draft).toContain('<mark class="blank">[fyll i: namn och e-post]</mark>');
  expect(draft).toContain('Arbetsmaterial – utkast');
  expect(renderHtml(finalDocument())).not.toContain('utkast');
});

describe('colours', () => {
  test.each(['#ffff00', '#ffffff', '#a8d5e5', '#005595', '#000000', '#ff0000'])('%s becomes readable on white and on label cells', (color) => {
    expect(contrast(readable(color), '#ffffff')).toBeGreaterThanOrEqual(4.5);
    expect(contrast(readable(color), colors.cell)).toBeGreaterThanOrEqual(4.5);
  });

  test('that are readable already are left as they are', () => {
    expect(readable('#005595')).toBe('#005595');
  });

  test('of kinds, labels and marks are readable where they stand', () => {
    for (const color of [...Object.values(kindColors), colors.quiet, colors.ink]) expect(contrast(color, colors.cell)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.markText, colors.markCell)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.ink, colors.blank)).toBeGreaterThanOrEqual(4.5);
  });

  test('that are no colours become ink', () => {
    expect(readable('red;}</style>')).toBe(colors.ink);
  });
});
