import type { ClauseBlock } from '#templates/composed-document.ts';
import { fullParts, shortParts } from './clause-parts.ts';
import { staysWhole } from './clause-size.ts';
import { clauseAlias, clauseBookmark, clauseTag } from './names.ts';
import { clauseHeadingStyle, clauseKindStyle, clauseListStyle, clauseTextStyle } from './styles.ts';
import { textWidth } from './tables.ts';
import { textBlocks } from './text-blocks.ts';
import type { Writer } from './writer.ts';
import { escapeAttribute, paragraph, run } from './xml.ts';

/**
 * One clause within a content control. Its bookmark lies inside the heading alone, since readers lose bookmarks that
 * span paragraphs; alias, bookmark and the id in the heading each tell the clause when the others are gone.
 */
export function clause(writer: Writer, block: ClauseBlock, levelAbove: number): string {
  const whole = writer.layout === 'full' && staysWhole(writer, block);
  const parts = writer.layout === 'short' ? shortParts(writer, block) : fullParts(writer, block, whole);
  const content = heading(writer, block, levelAbove) + kindLine(block) + wording(writer, block, whole) + parts;
  const tag = clauseTag(block.clause, block.version);
  return (
    `<w:sdt><w:sdtPr><w:alias w:val="${escapeAttribute(clauseAlias(block.clause, block.version))}"/><w:tag w:val="${escapeAttribute(tag)}"/>` +
    `<w:id w:val="${writer.names.controlId(tag)}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`
  );
}

function heading(writer: Writer, block: ClauseBlock, levelAbove: number): string {
  const number = block.number === undefined ? '' : run(`${block.number}\u2002`, clauseKindStyle(block.kind));
  const text = `${number}${run(block.title)}${run(`\u2002${block.clause}`, 'ClauseId')}`;
  return paragraph(clauseHeadingStyle(levelAbove), writer.names.bookmark(clauseBookmark(block.clause, block.version), text));
}

/** The kind in words, and in a draft what is left to decide. */
function kindLine(block: ClauseBlock): string {
  const runs = [...(block.label === undefined ? [] : [run(block.label, clauseKindStyle(block.kind))]), ...(block.mark === undefined ? [] : [run(block.mark, 'DraftMark')])];
  return runs.length === 0 ? '' : paragraph('ClauseLabel', runs.join(run(' · ')));
}

function wording(writer: Writer, block: ClauseBlock, whole: boolean): string {
  const follows = block.parts.length > 0 || block.award !== undefined || block.response !== undefined;
  return textBlocks(writer, block.body, { paragraph: clauseTextStyle(block.kind), list: clauseListStyle(block.kind), width: textWidth, ...(follows && { keep: whole ? 'all' : 'last' }) });
}
