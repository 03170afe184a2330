import type { PageContext } from '../context.ts';
import { facts, list } from '../blocks.ts';
import type { PageContent } from '../frame.ts';
import { html } from '../html.ts';

/** What the library is, how it is used, how large it is, and where to begin. */
export function startPage(context: PageContext): PageContent {
  const { library, words, names } = context;
  const { start } = words;
  const clauses = library.clauses.filter((clause) => !clause.withdrawn);
  const kinds = (Object.keys(names.kinds) as (keyof typeof names.kinds)[]).map((kind) => [kind, clauses.filter((clause) => clause.kind === kind).length] as const).filter(([, count]) => count > 0);
  const reviewed = clauses.filter((clause) => clause.review.state === 'reviewed').length;
  return {
    title: context.of(library.manifest.title),
    main: html`<h1>${context.say(library.manifest.title)}</h1>
<p class="lead">${start.lead}</p>
<p>${start.what}</p>
<h2>${start.howTitle}</h2>
<ol>${start.how.map((step) => html`<li>${step}</li>`)}</ol>
<p>${start.ways((page, text) => context.link({ page }, text))}</p>
<h2>${start.contentsTitle}</h2>
${facts([
  ...kinds.map(([kind, count]) => [names.kinds[kind].many, context.link({ page: 'kind', kind }, words.clauses.count(count))] as const),
  [words.questions.title, context.link({ page: 'questions' }, words.questions.count(library.questions.length))],
  [words.sources.title, context.link({ page: 'sources' }, words.sources.count(library.sources.length))],
  [start.reviewed, reviewed === 0 ? start.noneReviewed : start.someReviewed(reviewed, clauses.length)],
])}
<h2>${words.areas.title}</h2>
${list(library.manifest.areas.map(({ id, title }) => html`${context.link({ page: 'area', id }, context.say(title))} <span class="note">${clauses.filter((clause) => clause.area === id).length}</span>`), 'columns')}
<h2>${start.licenceTitle}</h2>
<p>${start.licence(context.say(library.manifest.publisher))}</p>`,
  };
}
