import { Table } from '@digdir/designsystemet-react';
import type { Block } from '#templates/composed-document.ts';
import { FactsView } from './text-block-view.tsx';

export function CoverView({ block }: { block: Extract<Block, { type: 'cover' }> }) {
  return (
    <div className="document-cover">
      <p className="document-organisation">{block.organisation}</p>
      {block.mark && <p className="document-mark">{block.mark}</p>}
      <p className="document-title">{block.title}</p>
      <p className="document-subject">{block.subject}</p>
      <FactsView rows={block.facts} />
      {block.note && <p className="document-note">{block.note}</p>}
    </div>
  );
}

export function ReviewBoxView({ block: { title, intro, columns, rows } }: { block: Extract<Block, { type: 'review-box' }> }) {
  return (
    <>
      <p>{intro}</p>
      <Table data-size="sm" border className="document-table">
        <caption>{title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{columns.role}</Table.HeaderCell>
            <Table.HeaderCell>{columns.name}</Table.HeaderCell>
            <Table.HeaderCell>{columns.date}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map((row) => (
            <Table.Row key={row.role}>
              <Table.Cell data-label={columns.role}>{row.role}</Table.Cell>
              <Table.Cell data-label={columns.name}>{row.name}</Table.Cell>
              <Table.Cell data-label={columns.date}>{row.date}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </>
  );
}
