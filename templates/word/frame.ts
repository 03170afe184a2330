import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { labelCell, line, quiet } from './styles.ts';
import { columnWidths, table, textWidth } from './tables.ts';
import { factsTable } from './text-blocks.ts';
import type { Writer } from './writer.ts';
import { buildingBlock, paragraph, run, spacer, tab } from './xml.ts';

/**
 * Organisation, title and subject, what is to be known about the document, and its mark and note. Without a building
 * block before them LibreOffice 7 drops the character styles of the headings within content controls.
 */
export function cover(writer: Writer, block: Extract<Block, { type: 'cover' }>): string {
  const content =
    paragraph('CoverOrganisation', run(block.organisation)) +
    paragraph('Title', run(block.title)) +
    (block.subject === '' ? '' : paragraph('Subtitle', run(block.subject))) +
    (block.mark === undefined ? '' : paragraph('CoverMark', run(block.mark))) +
    factsTable(writer, block.facts, block.title, textWidth) +
    (block.note === undefined ? '' : paragraph('CoverNote', run(block.note)));
  return buildingBlock('Cover Pages', writer.names.controlId('cover'), content);
}

/** Where those who have read the document write their names. */
export function reviewBox(writer: Writer, block: Extract<Block, { type: 'review-box' }>): string {
  const { role, name, date } = block.columns;
  return (
    paragraph('BoxTitle', run(block.title)) +
    paragraph('Note', run(block.intro), { keepNext: true }) +
    table({
      widths: columnWidths([40, 38, 22], textWidth),
      rows: [
        { cells: [role, name, date].map((title) => paragraph('CellHead', run(title))), header: true },
        ...block.rows.map((row) => ({ cells: [row.role, row.name, row.date].map((text) => paragraph('CellText', run(text))), height: 480 })),
      ],
      lines: 'grid',
      edge: quiet,
      line,
      labels: labelCell,
      caption: block.title,
    }) +
    spacer +
    (writer.layout === 'full' ? spacer : '')
  );
}

/** Header of every page but a cover: what document this is, and that it is a draft. */
export function runningHeader({ frame, status }: ComposedDocument): string {
  const mark = status === 'draft' && frame.draftMark !== undefined ? tab + run(frame.draftMark, 'DraftMark') : '';
  return paragraph('Header', run(frame.header) + mark);
}

/** A cover tells by itself that it is a draft; a first page that is no cover gets the mark here. */
export function firstHeader({ frame, status, blocks }: ComposedDocument): string {
  const marked = blocks[0]?.type === 'cover' && blocks[0].mark !== undefined;
  return status === 'draft' && frame.draftMark !== undefined && !marked ? paragraph('FirstHeader', run(frame.draftMark, 'DraftMark'), { alignEnd: true }) : paragraph('FirstHeader', '');
}

export function runningFooter({ frame }: ComposedDocument): string {
  const { page, of } = frame.pageOf;
  return paragraph('Footer', `${run(frame.footer)}${tab}${run(`${page} `)}${field('PAGE')}${run(` ${of} `)}${field('NUMPAGES')}`);
}

function field(instruction: string): string {
  return `<w:fldSimple w:instr=" ${instruction} "><w:r><w:t>1</w:t></w:r></w:fldSimple>`;
}
