import type { ConditionInWords, DescribedCondition } from '#requirements/describe/index.ts';
import type { PageContext } from './context.ts';
import { html, type Html } from './html.ts';

/** A condition as a sentence, or as a list under what joins its parts; each part leads to the question that it asks about. */
export function conditionHtml(context: PageContext, { sentence, parts }: ConditionInWords): Html {
  if (parts.type === 'always' || parts.type === 'never') return html`<p>${sentence}</p>`;
  if (parts.type === 'all' || parts.type === 'any') return html`<p>${context.words.condition.when(parts.lead)}</p>${partsList(context, parts)}`;
  return html`<p>${sentence}${question(context, parts)}</p>`;
}

function partsList(context: PageContext, { of }: Extract<DescribedCondition, { type: 'all' | 'any' }>): Html {
  return html`<ul class="condition">${of.map((part) => html`<li>${part.type === 'all' || part.type === 'any' ? html`${part.lead}:${partsList(context, part)}` : html`${part.text}${question(context, part)}`}</li>`)}</ul>`;
}

/** The code of the question is the link, so that the sentence stays a sentence. */
function question(context: PageContext, part: DescribedCondition): Html | undefined {
  if (part.type !== 'answer') return undefined;
  const found = context.library.questions.find((candidate) => candidate.id === part.question);
  return found && html` <span class="code">(${context.link({ page: 'question', id: found.id }, html`<span class="hidden">${context.words.condition.question} </span>${found.code}`)})</span>`;
}
