import { facts, list, table } from '../blocks.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, when } from '../html.ts';

/** Published ways of grading an offer that the library's award criteria build on. */
export function frameworksPage(context: PageContext): PageContent {
  const { library, words } = context;
  const w = words.frameworks;
  return {
    title: w.title,
    trail: [[{ page: 'sources' }, words.sources.title]],
    main: html`<h1>${w.title}</h1>
<p>${w.intro}</p>
${library.frameworks.map((framework) => {
  const source = library.sources.find((candidate) => candidate.id === framework.source);
  return html`<h2 id="${framework.id}">${context.say(framework.title)}</h2>
<p>${context.say(framework.intro)}</p>
${facts([...(source ? [[words.coverage.source, context.link({ page: 'source', id: source.id }, context.say(source.title))] as const] : []), [words.source.checkedOn, html`<time datetime="${framework.checkedOn}">${framework.checkedOn}</time>`]])}
<h3>${w.levels}</h3>
${facts(framework.levels.map((level) => [`${level.id} ${context.of(level.title)}`, context.say(level.says)]))}
<h3>${w.objectives}</h3>
${framework.objectives.map((objective) => html`<h4>${objective.id} ${context.say(objective.title)}</h4><p>${context.say(objective.says)}</p>${when(objective.criteria.length > 0, () => list(objective.criteria.map((criterion) => context.say(criterion))))}`)}
<h3>${w.weights}</h3>
${framework.weightings.map((weighting) => html`${table(`${context.of(weighting.title)} (${weighting.from})`, [words.clause.objective, words.clause.share], framework.objectives.map(({ id, title }) => [html`${id} ${context.say(title)}`, words.percent(weighting.weights[id] ?? 0)]))}`)}`;
})}`,
  };
}
