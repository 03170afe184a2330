import { List, Paragraph } from '@digdir/designsystemet-react';

/** Text in the library's own small markup: a blank line makes a paragraph, lines with "- " a list. */
export function Prose({ text, className }: { text: string; className?: string }) {
  return (
    <div className={className ? `prose ${className}` : 'prose'}>
      {text.split(/\n\s*\n/).map((block, at) => {
        const lines = block.split('\n').map((line) => line.trim()).filter(Boolean);
        if (lines.length > 0 && lines.every((line) => line.startsWith('- '))) {
          return (
            <List.Unordered key={at}>
              {lines.map((line, row) => <List.Item key={row}>{line.slice(2)}</List.Item>)}
            </List.Unordered>
          );
        }
        return <Paragraph key={at}>{lines.join(' ')}</Paragraph>;
      })}
    </div>
  );
}
