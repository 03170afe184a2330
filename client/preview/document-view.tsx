import { Heading } from '@digdir/designsystemet-react';
import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { ClauseView } from './clause-view.tsx';
import './document-view.css';
import { Contents } from './contents.tsx';
import { CoverView, ReviewBoxView } from './cover-view.tsx';
import { FactsView, TextBlockView } from './text-block-view.tsx';

export type HeadingLevel = 2 | 3 | 4 | 5 | 6;

interface Props {
  document: ComposedDocument;
  blocks?: readonly Block[];
  /** Level of the document's chapters on the page. */
  headingLevel: HeadingLevel;
  /** Only what is demanded: no motive, evidence, levels or answer fields. */
  brief?: boolean;
  /** Without its list of contents, when that stands beside. */
  withoutContents?: boolean;
}

/** The composed document on screen. It adds no words of its own to the document's. */
export function DocumentView({ document, blocks = document.blocks, headingLevel, brief = false, withoutContents = false }: Props) {
  return (
    <div className={brief ? 'document document-brief' : 'document'} lang={document.language}>
      {blocks.map((block, at) => (
        <BlockView key={'anchor' in block ? block.anchor : at} block={block} document={document} headingLevel={headingLevel} brief={brief} withoutContents={withoutContents} />
      ))}
    </div>
  );
}

interface BlockProps extends Required<Omit<Props, 'blocks'>> {
  block: Block;
}

function BlockView({ block, document, headingLevel, brief, withoutContents }: BlockProps) {
  switch (block.type) {
    case 'cover': return <CoverView block={block} />;
    case 'review-box': return brief ? null : <ReviewBoxView block={block} />;
    case 'contents': return brief || withoutContents ? null : <Contents title={block.title} document={document} />;
    case 'heading': {
      const level = Math.min(6, headingLevel + block.level - 1) as HeadingLevel;
      return (
        <Heading level={level} data-size={block.level === 1 ? 'xs' : '2xs'} id={block.anchor} tabIndex={-1} className="document-heading">
          {block.number && <span className="document-number">{block.number}</span>} {block.text}
        </Heading>
      );
    }
    case 'facts': return <FactsView rows={block.rows} />;
    case 'clause': return <ClauseView block={block} headingLevel={Math.min(6, headingLevel + 1) as HeadingLevel} brief={brief} />;
    case 'page-break': return null;
    default: return <TextBlockView block={block} />;
  }
}
