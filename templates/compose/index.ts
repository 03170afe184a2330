import type { ComposedDocument, DocumentId } from '../composed-document.ts';
import { contractTerms } from '../outlines/contract-terms.ts';
import type { Outline, SectionId } from '../outlines/outline.ts';
import { reviewBrief } from '../outlines/review-brief.ts';
import { specification } from '../outlines/specification.ts';
import type { ComposeInput } from './input.ts';
import { placeClauses } from './numbering.ts';
import { sections } from './sections.ts';
import { wordsOf } from './words.ts';

export type { ComposeInput } from './input.ts';
export { checkTemplate, fillText } from './fill-text.ts';
export { plainText } from './words.ts';

export const outlines: Readonly<Record<DocumentId, Outline>> = { specification, 'contract-terms': contractTerms, 'review-brief': reviewBrief };

/** The sections that are numbered chapters. In the short layout the definitions are an annex. */
const numbered: Readonly<Record<ComposedDocument['layout'], ReadonlySet<SectionId>>> = {
  full: new Set(['guide', 'background', 'overview', 'definitions']),
  short: new Set(['background']),
};

/** Puts a document together: decisions, answers, outline and the library's words become the tree that every format is rendered from. */
export function composeDocument(input: ComposeInput): ComposedDocument {
  const words = wordsOf(input.compiled, input.language);
  const outline = outlines[input.document];
  const layout = input.evaluation.answers['procedure']?.value === 'direkt' ? 'short' : 'full';
  const beforeRequirements = specification.sections[layout].filter((section) => numbered[layout].has(section)).length;
  const placement = placeClauses(input, beforeRequirements + 1, layout);
  let chapter = 0;
  const blocks = outline.sections[layout].flatMap((section) =>
    sections[section]({ input, words, placement, layout, ...(numbered[layout].has(section) ? { number: (chapter += 1) } : {}) }),
  );
  const reference = input.evaluation.answers['referenceNumber']?.value;
  const title = words.plain(outline.titleText);
  const versionText = input.status === 'final' ? words.plain('frame.version', { number: input.version ?? 1 }) : words.plain('frame.draftVersion');
  return {
    formatVersion: 1,
    document: input.document,
    language: input.language,
    status: input.status,
    layout,
    title,
    subject: input.procurement.title,
    organisation: { name: input.organisation.name, ...(input.organisation.number === '' ? {} : { number: input.organisation.number }) },
    color: input.organisation.color,
    ...(typeof reference === 'string' && reference !== '' ? { referenceNumber: reference } : {}),
    date: input.date,
    ...(input.version === undefined ? {} : { version: input.version }),
    library: input.library,
    frame: {
      ...(input.status === 'draft' ? { draftMark: words.plain('frame.draft') } : {}),
      pageOf: { page: words.plain('frame.page'), of: words.plain('frame.of') },
      header: [input.organisation.name, title, ...(typeof reference === 'string' && reference !== '' ? [reference] : [])].join(' · '),
      footer: `${versionText} · ${input.date}`,
      contents: words.plain('frame.contents'),
    },
    blocks,
  };
}
