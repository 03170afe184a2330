import type { Question } from '#requirements/model/index.ts';
import { describeCondition } from '#requirements/describe/index.ts';
import { dependentsOf, type Influence } from '#requirements/relations/index.ts';
import { facts, list } from '../blocks.ts';
import { clauseList } from '../clause-lists.ts';
import { conditionHtml } from '../conditions.ts';
import type { PageContext } from '../context.ts';
import type { PageContent } from '../frame.ts';
import { html, when, type Html, type HtmlValue } from '../html.ts';

/** Every question in the order that it is asked. */
export function questionsPage(context: PageContext): PageContent {
  const { library, words } = context;
  const questions = new Map(library.questions.map((question) => [question.id, question]));
  return {
    title: words.questions.title,
    main: html`<h1>${words.questions.title}</h1>
<p>${words.questions.intro} ${words.questions.day(context.input.day)}</p>
${library.manifest.steps.map((step) => html`<h2 id="${step.id}">${context.say(step.title)}</h2><p>${context.say(step.intro)}</p>
${list(step.questions.flatMap((id) => questions.get(id) ?? []).map((question) => questionLink(context, question)), 'clauses')}`)}`,
  };
}

/** A question, its options with what each does, and what its answer decides. */
export function questionPage(context: PageContext, question: Question): PageContent {
  const { library, words, names, language } = context;
  const w = words.question;
  const step = library.manifest.steps.find((candidate) => candidate.questions.includes(question.id));
  const dependents = dependentsOf(library, question.id);
  const deciding = (influence: Influence) => dependents.clauses.filter(({ decides }) => decides.includes(influence)).map(({ clause }) => clause);
  return {
    title: context.of(question.title),
    trail: [[{ page: 'questions' }, words.questions.title]],
    main: html`<article>
<h1>${context.say(question.title)}</h1>
<p class="lead">${context.say(question.help)}</p>
${facts([
  [w.code, question.code],
  ...(step ? [[w.step, context.say(step.title)] as const] : []),
  [w.type, names.questionTypes[question.type]],
  ...(question.askWhom ? [[w.askWhom, context.say(question.askWhom)] as const] : []),
  [w.disclosure, names.disclosures[question.disclosure]],
  ...(question.mustConfirm ? [[w.confirm, w.mustConfirm] as const] : []),
])}
${when(question.askWhen !== 'always', () => html`<h2>${w.askWhen}</h2>${conditionHtml(context, describeCondition(library, question.askWhen, language))}`)}
${optionsHtml(context, question)}
${suggestionHtml(context, question)}
<h2>${w.decides}</h2>
${when(dependents.clauses.length + dependents.sized === 0, () => html`<p>${w.decidesNothing}</p>`)}
${when(deciding('use').length > 0, () => html`<h3>${w.decidesUse}</h3>${clauseList(context, deciding('use'))}`)}
${when(deciding('variant').length > 0, () => html`<h3>${w.decidesVariant}</h3>${clauseList(context, deciding('variant'))}`)}
${when(dependents.sized > 0, () => html`<p>${w.decidesSize(dependents.sized)}</p>`)}
${when(dependents.questions.length > 0, () => html`<h2>${w.questions}</h2>${list(dependents.questions.map((other) => questionLink(context, other)), 'clauses')}`)}
${when(dependents.warnings.length > 0, () => html`<h2>${w.warnings}</h2>${dependents.warnings.map((warning) => html`<h3>${context.say(warning.title)}</h3><p>${context.say(warning.text)}</p>${conditionHtml(context, describeCondition(library, warning.when, language))}`)}`)}
</article>`,
  };
}

function questionLink(context: PageContext, { id, code, title }: Question): Html {
  return context.link({ page: 'question', id }, html`<span class="id">${code}</span> ${context.say(title)}`);
}

function optionsHtml(context: PageContext, question: Question): Html | undefined {
  const { words } = context;
  const w = words.question;
  if (question.options) {
    const label = (id: string) => context.say(question.options?.find((option) => option.id === id)?.label ?? { sv: id });
    return html`<h2>${w.options}</h2>
${list(
  question.options.map((option) => {
    const notes: HtmlValue[] = [
      when(option.help, (help) => html`<p>${context.say(help)}</p>`),
      when(option.countsAs, (ids) => html`<p>${w.countsAs} ${ids.map((id, at) => html`${at === 0 ? '' : ', '}${label(id)}`)}.</p>`),
      when(option.investigate, ({ text, role }) => html`<p>${w.investigate} ${context.say(text)} (${context.say(role)})</p>`),
      when(option.blocksFinal, () => html`<p>${w.blocksFinal}</p>`),
      when(option.exclusive, () => html`<p>${w.exclusive}</p>`),
    ];
    return html`<p><strong>${context.say(option.label)}</strong></p>${notes}`;
  }),
  'options',
)}`;
  }
  if (question.parts) return html`<h2>${w.parts}</h2>${list(question.parts.map((part) => html`${context.say(part.label)} <span class="note">${part.minimum}–${part.maximum}</span>`))}`;
  if (question.columns) return html`<h2>${w.columns}</h2>${list(question.columns.map((column) => context.say(column.label)))}`;
  return undefined;
}

/** What the library fills in when the officer has not answered. */
function suggestionHtml(context: PageContext, question: Question): Html | undefined {
  const { library, words, language } = context;
  return when(question.suggestion, ({ basis, rules, reason }) => html`<h2>${words.question.suggestion}</h2>
<p>${basis === 'derived' ? words.question.derived : words.question.recommended} ${context.say(reason)}</p>
${list(rules.map(({ when: condition, value }) => html`${valueHtml(context, question, value)}<br><span class="note">${describeCondition(library, condition, language).sentence}</span>`))}`);
}

/** An answer as it is read: options by their words. */
export function valueHtml(context: PageContext, question: Question | undefined, value: unknown): HtmlValue {
  const label = (id: string) => {
    const option = question?.options?.find((candidate) => candidate.id === id);
    return option ? context.say(option.label) : html`${id}`;
  };
  if (typeof value === 'string') return label(value);
  if (Array.isArray(value)) return value.map((item, at) => html`${at === 0 ? '' : '; '}${typeof item === 'string' ? label(item) : Object.values(item as Record<string, string>).join(', ')}`);
  return Object.entries(value as Record<string, number>).map(([part, level], at) => html`${at === 0 ? '' : '; '}${part}: ${level}`);
}
