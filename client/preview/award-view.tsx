import { Table } from '@digdir/designsystemet-react';
import type { ClauseBlock } from '#templates/composed-document.ts';
import { Inlines } from './inlines.tsx';
import { TextBlockView } from './text-block-view.tsx';

/** How an award criterion is valued. */
export function AwardView({ award }: { award: NonNullable<ClauseBlock['award']> }) {
  return (
    <div className="clause-award">
      <p><strong>{award.maximumLabel}</strong> <Inlines inlines={award.maximum} /></p>
      <Table data-size="sm" border className="document-table">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{award.levelsTitle.level}</Table.HeaderCell>
            <Table.HeaderCell>{award.levelsTitle.deduction}</Table.HeaderCell>
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {award.levels.map((level, at) => (
            <Table.Row key={at}>
              <Table.Cell data-label={award.levelsTitle.level}><Inlines inlines={level.text} /></Table.Cell>
              <Table.Cell data-label={award.levelsTitle.deduction}><Inlines inlines={level.deduction} /></Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
      <p><strong>{award.judgingLabel}</strong></p>
      {award.judging.map((block, at) => <TextBlockView key={at} block={block} />)}
    </div>
  );
}
