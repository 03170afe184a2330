import { facts, list } from '../blocks.ts';
import type { PageContext } from '../context.ts';
import { downloadFolder } from '../addresses.ts';
import type { PageContent } from '../frame.ts';
import { html } from '../html.ts';
import { indexFile, scriptFile } from '../search-index.ts';

/** The library as files to take along. */
export function downloadsPage(context: PageContext): PageContent {
  const { input, words } = context;
  const w = words.downloads;
  return {
    title: w.title,
    main: html`<h1>${w.title}</h1>
<p>${w.intro}</p>
${facts(
  input.downloads.map(({ name, format, language, bytes }) => [
    `${w.formats[format].title}${language === undefined ? '' : ` (${w.languages[language]})`}`,
    html`<a href="${context.toFile(`${downloadFolder}${name}`)}" download>${name}</a> <span class="note">${w.size(bytes)}</span><br>${w.formats[format].says}`,
  ]),
)}
<p>${w.hash}<br><code class="hash">${input.hash}</code></p>`,
  };
}

/** Search in the browser: the page has the words, a script of ours does the rest, and nothing is sent anywhere. */
export function searchPage(context: PageContext): PageContent {
  const { words, language } = context;
  const w = words.search;
  return {
    title: w.title,
    scripts: [indexFile(language), scriptFile],
    main: html`<h1>${w.title}</h1>
<p>${w.intro}</p>
<search><form id="search" method="get"><label for="q">${w.label}</label><input id="q" name="q" type="search" autocomplete="off"><button type="submit">${words.frame.searchButton}</button></form></search>
<p id="status" role="status"></p>
<div id="results"></div>
<noscript><p>${w.noScript} ${context.link({ page: 'clauses' }, words.clauses.all)}.</p></noscript>`,
  };
}

/** What is different from version to version. The changelog is kept in English. */
export function changesPage(context: PageContext): PageContent {
  const { words, changelog } = context;
  return {
    title: words.changes.title,
    main: html`<h1>${words.changes.title}</h1>
<p>${words.changes.intro}</p>
<div lang="en">${changelog.map(({ title, blocks }) => html`<h2>${title}</h2>${grouped(blocks).map((block) =>
      typeof block === 'string' ? html`<p>${block}</p>` : 'heading' in block ? html`<h3>${block.heading}</h3>` : list(block.items),
    )}`)}</div>`,
  };
}

/** Items that stand together are one list. */
function grouped(blocks: PageContext['changelog'][number]['blocks']): readonly (string | { heading: string } | { items: readonly string[] })[] {
  const groups: (string | { heading: string } | { items: string[] })[] = [];
  for (const { type, text } of blocks) {
    const last = groups.at(-1);
    if (type === 'heading') groups.push({ heading: text });
    else if (type === 'paragraph') groups.push(text);
    else if (typeof last === 'object' && 'items' in last) last.items.push(text);
    else groups.push({ items: [text] });
  }
  return groups;
}
