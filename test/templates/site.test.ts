import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Library } from '#requirements/model/index.ts';
import { renderSite } from '#templates/site/index.ts';
import { changesOf, readChangelog } from '#templates/site/changelog.ts';
import { all, first, parseXml, textContent, type Element } from '../documents/xml-tree.ts';
import { hostileTexts } from '../documents/fixture.ts';
import { productionLibrary, small } from '../support/library.ts';
import { present } from '../support/present.ts';

const changelog = '# Changes\n\n## [1.0.0] – 2026-11-22\n\nThe first.\n\n### Changed\n\n- EXI-01: shorter time (`days`),\n  see [the law](https://example.org).\n- EXI-01b is not EXI-011.\n';
const rendered = (library: Library, more = {}) => renderSite({ library, hash: 'abc123', day: '2026-11-22', downloads: [{ name: 'small.sv.csv', format: 'csv', language: 'sv', bytes: 1500 }], ...more });
const page = (files: ReadonlyMap<string, string>, name: string) => present(files.get(name));
/** Void elements and attributes without a value are closed first, so that XML's stricter rules prove the rest. */
const parsed = (html: string): Element => parseXml(html.replace('<!doctype html>\n', '').replace(/<(meta|link|input|br)\b([^>]*)>/g, '<$1$2/>').replace(/ (defer|download)(?=[ >])/g, ' $1=""'));
const main = (files: ReadonlyMap<string, string>, name: string) => first(parsed(page(files, name)), 'main');
const text = (files: ReadonlyMap<string, string>, name: string) => textContent(main(files, name)).replace(/\s+/g, ' ');

/** Links within the site that lead nowhere, or to a part that the page does not have. */
function deadLinks(files: ReadonlyMap<string, string>, besides: readonly string[]): readonly string[] {
  const there = new Set([...files.keys(), ...besides]);
  const ids = new Map([...files].map(([name, html]) => [name, new Set([...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id))]));
  return [...files].flatMap(([name, html]) =>
    name.endsWith('.html')
      ? [...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].flatMap(([, way = '']) => {
          if (/^https?:/.test(way)) return [];
          const { pathname, hash } = new URL(way, `http://site/${name}`);
          const target = decodeURIComponent(pathname.slice(1));
          const whole = there.has(target) && (hash === '' || ids.get(target)?.has(decodeURIComponent(hash.slice(1))));
          return whole ? [] : [`${name}: ${way}`];
        })
      : [],
  );
}

const rootFiles = ['search.js', 'icon.svg'];

describe('the site of the library in the checkout', () => {
  let files: ReadonlyMap<string, string>;
  let library: Library;
  beforeAll(() => {
    library = productionLibrary().source.library;
    files = rendered(library, { changelog });
  }, 240_000);
  const pages = () => [...files].filter(([name]) => name.endsWith('.html'));

  test('has a page at a lasting address for everything, in both languages', () => {
    for (const clause of library.clauses) expect([files.has(`klausul/${clause.id}/index.html`), files.has(`en/clause/${clause.id}/index.html`)]).toEqual([true, true]);
    for (const question of library.questions) expect([files.has(`fraga/${question.id}/index.html`), files.has(`en/question/${question.id}/index.html`)]).toEqual([true, true]);
    for (const source of library.sources) expect([files.has(`kalla/${source.id}/index.html`), files.has(`en/source/${source.id}/index.html`)]).toEqual([true, true]);
    for (const name of ['index.html', 'omraden/index.html', 'omraden/exit/index.html', 'klausuler/index.html', 'typ/ska-krav/index.html', 'omfattning/karna/index.html', 'hamta/index.html', 'sok/index.html', 'sok/index.js', 'en/search/index.js']) expect(files.has(name)).toBe(true);
  });

  test('has no link that leads nowhere', () => {
    expect(deadLinks(files, [...rootFiles, 'hamta/small.sv.csv'])).toEqual([]);
  });

  test('tells on every page its language, title, one first heading, and the licence; headings go one step at a time', () => {
    for (const [name, html] of pages()) {
      const language = name.startsWith('en/') ? 'en' : 'sv';
      expect([name, html.includes(`<html lang="${language}">`), /<title>[^<]+<\/title>/.test(html), html.match(/<h1[ >]/g)?.length, html.includes('rel="license">CC0-1.0</a>')]).toEqual([name, true, true, 1, true]);
      const levels = [...html.matchAll(/<h([1-6])[ >]/g)].map(([, level]) => Number(level));
      expect([name, levels.filter((level, at) => level > (levels[at - 1] ?? 0) + 1)]).toEqual([name, []]);
    }
  });

  test('has each id once on a page, and leaves no places for values', () => {
    for (const [name, html] of pages()) {
      const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
      expect([name, ids.length - new Set(ids).size, html.includes('{{'), />undefined<|\[object/.test(html)]).toEqual([name, 0, false, false]);
    }
  });

  test('asks for nothing outside itself, and has no script or style within the pages', () => {
    for (const [, html] of pages()) {
      expect(html).not.toMatch(/<script(?! src="[.\w/-]*" defer>)|<style|\son\w+=|\sstyle=|<img|<iframe|src="http/);
    }
    expect(files.get('style.css')).not.toMatch(/url\(|@import/);
  });

  test('a clause tells all that is known of it', () => {
    const clause = present(library.clauses.find(({ id }) => id === 'EXI-06'));
    const said = text(files, 'klausul/EXI-06/index.html');
    for (const words of [
      clause.title.sv, 'minst 30 dagar (hämtningstiden)', 'Ingen jurist har granskat klausulen ännu.', 'Kontraktsvillkor', 'När avtalet upphör', clause.motive.sv, 'Bevis i anbudet', 'Kontrolleras av:',
      'När något av svaren på ”Hur ska lösningen levereras?” är ”Som en färdig molntjänst”', 'Antal dagar för hämtning', 'minst 30, högst 365', 'Om kravet angrips', present(clause.defence).answer.sv,
      'art. 25.2 g', 'Kontrollerat mot källan', 'Ämnen som klausulen täcker', `Klausulens version${clause.version}`, 'Adressen till den här sidan ändras inte.',
    ]) expect(said).toContain(words);
    expect(text(files, 'en/clause/EXI-06/index.html')).toContain('No lawyer has reviewed the clause yet.');
  });

  test('a question tells its options and the clauses that it decides', () => {
    const said = text(files, 'fraga/delivery/index.html');
    expect(said).toContain('Som en färdig molntjänst');
    expect(said).toMatch(/Om de här klausulerna används.*EXI-06/);
  });

  test('a source tells what each place says and who rests on it', () => {
    expect(text(files, 'kalla/data-act/index.html')).toMatch(/art\. 25\.2 g Kontrollerat mot källan.*Klausuler: .*EXI-06/);
  });
});

describe('a small library', () => {
  test('has well-formed pages', () => {
    for (const [name, html] of rendered(small.library, { changelog })) if (name.endsWith('.html')) expect(() => parsed(html)).not.toThrow();
  });

  test('has no pages for what it lacks, and no links to them', () => {
    const files = rendered({ ...small.library, startingPoints: [], topics: [], coverage: [], frameworks: [] });
    expect([...files.keys()].filter((name) => /tackning|amnen|ramverk|startpunkt|andringar/.test(name))).toEqual([]);
    expect(deadLinks(files, [...rootFiles, 'hamta/small.sv.csv'])).toEqual([]);
  });

  test('in one language has one', () => {
    const files = rendered({ ...small.library, manifest: { ...small.library.manifest, languages: ['sv'] } });
    expect([...files.keys()].filter((name) => name.startsWith('en/'))).toEqual([]);
    expect(deadLinks(files, [...rootFiles, 'hamta/small.sv.csv'])).toEqual([]);
  });

  test('tells its coverage row by row', () => {
    const says = { sv: 'Vad raden säger.', en: 'What the row says.' };
    const files = rendered({
      ...small.library,
      topics: [{ id: 'EXI-01', title: { sv: 'Ta ut data', en: 'Take out data' } }, { id: 'HOS-09', title: { sv: 'Plats', en: 'Place' }, leftOut: { sv: 'Ordnas på annat sätt.', en: 'Seen to otherwise.' } }],
      coverage: [{ id: 'lagen', title: { sv: 'Lagen, punkt för punkt', en: 'The Act, point by point' }, intro: says, source: 'law', checkedOn: '2026-11-22', rows: [{ ref: '3 §', says, provisions: ['3 §'], topics: [] }, { ref: '4 §', says, provisions: [], topics: [], reason: { sv: 'Gäller inte köparen.', en: 'Not for the buyer.' } }] }],
    });
    expect(text(files, 'tackning/lagen/index.html')).toMatch(/3 §Vad raden säger\.EXI-014 §Vad raden säger\.Gäller inte köparen\./);
    expect(text(files, 'amnen/index.html')).toMatch(/EXI-01 Ta ut data.*HOS-09 Plats.*Ingen klausul: Ordnas på annat sätt\./);
    expect(deadLinks(files, [...rootFiles, 'hamta/small.sv.csv'])).toEqual([]);
  });

  test('a withdrawn clause keeps its page, says what to use instead, and is not listed among those in use', () => {
    const clauses = small.library.clauses.map((clause) => (clause.id === 'EXI-02' ? { ...clause, withdrawn: { reason: { sv: 'Delad i två.', en: 'Split in two.' }, replacedBy: 'EXI-01' } } : clause));
    const files = rendered({ ...small.library, clauses });
    expect(text(files, 'klausul/EXI-02/index.html')).toContain('Klausulen har utgått. Delad i två. Använd i stället EXI-01.');
    expect(text(files, 'omraden/exit/index.html')).toMatch(/Utgångna.*EXI-02/);
    expect(text(files, 'typ/kontraktsvillkor/index.html')).not.toContain('EXI-02');
  });

  test('a clause without English is shown in Swedish, and marked as such', () => {
    const clauses = small.library.clauses.map((clause) => (clause.id === 'HOS-01' ? { ...clause, text: { sv: clause.text.sv } } : clause));
    const html = page(rendered({ ...small.library, clauses }), 'en/clause/HOS-01/index.html');
    expect(html).toContain('<div lang="sv"><p>Data ska behandlas inom EU.</p></div>');
    expect(html).toContain('The clause exists in Swedish only.');
  });

  test('tells the changes of the library, and those that name a clause at the clause', () => {
    const files = rendered(small.library, { changelog });
    expect(text(files, 'andringar/index.html')).toContain('1.0.0 – 2026-11-22The first.ChangedEXI-01: shorter time (days), see the law.');
    expect(text(files, 'klausul/EXI-01/index.html')).toContain('1.0.0 – 2026-11-22: EXI-01: shorter time (days), see the law.');
    expect(changesOf(readChangelog(changelog), 'EXI-01')).toHaveLength(1);
  });

  test.each(hostileTexts.filter((hostile) => !hostile.includes('{')))('%s is text wherever it stands', (hostile) => {
    const said = { sv: `å ${hostile}`, en: `å ${hostile}` };
    const { library } = small;
    const clauses = library.clauses.map((clause) => ({
      ...clause, title: said, motive: said, text: clause.id === 'EXI-01' ? clause.text : said, withdrawn: undefined, defence: { ground: said, answer: said, milder: said }, marketEffect: { level: 'high' as const, says: said },
      priceItem: { text: said, unit: said }, evidence: said, verification: { by: said, how: said },
    }));
    const files = rendered({
      ...library,
      clauses,
      manifest: { ...library.manifest, title: said, publisher: said, areas: library.manifest.areas.map((area) => ({ ...area, title: said, chapter: said })) },
      questions: library.questions.map((question) => ({ ...question, title: said, help: said, askWhom: said, ...(question.options && { options: question.options.map((option) => ({ ...option, label: said, help: said })) }) })),
      sources: library.sources.map((source) => ({ ...source, title: said, number: hostile, seen: hostile, notes: hostile, provisions: source.provisions.map((provision) => ({ ...provision, says: said })) })),
    }, { changelog: `## ${hostile}\n\n- EXI-01 ${hostile}\n` });
    for (const [name, html] of files) {
      if (!name.endsWith('.html')) continue;
      const scripts = all(parsed(html), 'script').map((script) => script.attributes['src'] ?? 'written in the page');
      expect([name, scripts.filter((source) => !/(^|\/)(index|search)\.js$/.test(source))]).toEqual([name, []]);
    }
    // The one place where a newline and a sign of Markdown would mean something is the changelog.
    expect(textContent(first(main(files, 'klausul/EXI-02/index.html'), 'h1'))).toBe(`EXI-02 å ${hostile}`);
    expect(text(files, 'fraga/delivery/index.html')).toContain(`å ${hostile}`.replace(/\s+/g, ' '));
    expect(page(files, 'sok/index.js')).not.toContain('<');
  });
});
