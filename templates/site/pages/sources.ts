import { valueInWords } from '#requirements/dated/index.ts';
import type { Clause, DatedParameter, Source } from '#requirements/model/index.ts';
import { describeCondition } from '#requirements/describe/index.ts';
import { citingOf } from '#requirements/relations/index.ts';
import { provisionsOf } from '../../library/provisions.ts';
import { facts, list } from '../blocks.ts';
import { clauseIds, clauseList } from '../clause-lists.ts';
import { confidenceHtml, provisionHtml } from '../clause-parts.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, lines, when, type Html } from '../html.ts';

/** Every source, by kind. */
export function sourcesPage(context: PageContext): PageContent {
  const { library, words, names } = context;
  return {
    title: words.sources.title,
    main: html`<h1>${words.sources.title}</h1>
<p>${words.sources.intro}</p>
${facts((Object.keys(names.confidences) as Source['confidence'][]).map((confidence) => [names.confidences[confidence], words.sources.confidences[confidence]]))}
<p>${context.link({ page: 'legal-bases' }, words.bases.title)}: ${words.bases.short}</p>
${when(library.frameworks.length > 0, () => html`<p>${context.link({ page: 'frameworks' }, words.frameworks.title)}: ${words.frameworks.short}</p>`)}
${(Object.keys(names.sourceKinds) as Source['kind'][]).map((kind) => {
  const here = library.sources.filter((source) => source.kind === kind);
  return when(here.length > 0, () => html`<h2 id="${kind}">${names.sourceKinds[kind].many}</h2>
${list(here.map((source) => html`${context.link({ page: 'source', id: source.id }, context.say(source.title))} <span class="note">${source.number}${when(source.proposal, () => html` · ${names.proposal}`)}</span> ${confidenceHtml(context, source.confidence)}`), 'clauses')}`);
})}`,
  };
}

/** A source: what each place says, how far that is verified, and the clauses that rest on it. */
export function sourcePage(context: PageContext, source: Source): PageContent {
  const { library, words, names } = context;
  const w = words.source;
  const citing = citingOf(library, source.id);
  const known = new Set(source.provisions.map((provision) => provision.ref));
  const clausesOf = (ref: string): readonly Clause[] => citing.provisions.get(ref) ?? [];
  return {
    title: context.of(source.title),
    trail: [[{ page: 'sources' }, words.sources.title]],
    main: html`<article>
<h1>${context.say(source.title)}</h1>
${when(source.proposal, () => html`<p class="notice grave">${w.proposal}</p>`)}
${facts([
  [w.kind, names.sourceKinds[source.kind].one],
  [w.number, source.number],
  ...(source.citation ? [[w.citation, context.say(source.citation)] as const] : []),
  ...(source.url === undefined ? [] : [[w.address, html`<a href="${source.url}" rel="noreferrer">${source.url}</a>`] as const]),
  ...(source.inForce === undefined ? [] : [[w.inForce, source.inForce] as const]),
  ...(source.version === undefined ? [] : [[w.version, html`<span lang="sv">${source.version}</span>`] as const]),
  [w.confidence, confidenceHtml(context, source.confidence)],
  [w.seen, html`<span lang="sv">${source.seen}</span>`],
  [w.checkedOn, html`<time datetime="${source.checkedOn}">${source.checkedOn}</time>`],
])}
${when(source.provisions.length > 0, () => html`<h2>${w.provisions}</h2>
${source.provisions.map((provision) => html`<h3>${provision.ref} ${confidenceHtml(context, provision.confidence ?? source.confidence)}</h3><p>${context.say(provision.says)}</p>
${when(clausesOf(provision.ref).length > 0, () => html`<p class="note">${w.citedBy} ${clauseIds(context, clausesOf(provision.ref))}</p>`)}`)}`)}
${[...citing.provisions].filter(([ref]) => !known.has(ref)).map(([ref, clauses]) => html`<h2>${ref}</h2>${clauseList(context, clauses)}`)}
${when(citing.bases.length > 0, () => html`<h2>${w.bases}</h2>${list(citing.bases.map((basis) => html`<a href="${context.to({ page: 'legal-bases' })}#${basis.id}">${context.say(basis.says)}</a> <span class="note">${basis.provisions.join(', ')}</span>`))}`)}
${when(source.notes, (notes) => html`<h2>${w.notes}</h2><p lang="sv">${lines(notes)}</p>`)}
</article>`,
  };
}

/** The rules that are written once: what each says, and its place in the law of each procedure. */
export function legalBasesPage(context: PageContext): PageContent {
  const { library, words, names, language } = context;
  const { bases, kindBases } = library.manifest;
  return {
    title: words.bases.title,
    trail: [[{ page: 'sources' }, words.sources.title]],
    main: html`<h1>${words.bases.title}</h1>
<p>${words.bases.intro}</p>
${Object.entries(bases).map(([id, basis]) => {
  const kinds = (Object.entries(kindBases) as [Clause['kind'], string][]).filter(([, basisOfKind]) => basisOfKind === id).map(([kind]) => kind);
  const named = library.clauses.filter((clause) => clause.sources.some((citation) => 'basis' in citation && citation.basis === id));
  const conditions = [...new Set(basis.citations.map((citation) => describeCondition(library, citation.when, language).sentence))];
  return html`<section aria-labelledby="${id}"><h2 id="${id}">${context.say(basis.says)}</h2>
${when(kinds.length > 0, () => html`<p>${words.bases.kinds} ${kinds.map((kind, at) => html`${at === 0 ? '' : ', '}${context.link({ page: 'kind', kind }, names.kinds[kind].many)}`)}.</p>`)}
${when(named.length > 0, () => html`<p>${words.bases.named} ${clauseIds(context, named)}</p>`)}
${conditions.map((sentence) => html`<p class="note">${sentence}</p>${list(
    provisionsOf(library, basis.citations).filter((cited) => describeCondition(library, cited.when, language).sentence === sentence).map((cited) => provisionHtml(context, { ...cited, when: 'always' })),
    'provisions',
  )}`)}</section>`;
})}
${when(library.parameters.length > 0, () => html`<h2>${words.bases.dated}</h2><p>${words.bases.datedIntro}</p>${library.parameters.map((parameter) => datedHtml(context, parameter))}`)}`,
  };
}

/** A value that changes by date, each with its place in law. */
function datedHtml(context: PageContext, parameter: DatedParameter): Html {
  const { library, words, language } = context;
  return html`<h3>${context.say(parameter.label)}</h3>
${facts([...parameter.values].sort((one, other) => (one.from < other.from ? 1 : -1)).map(({ from, source, provision }) => [
  `${words.bases.from} ${from}`,
  html`${valueInWords(parameter, from, language)}<br>${provisionsOf(library, [{ source, provision, when: 'always' }]).map((cited) => provisionHtml(context, cited))}`,
]))}`;
}
