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

export function ReviewBoxView({ block }: { block: Extract<Block, { type: 'review-box' }> }) {
  return (
    <div className="scroll-x" role="region" aria-label={block.title} tabIndex={0}>
      <Table data-size="sm" border>
        <caption>{block.title}</caption>
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{block.columns.role}</Table.HeaderCell>
            <Table.HeaderCell>{block.columns.name}</Table.HeaderCell>
            <Table.HeaderCell>{block.columns.date}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {block.rows.map((row) => (
            <Table.Row key={row.role}>
              <Table.Cell>{row.role}</Table.Cell>
              <Table.Cell>{row.name}</Table.Cell>
              <Table.Cell>{row.date}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p>{block.intro}</p>
    </div>
  );
}
