import type { Inline, Language } from '#requirements/model/index.ts';
import type { Block, ClauseBlock, ComposedDocument, TextBlock } from '#templates/composed-document.ts';
import { cleanText } from './clean.ts';
import { inlinesText } from './inlines.ts';

/** The document as readable plain text: numbers, ids, kinds and wording, a blank line between blocks, nothing wrapped. */
export function renderText(document: ComposedDocument): string {
  const blocks = document.blocks.map((block) => blockLines(block, document.language).join('\n')).filter((block) => block !== '');
  return cleanText(`${blocks.join('\n\n')}\n`);
}

function blockLines(block: Block, language: Language): readonly string[] {
  const say = (inlines: readonly Inline[]) => inlinesText(inlines, language);
  switch (block.type) {
    case 'cover':
      return [block.organisation, block.title, block.subject, ...marked(block.mark), ...block.facts.map((fact) => `${fact.label}: ${say(fact.value)}`), ...(block.note === undefined ? [] : [block.note])];
    case 'review-box':
      return [block.title, block.intro, cells([block.columns.role, block.columns.name, block.columns.date]), ...block.rows.map((row) => cells([row.role, row.name, row.date]))];
    case 'heading':
      return [`${'#'.repeat(block.level)} ${block.number === undefined ? '' : `${block.number} `}${block.text}`];
    case 'facts':
      return block.rows.map((fact) => `${fact.label}: ${say(fact.value)}`);
    case 'clause':
      return clauseLines(block, language);
    case 'contents':
    case 'page-break':
      return [];
    default:
      return textLines([block], language);
  }
}

function clauseLines(block: ClauseBlock, language: Language): readonly string[] {
  const say = (inlines: readonly Inline[]) => inlinesText(inlines, language);
  const { award, number, response } = block;
  return [
    `${number === undefined ? '' : `${number}  `}${block.title}  (${block.clause}@${block.version})`,
    ...[[...(block.label === undefined ? [] : [block.label]), ...marked(block.mark)].join(' ')].filter((line) => line !== ''),
    ...textLines(block.body, language),
    ...(award === undefined ? [] : [
      `${award.maximumLabel}: ${say(award.maximum)}`,
      ...labelled(award.judgingLabel, textLines(award.judging, language)),
      cells([award.levelsTitle.level, award.levelsTitle.deduction]),
      ...award.levels.map((level) => cells([say(level.text), say(level.deduction)])),
    ]),
    ...block.parts.flatMap((part) => labelled(part.label, textLines(part.blocks, language))),
    ...(response?.rows ?? []).map(({ label, field }) => `${label} ${field === '' ? '____' : field}`),
  ];
}

/** Paragraphs, list items and table rows, each a line. */
export function textLines(blocks: readonly TextBlock[], language: Language): readonly string[] {
  const say = (inlines: readonly Inline[]) => inlinesText(inlines, language);
  return blocks.flatMap((block) => {
    if (block.type === 'paragraph') return [say(block.inlines)];
    if (block.type === 'list') return block.items.map((item) => `- ${say(item)}`);
    return [block.caption, cells(block.columns.map((column) => column.title)), ...block.rows.map((row) => cells(row.map(say)))];
  });
}

/** A label before the first line of its text. */
function labelled(label: string, lines: readonly string[]): readonly string[] {
  return [`${label}: ${lines[0] ?? ''}`.trimEnd(), ...lines.slice(1)];
}

function marked(mark: string | undefined): readonly string[] {
  return mark === undefined ? [] : [`[${mark}]`];
}

function cells(texts: readonly string[]): string {
  return texts.join(' | ').trimEnd();
}
