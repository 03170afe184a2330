import type { CoverageTable } from '#requirements/model/index.ts';
import { coverTable, coverTopics } from '#requirements/coverage/index.ts';
import { facts, list, table } from '../blocks.ts';
import { clauseIds, clauseLink } from '../clause-lists.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, when, type Html } from '../html.ts';

/** What the library is held against. */
export function coveragePage(context: PageContext): PageContent {
  const { library, words } = context;
  const w = words.coverage;
  return {
    title: w.title,
    main: html`<h1>${w.title}</h1>
<p>${w.intro}</p>
${when(library.topics.length > 0, () => html`<h2>${context.link({ page: 'topics' }, words.topics.title)}</h2><p>${w.covered(coverTopics(library).filter(({ clauses }) => clauses.length > 0).length, library.topics.length)}</p>`)}
${library.coverage.map((entry) => html`<h2>${context.link({ page: 'coverage-table', id: entry.id }, context.say(entry.title))}</h2><p>${w.covered(coverTable(library, entry).filter(({ clauses }) => clauses.length > 0).length, entry.rows.length)}</p>`)}`,
  };
}

/** An external list, row by row, with the clauses that answer to each. */
export function coverageTablePage(context: PageContext, entry: CoverageTable): PageContent {
  const { library, words } = context;
  const w = words.coverage;
  const source = library.sources.find((candidate) => candidate.id === entry.source);
  return {
    title: context.of(entry.title),
    trail: [[{ page: 'coverage' }, w.title]],
    main: html`<h1>${context.say(entry.title)}</h1>
<p>${context.say(entry.intro)}</p>
${facts([...(source ? [[w.source, context.link({ page: 'source', id: source.id }, context.say(source.title))] as const] : []), [words.source.checkedOn, html`<time datetime="${entry.checkedOn}">${entry.checkedOn}</time>`]])}
${table(
  context.of(entry.title),
  [w.ref, w.says, w.clauses],
  coverTable(library, entry).map(({ row, clauses }) => [
    html`<strong>${row.ref}</strong>`,
    context.say(row.says),
    html`${when(clauses.length > 0, () => clauseIds(context, clauses))}${when(row.reason, (reason) => html`<p class="note">${context.say(reason)}</p>`)}`,
  ]),
)}`,
  };
}

/** The checklist: every topic with its clauses, or why it has none. */
export function topicsPage(context: PageContext): PageContent {
  const { library, words } = context;
  const covered = coverTopics(library);
  const groups = [...new Set(library.topics.map((topic) => codeOf(topic.id)))];
  return {
    title: words.topics.title,
    trail: [[{ page: 'coverage' }, words.coverage.title]],
    main: html`<h1>${words.topics.title}</h1>
<p>${words.topics.intro(library.topics.length)}</p>
${groups.map((code) => {
  const area = library.manifest.areas.find((candidate) => candidate.code === code);
  return html`<h2>${area ? context.say(area.title) : code}</h2>${covered.filter(({ topic }) => codeOf(topic.id) === code).map(({ topic, clauses }) => html`<h3 id="${topic.id}"><span class="id">${topic.id}</span> ${context.say(topic.title)}</h3>${when(clauses.length > 0, () => list(clauses.map((clause) => clauseLink(context, clause)), 'clauses'))}${leftOut(context, topic.leftOut)}`)}`;
})}`,
  };
}

const codeOf = (topic: string) => topic.split('-')[0] ?? topic;

function leftOut(context: PageContext, reason: Parameters<PageContext['say']>[0] | undefined): Html | undefined {
  return when(reason, (text) => html`<p>${context.words.topics.leftOut} ${context.say(text)}</p>`);
}
