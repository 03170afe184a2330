import type { Inline } from '#requirements/model/index.ts';

/** Running text: values and blanks are marked so that the officer sees what can be set. */
export function Inlines({ inlines }: { inlines: readonly Inline[] }) {
  return inlines.map((inline, at) => {
    switch (inline.type) {
      case 'text':
      case 'reference': return inline.text;
      case 'value': return <span key={at} className="document-value">{inline.text}</span>;
      case 'blank': return <span key={at} className="document-blank">[{inline.label}]</span>;
      case 'table': return null;
    }
  });
}
