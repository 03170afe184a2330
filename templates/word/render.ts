import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { clause } from './clause.ts';
import { contents, headingBookmark } from './contents.ts';
import { cover, firstHeader, reviewBox, runningFooter, runningHeader } from './frame.ts';
import { packParts } from './package.ts';
import { coreProperties, customProperties } from './properties.ts';
import { documentSkeleton, splice } from './skeleton.ts';
import { textWidth } from './tables.ts';
import { dataTable, factsTable, textBlocks } from './text-blocks.ts';
import { createWriter, type Writer } from './writer.ts';
import { pageBreak, paragraph, run, spacer } from './xml.ts';

/** The document as a .docx file. The same document gives the same bytes. */
export async function renderDocx(document: ComposedDocument): Promise<Uint8Array> {
  const skeleton = await documentSkeleton(document);
  const marked: Record<string, string> = {
    body: body(document),
    header: runningHeader(document),
    footer: runningFooter(document),
    'first-header': firstHeader(document),
    'first-footer': paragraph('FirstHeader', ''),
  };
  const parts = new Map<string, string>();
  for (const [name, part] of skeleton) parts.set(name, splice(part, marked));
  parts.set('docProps/core.xml', coreProperties(document));
  parts.set('docProps/custom.xml', customProperties(document));
  return packParts(parts);
}

/** All blocks in order. A cover of the full layout is a page of its own; breaks never follow each other. */
function body(document: ComposedDocument): string {
  const writer = createWriter(document);
  let level = 0;
  let broken = true;
  const written = document.blocks.map((block, at) => {
    if (block.type === 'page-break') {
      if (broken || at === document.blocks.length - 1) return '';
      broken = true;
      return pageBreak;
    }
    if (block.type === 'heading') level = block.level;
    const ownPage = block.type === 'cover' && document.layout === 'full' && at < document.blocks.length - 1;
    broken = ownPage;
    return blockXml(writer, block, at, level) + (ownPage ? pageBreak : '');
  });
  return written.join('') + spacer;
}

function blockXml(writer: Writer, block: Exclude<Block, { type: 'page-break' }>, at: number, level: number): string {
  switch (block.type) {
    case 'cover':
      return cover(writer, block);
    case 'review-box':
      return reviewBox(writer, block);
    case 'contents':
      return contents(writer, block.title);
    case 'heading':
      return paragraph(`Heading${block.level}`, writer.names.bookmark(headingBookmark(at), run(block.number === undefined ? block.text : `${block.number}\u2003${block.text}`)));
    case 'facts':
      return factsTable(writer, block.rows, '', textWidth);
    case 'table':
      return dataTable(writer, block, textWidth);
    case 'clause':
      return clause(writer, block, level);
    case 'paragraph': {
      const introduces = writer.blocks[at - 1]?.type === 'heading' && writer.blocks[at + 1]?.type === 'clause';
      const style = block.style === undefined ? 'BodyText' : { lead: 'Lead', note: 'Note' }[block.style];
      return textBlocks(writer, [block], { paragraph: style, list: 'ListBullet', width: textWidth, ...(introduces && { keep: 'last' }) });
    }
    case 'list':
      return textBlocks(writer, [block], { paragraph: 'BodyText', list: 'ListBullet', width: textWidth });
  }
}
