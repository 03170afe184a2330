import { List, Paragraph, Table } from '@digdir/designsystemet-react';
import type { FactRow, TableBlock, TextBlock } from '#templates/composed-document.ts';
import { Inlines } from './inlines.tsx';

export function TextBlockView({ block }: { block: TextBlock }) {
  switch (block.type) {
    case 'paragraph':
      return <Paragraph className={block.style && `document-${block.style}`}><Inlines inlines={block.inlines} /></Paragraph>;
    case 'list':
      return (
        <List.Unordered>
          {block.items.map((item, at) => <List.Item key={at}><Inlines inlines={item} /></List.Item>)}
        </List.Unordered>
      );
    case 'table': return <TableView block={block} />;
  }
}

/** On a narrow screen each row becomes a card, with the column's title before each cell. */
function TableView({ block }: { block: TableBlock }) {
  const alignment = (column: number) => (block.columns[column]?.align === 'end' ? 'document-end' : undefined);
  return (
    <Table data-size="sm" border className="document-table">
      <caption>{block.caption}</caption>
      <Table.Head>
        <Table.Row>
          {block.columns.map((column, at) => <Table.HeaderCell key={at} className={alignment(at)}>{column.title}</Table.HeaderCell>)}
        </Table.Row>
      </Table.Head>
      <Table.Body>
        {block.rows.map((row, at) => (
          <Table.Row key={at}>
            {row.map((cell, column) => (
              <Table.Cell key={column} className={alignment(column)} data-label={block.columns[column]?.title}><Inlines inlines={cell} /></Table.Cell>
            ))}
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}

export function FactsView({ rows }: { rows: readonly FactRow[] }) {
  return (
    <dl className="document-facts">
      {rows.map((row) => (
        <div key={row.label}>
          <dt>{row.label}</dt>
          <dd><Inlines inlines={row.value} /></dd>
        </div>
      ))}
    </dl>
  );
}
