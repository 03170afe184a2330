import type { StartingPoint } from '#requirements/model/index.ts';
import { facts } from '../blocks.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html } from '../html.ts';
import { valueHtml } from './questions.ts';

export function startingPointsPage(context: PageContext): PageContent {
  const { library, words } = context;
  return {
    title: words.startingPoints.title,
    main: html`<h1>${words.startingPoints.title}</h1>
<p>${words.startingPoints.intro}</p>
${library.startingPoints.map(({ id, title, description }) => html`<h2>${context.link({ page: 'starting-point', id }, context.say(title))}</h2><p>${context.say(description)}</p>`)}`,
  };
}

/** A sample purchase, with what it answers. */
export function startingPointPage(context: PageContext, point: StartingPoint): PageContent {
  const { library, words } = context;
  const questions = library.manifest.steps.flatMap((step) => step.questions).flatMap((id) => library.questions.filter((question) => question.id === id && Object.hasOwn(point.answers, id)));
  return {
    title: context.of(point.title),
    trail: [[{ page: 'starting-points' }, words.startingPoints.title]],
    main: html`<h1>${context.say(point.title)}</h1>
<p class="lead">${context.say(point.description)}</p>
<h2>${words.startingPoints.answers}</h2>
${facts(questions.map((question) => [context.of(question.title), html`${valueHtml(context, question, point.answers[question.id])} <span class="code">(${context.link({ page: 'question', id: question.id }, html`<span class="hidden">${words.condition.question} </span>${question.code}`)})</span>`]))}`,
  };
}
