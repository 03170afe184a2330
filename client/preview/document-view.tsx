import { Heading } from '@digdir/designsystemet-react';
import type { Block, ComposedDocument } from '#templates/composed-document.ts';
import { ClauseView } from './clause-view.tsx';
import './document-view.css';
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
}

/** The composed document on screen. It adds no words of its own to the document's. */
export function DocumentView({ document, blocks = document.blocks, headingLevel, brief = false }: Props) {
  return (
    <div className={brief ? 'document document-brief' : 'document'} lang={document.language}>
      {blocks.map((block, at) => (
        <BlockView key={'anchor' in block ? block.anchor : at} block={block} document={document} headingLevel={headingLevel} brief={brief} />
      ))}
    </div>
  );
}

interface BlockProps extends Required<Omit<Props, 'blocks'>> {
  block: Block;
}

function BlockView({ block, document, headingLevel, brief }: BlockProps) {
  switch (block.type) {
    case 'cover': return <CoverView block={block} />;
    case 'review-box': return brief ? null : <ReviewBoxView block={block} />;
    case 'contents': return brief ? null : <Contents title={block.title} document={document} />;
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

function Contents({ title, document }: { title: string; document: ComposedDocument }) {
  const chapters = document.blocks.filter((block) => block.type === 'heading').filter((block) => block.level === 1);
  return (
    <nav className="document-contents" aria-label={title}>
      <p className="document-contents-title">{title}</p>
      <ul>
        {chapters.map((chapter) => (
          <li key={chapter.anchor}>
            <a href={`#${chapter.anchor}`}>{chapter.number} {chapter.text}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
