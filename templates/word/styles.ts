import type { ICharacterStyleOptions, IParagraphOptions, IParagraphStyleOptions, IStylesOptions } from 'docx';
import type { ClauseBlock, ComposedDocument } from '#templates/composed-document.ts';
import { colors, kindColors } from '#templates/html/color.ts';
import { textWidth } from './tables.ts';

/** Colours as Word writes them. */
export const ink = wordColor(colors.ink);
export const quiet = wordColor(colors.quiet);
export const line = wordColor(colors.line);
export const labelCell = wordColor(colors.cell);
const markText = wordColor(colors.markText);
const markCell = wordColor(colors.markCell);

export const bulletList = 'kravstallaren-bullets';

/** docx writes the tab stops of a style, though its type does not name them. */
type StyleParagraph = NonNullable<IParagraphStyleOptions['paragraph']> & Pick<IParagraphOptions, 'tabStops'>;

const kinds = Object.keys(kindColors) as ClauseBlock['kind'][];

/** The headings of clauses, one level below a heading of level 1, 2 or 3. They look the same. */
const clauseHeadings = ['ClauseHeading2', 'ClauseHeading3', 'ClauseHeading4'] as const;

export function clauseHeadingStyle(levelAbove: number): string {
  return clauseHeadings[Math.max(levelAbove - 1, 0)] ?? clauseHeadings[2];
}

/** Styles of the wording of a clause of one kind: with a rule at the left in the colour of the kind. */
export function clauseTextStyle(kind: ClauseBlock['kind']): string {
  return `ClauseText-${kind}`;
}
export function clauseListStyle(kind: ClauseBlock['kind']): string {
  return `ClauseList-${kind}`;
}
export function clauseKindStyle(kind: ClauseBlock['kind']): string {
  return `ClauseKind-${kind}`;
}

export function wordColor(color: string): string {
  return color.slice(1).toUpperCase();
}

/** Every style that the renderer uses. The short layout has the same styles, smaller and tighter. */
export function documentStyles(layout: ComposedDocument['layout'], color: string, language: string): IStylesOptions {
  const tight = layout === 'short';
  return {
    default: {
      document: {
        run: { font: 'Calibri', size: tight ? 19 : 21, color: ink, language: { value: language, eastAsia: language } },
        paragraph: { spacing: { after: tight ? 60 : 120, line: tight ? 252 : 269, lineRule: 'auto' } },
      },
    },
    paragraphStyles: [...frameStyles(color, tight), ...textStyles(color, tight), ...tableStyles(color, tight), ...kinds.flatMap((kind) => kindStyles(kind, tight))],
    characterStyles: characterStyles(color, tight),
  };
}

/** Cover, contents, header and footer. */
function frameStyles(color: string, tight: boolean): IParagraphStyleOptions[] {
  const end = { type: 'right' as const, position: textWidth };
  const padding = { style: 'single' as const, size: 4, space: tight ? 1 : 4, color: markCell };
  return [
    style('CoverOrganisation', { size: tight ? 20 : 26, color, smallCaps: true, characterSpacing: tight ? 20 : 40 }, { spacing: { before: tight ? 0 : 2600, after: tight ? 20 : 240 } }),
    style('Title', { size: tight ? 40 : 68, bold: true, color }, { spacing: { after: tight ? 20 : 120, line: 240, lineRule: 'auto' }, keepNext: true }),
    style('Subtitle', { size: tight ? 24 : 32, color: ink }, { spacing: { after: tight ? 120 : 480, line: 252, lineRule: 'auto' } }),
    style('CoverMark', { size: tight ? 18 : 22, bold: true, color: markText }, {
      spacing: { before: tight ? 40 : 0, after: tight ? 120 : 480 },
      shading: { type: 'clear', color: 'auto', fill: markCell },
      border: { top: padding, left: { style: 'single', size: 24, space: 6, color: markText }, bottom: padding },
      indent: { left: 140 },
    }),
    style('CoverNote', { size: tight ? 17 : 19, color: quiet }, { spacing: { before: tight ? 80 : 480, after: tight ? 80 : 0 } }),
    style('ContentsTitle', { size: 36, bold: true, color }, { spacing: { before: 360, after: 200 }, keepNext: true }),
    style('TOC1', { bold: true }, { spacing: { before: 100, after: 40 }, tabStops: [{ type: 'left', position: 560 }, { ...end, leader: 'dot' }] }),
    style('TOC2', {}, { spacing: { after: 20 }, indent: { left: 560 }, tabStops: [{ type: 'left', position: 1240 }, { ...end, leader: 'dot' }] }),
    style('Header', { size: 17, color: quiet }, { spacing: { after: 0 }, tabStops: [end], border: { bottom: { style: 'single', size: 4, space: 5, color: line } } }),
    style('Footer', { size: 17, color: quiet }, { spacing: { after: 0 }, tabStops: [end], border: { top: { style: 'single', size: 4, space: 5, color: line } } }),
    style('FirstHeader', { size: 17 }, { spacing: { after: 0 } }),
  ];
}

/** Headings, running text and the parts of a clause. */
function textStyles(color: string, tight: boolean): IParagraphStyleOptions[] {
  const heading = (level: number, size: number, before: number, after: number, tone: string) =>
    style(`Heading${level}`, { size, bold: true, color: tone }, { spacing: { before, after, line: 252, lineRule: 'auto' }, keepNext: true, keepLines: true, outlineLevel: level - 1 });
  return [
    heading(1, tight ? 26 : 36, tight ? 200 : 480, tight ? 60 : 180, color),
    heading(2, tight ? 23 : 27, tight ? 160 : 360, tight ? 40 : 120, color),
    heading(3, tight ? 21 : 23, tight ? 120 : 280, tight ? 30 : 80, ink),
    ...clauseHeadings.map((id, at) => ({
      ...style(id, { size: tight ? 20 : 23 }, { spacing: { before: tight ? 110 : 340, after: tight ? 0 : 20, line: 252, lineRule: 'auto' }, outlineLevel: at + 1 }),
      basedOn: 'Heading3',
    })),
    style('ClauseLabel', { size: tight ? 15 : 17, bold: true }, { spacing: { after: tight ? 20 : 80 }, keepNext: true }),
    style('ClausePart', { size: tight ? 18 : 19 }, { spacing: { after: tight ? 30 : 60, line: 252, lineRule: 'auto' } }),
    style('ClauseAnswer', { size: 18 }, { spacing: { before: 30, after: 30 }, keepLines: true, shading: { type: 'clear', color: 'auto', fill: labelCell } }),
    style('BodyText', {}, {}),
    style('Lead', { size: tight ? 21 : 24, color: ink }, { spacing: { after: tight ? 80 : 180, line: tight ? 252 : 276, lineRule: 'auto' } }),
    style('Note', { size: tight ? 17 : 19, color: quiet }, { spacing: { after: tight ? 60 : 120 } }),
    list('ListBullet', 'List Bullet', { spacing: { after: tight ? 20 : 60 } }),
    style('Spacer', { size: 2 }, { spacing: { before: 0, after: 0, line: tight ? 40 : 110, lineRule: 'exact' } }),
  ];
}

function tableStyles(color: string, tight: boolean): IParagraphStyleOptions[] {
  const size = tight ? 18 : 19;
  const spacing = { after: 0, line: 252, lineRule: 'auto' as const };
  return [
    style('Caption', { size, bold: true, color: ink }, { spacing: { before: tight ? 80 : 200, after: 80 }, keepNext: true }),
    style('CellText', { size }, { spacing }),
    list('CellList', 'Cell List', { spacing }, size),
    style('CellHead', { size, bold: true, color }, { spacing, keepNext: true }),
    style('CellLabel', { size, color: quiet }, { spacing }),
    style('BoxTitle', { size: 23, bold: true, color }, { spacing: { before: 240, after: 60 }, keepNext: true, keepLines: true }),
  ];
}

function kindStyles(kind: ClauseBlock['kind'], tight: boolean): IParagraphStyleOptions[] {
  const color = wordColor(kindColors[kind]);
  const paragraph: StyleParagraph = {
    spacing: { after: tight ? 30 : 100 },
    indent: { left: 200 },
    border: { left: { style: 'single', size: 18, space: 7, color } },
  };
  return [
    { ...style(clauseTextStyle(kind), {}, paragraph), name: `Clause text ${kind}` },
    list(clauseListStyle(kind), `Clause list ${kind}`, { ...paragraph, spacing: { after: tight ? 20 : 50 } }),
  ];
}

function characterStyles(color: string, tight: boolean): ICharacterStyleOptions[] {
  return [
    { id: 'Blank', name: 'Blank', run: { bold: true, color: ink, shading: { type: 'clear', color: 'auto', fill: wordColor(colors.blank) } } },
    { id: 'ClauseId', name: 'Clause id', run: { size: tight ? 15 : 16, bold: false, color: quiet } },
    { id: 'ClauseRange', name: 'Clause range', run: { size: 17, bold: false, color: quiet } },
    { id: 'ClauseReference', name: 'Clause reference', run: { color } },
    { id: 'Label', name: 'Label', run: { bold: true, color: quiet } },
    { id: 'DraftMark', name: 'Draft mark', run: { bold: true, color: markText } },
    ...kinds.map((kind) => ({ id: clauseKindStyle(kind), name: `Clause kind ${kind}`, run: { color: wordColor(kindColors[kind]) } })),
  ];
}

function style(id: string, run: IParagraphStyleOptions['run'], paragraph: StyleParagraph): IParagraphStyleOptions {
  const name = id.replace(/^Heading(\d)$/, 'heading $1').replace(/^TOC(\d)$/, 'toc $1').replace(/([a-z])([A-Z])/g, '$1 $2');
  return { id, name, basedOn: 'Normal', quickFormat: true, run, paragraph };
}

/** Every list style has bullets of its own, or LibreOffice shows them for the first alone. */
const lists = ['ListBullet', 'CellList', ...kinds.map(clauseListStyle)];

/** A list whose bullets stand where the text above begins. */
function list(id: string, name: string, paragraph: StyleParagraph, size?: number): IParagraphStyleOptions {
  const left = Number(paragraph.indent?.left ?? 0) + 260;
  return { id, name, basedOn: 'Normal', quickFormat: true, run: size === undefined ? {} : { size }, paragraph: { ...paragraph, indent: { left, hanging: 260 }, numbering: { reference: bulletList, level: 0, instance: lists.indexOf(id) } } };
}
