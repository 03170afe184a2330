import type { Clause } from '#requirements/model/index.ts';
import { describePriority } from '#requirements/describe/index.ts';
import { facts, list } from '../blocks.ts';
import { byArea, clauseList, withdrawnList } from '../clause-lists.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, when } from '../html.ts';

export function areasPage(context: PageContext): PageContent {
  const { library, words, names } = context;
  return {
    title: words.areas.title,
    main: html`<h1>${words.areas.title}</h1>
<p>${words.areas.intro}</p>
${facts(
  library.manifest.areas.map(({ id, title }) => {
    const here = library.clauses.filter((clause) => clause.area === id && !clause.withdrawn);
    const kinds = (Object.keys(names.kinds) as Clause['kind'][]).map((kind) => [names.kinds[kind], here.filter((clause) => clause.kind === kind).length] as const).filter(([, count]) => count > 0);
    return [context.of(title), html`${context.link({ page: 'area', id }, words.clauses.count(here.length))}${when(kinds.length > 0, () => html` <span class="note">${kinds.map(([{ one, many }, count]) => `${count} ${(count === 1 ? one : many).toLocaleLowerCase('sv')}`).join(', ')}</span>`)}`] as const;
  }),
)}`,
  };
}

/** Kinds in the order of a document, each under its heading. */
export function areaPage(context: PageContext, id: string): PageContent {
  const { library, words, names } = context;
  const area = library.manifest.areas.find((candidate) => candidate.id === id);
  const title = area ? context.of(area.title) : id;
  const clauses = library.clauses.filter((clause) => clause.area === id);
  return {
    title,
    trail: [[{ page: 'areas' }, words.areas.title]],
    main: html`<h1>${area ? context.say(area.title) : id}</h1>
${when(area, ({ chapter, code }) => html`<p>${words.areas.about(context.of(chapter), code)}</p>`)}
${when(clauses.length === 0, () => html`<p>${words.areas.empty}</p>`)}
${(Object.keys(names.kinds) as Clause['kind'][]).map((kind) => {
  const here = clauses.filter((clause) => clause.kind === kind && !clause.withdrawn);
  return when(here.length > 0, () => html`<h2>${names.kinds[kind].many}</h2>${clauseList(context, here, (clause) => `${names.priorities[clause.priority]} · ${names.dues[clause.due]}`)}`);
})}
${withdrawnList(context, clauses)}`,
  };
}

export function clausesPage(context: PageContext): PageContent {
  const { library, words, names } = context;
  return {
    title: words.clauses.all,
    main: html`<h1>${words.clauses.all}</h1>
<p>${words.clauses.intro(library.clauses.filter((clause) => !clause.withdrawn).length)}</p>
<h2>${words.clauses.byKind}</h2>
${list((Object.keys(names.kinds) as Clause['kind'][]).filter((kind) => library.clauses.some((clause) => clause.kind === kind)).map((kind) => html`${context.link({ page: 'kind', kind }, names.kinds[kind].many)} <span class="note">${names.kinds[kind].says}</span>`))}
<h2>${words.clauses.byPriority}</h2>
${list((Object.keys(names.priorities) as Clause['priority'][]).map((priority) => html`${context.link({ page: 'priority', priority }, names.priorities[priority])} <span class="note">${words.clauses.priorities[priority]}</span>`))}
${byArea(context, library.clauses)}
${withdrawnList(context, library.clauses)}`,
  };
}

export function kindPage(context: PageContext, kind: Clause['kind']): PageContent {
  const { library, words, names } = context;
  const clauses = library.clauses.filter((clause) => clause.kind === kind);
  return {
    title: names.kinds[kind].many,
    trail: [[{ page: 'clauses' }, words.clauses.title]],
    main: html`<h1>${names.kinds[kind].many}</h1>
<p>${names.kinds[kind].says} ${words.clauses.inList(clauses.filter((clause) => !clause.withdrawn).length)}</p>
${byArea(context, clauses, (clause) => `${names.priorities[clause.priority]} · ${names.dues[clause.due]}`)}`,
  };
}

export function priorityPage(context: PageContext, priority: Clause['priority']): PageContent {
  const { library, words, names, language } = context;
  const clauses = library.clauses.filter((clause) => clause.priority === priority);
  return {
    title: names.priorities[priority],
    trail: [[{ page: 'clauses' }, words.clauses.title]],
    main: html`<h1>${words.clauses.priorityTitle(names.priorities[priority])}</h1>
<p>${words.clauses.priorities[priority]} ${words.clauses.inList(clauses.filter((clause) => !clause.withdrawn).length)}</p>
${describePriority(library, priority, language).map((limit) => html`<p>${limit}</p>`)}
${byArea(context, clauses, (clause) => `${names.kinds[clause.kind].one} · ${names.dues[clause.due]}`)}`,
  };
}
