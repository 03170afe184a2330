import type { Language } from '#requirements/model/index.ts';
import { fileOf, type Place } from './addresses.ts';
import type { PageContext } from './context.ts';
import { html, when, type Html } from './html.ts';
import { siteWords } from './words/index.ts';

/** What a page says, inside the frame that all pages have. */
export interface PageContent {
  title: string;
  main: Html;
  /** The pages above it, the nearest last. */
  trail?: readonly (readonly [Place, string])[];
  /** Scripts, as files from the root of the site. */
  scripts?: readonly string[];
}

const licence = 'https://creativecommons.org/publicdomain/zero/1.0/';

/** A whole page: skip link, heading with search and ways to the rest, content, and the licence. */
export function framePage(context: PageContext, { title, main, trail = [], scripts = [] }: PageContent): string {
  const { language, words, library, place } = context;
  const name = context.of(library.manifest.title);
  const page = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${place.page === 'start' ? name : `${title} – ${name}`}</title>
<link rel="license" href="${licence}">
<link rel="icon" href="${context.toFile('icon.svg')}">
<link rel="stylesheet" href="${context.toFile('style.css')}">
${otherLanguages(context).map((other) => html`<link rel="alternate" hreflang="${other}" href="${context.toFile(fileOf(place, other))}">
`)}${scripts.map((script) => html`<script src="${context.toFile(script)}" defer></script>
`)}</head>
<body class="page-${place.page}">
<a class="skip" href="#content">${words.frame.skip}</a>
<header class="top">
<div class="bar">
<p class="name">${context.link({ page: 'start' }, name)}</p>
${when(place.page !== 'search', () => searchForm(context))}
${otherLanguages(context).map((other) => html`<p class="languages"><a href="${context.toFile(fileOf(place, other))}" lang="${other}" hreflang="${other}">${siteWords[other].frame.languageName}</a></p>`)}
</div>
<div class="bar">
<nav aria-label="${words.frame.menu}"><ul>${menu(context).map(([to, label]) => html`<li><a href="${context.to(to)}"${when(to.page === place.page, () => html` aria-current="page"`)}>${label}</a></li>`)}</ul></nav>
</div>
</header>
<main id="content" tabindex="-1">
${when(trail.length > 0, () => html`<nav class="trail" aria-label="${words.frame.trail}"><ol>${trail.map(([to, label]) => html`<li>${context.link(to, label)}</li>`)}</ol></nav>`)}
${main}
</main>
<footer>
<p>${words.frame.licence} <a href="${licence}" rel="license">CC0-1.0</a>.</p>
<p>${words.frame.madeFrom(name, library.manifest.version)}${when(context.changelog.length > 0, () => html` ${context.link({ page: 'changes' }, words.changes.title)}.`)} <span class="hash">SHA-256: ${context.input.hash}</span></p>
</footer>
</body>
</html>
`;
  return page.markup;
}

/** A search that works without a script as far as to the search page. */
export function searchForm(context: PageContext): Html {
  const { words } = context;
  return html`<search><form action="${context.to({ page: 'search' })}" method="get"><label for="q">${words.frame.search}</label><input id="q" name="q" type="search" autocomplete="off"><button type="submit">${words.frame.searchButton}</button></form></search>`;
}

function menu({ words, library }: PageContext): readonly (readonly [Place, string])[] {
  return [
    [{ page: 'areas' }, words.areas.title],
    [{ page: 'clauses' }, words.clauses.title],
    [{ page: 'questions' }, words.questions.title],
    [{ page: 'sources' }, words.sources.title],
    ...(library.topics.length + library.coverage.length > 0 ? [[{ page: 'coverage' }, words.coverage.title] as const] : []),
    ...(library.startingPoints.length > 0 ? [[{ page: 'starting-points' }, words.startingPoints.title] as const] : []),
    [{ page: 'downloads' }, words.downloads.title],
  ];
}

function otherLanguages({ language, library }: PageContext): readonly Language[] {
  return library.manifest.languages.filter((other) => other !== language);
}
