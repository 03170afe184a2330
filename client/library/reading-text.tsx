import type { Inline } from '#requirements/model/index.ts';
import type { TextBlock } from '#templates/composed-document.ts';
import { Link } from 'react-router';
import { paths } from '../paths.ts';

/** A text of a clause: values and blanks are marked, and what it refers to is a link. The library's texts hold no tables. */
export function ReadingText({ blocks }: { blocks: readonly TextBlock[] }) {
  return (
    <div className="prose">
      {blocks.map((block, at) => {
        switch (block.type) {
          case 'paragraph': return <p key={at}><ReadingInlines inlines={block.inlines} /></p>;
          case 'list': return <ul key={at}>{block.items.map((item, row) => <li key={row}><ReadingInlines inlines={item} /></li>)}</ul>;
          case 'table': return null;
        }
      })}
    </div>
  );
}

export function ReadingInlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, at) => {
    switch (inline.type) {
      case 'text': return inline.text;
      case 'reference': return <Link key={at} to={paths.libraryClause(inline.clause)}>{inline.text} ({inline.clause})</Link>;
      case 'value': return <span key={at} className="library-value">{inline.text}</span>;
      case 'blank': return <span key={at} className="library-blank">[{inline.label}]</span>;
      case 'table': return null;
    }
  });
}
