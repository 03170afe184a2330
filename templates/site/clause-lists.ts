import type { Clause } from '#requirements/model/index.ts';
import type { PageContext } from './context.ts';
import { html, when, type Html, type HtmlValue } from './html.ts';

/** Clauses as a list of links, each with what tells it from the others. */
export function clauseList(context: PageContext, clauses: readonly Clause[], note: (clause: Clause) => HtmlValue = (clause) => kindAndPriority(context, clause)): Html {
  return html`<ul class="clauses">${clauses.map((clause) => html`<li>${clauseLink(context, clause)}${noteHtml(note(clause))}</li>`)}</ul>`;
}

export function clauseLink(context: PageContext, { id, title }: Clause): Html {
  return context.link({ page: 'clause', id }, html`<span class="id">${id}</span> ${context.say(title)}`);
}

/** Ids as links, in running text. */
export function clauseIds(context: PageContext, clauses: readonly Clause[]): Html {
  return html`${clauses.map((clause, at) => html`${at === 0 ? '' : ', '}<a class="id" href="${context.to({ page: 'clause', id: clause.id })}" title="${context.of(clause.title)}">${clause.id}</a>`)}`;
}

export function kindAndPriority({ names }: PageContext, { kind, priority }: Clause): string {
  return `${names.kinds[kind].one} · ${names.priorities[priority]}`;
}

/** Those that are in use, by area in the order of the document's chapters, under a heading each. */
export function byArea(context: PageContext, clauses: readonly Clause[], note?: (clause: Clause) => HtmlValue): Html {
  const { library } = context;
  return html`${library.manifest.areas.map(({ id, title }) => {
    const here = clauses.filter((clause) => clause.area === id && !clause.withdrawn);
    return when(here.length > 0, () => html`<h2 id="${id}">${context.link({ page: 'area', id }, context.say(title))}</h2>${clauseList(context, here, note)}`);
  })}`;
}

export function withdrawnList(context: PageContext, clauses: readonly Clause[]): Html | undefined {
  const gone = clauses.filter((clause) => clause.withdrawn);
  return when(gone.length > 0, () => html`<h2>${context.words.clauses.withdrawn}</h2>${clauseList(context, gone)}`);
}

function noteHtml(note: HtmlValue): Html | undefined {
  return when(note !== '' && note !== undefined, () => html` <span class="note">${note}</span>`);
}
