import { Heading, Table } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Localized } from '#requirements/model/index.ts';
import type { ClauseSummary } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';

interface CoverageRow {
  ref: string;
  says: Localized;
  reason?: Localized;
  clauses: readonly ClauseSummary[];
}

/** A list that the library is held against, folded: each point with the clauses that answer, or why there are none. On a narrow screen each row becomes a card. */
export function CoverageTableView({ title, rows, children }: { title: string; rows: readonly CoverageRow[]; children: ReactNode }) {
  const { t } = useTranslation();
  const words = useWords();
  const columns = { ref: t('library.coverage.ref'), says: t('library.coverage.says'), answers: t('library.coverage.answers') };
  return (
    <details className="library-section library-coverage">
      <summary>
        <Heading level={2} data-size="xs">{title}</Heading> <span className="quiet">{t('library.coverage.points', { count: rows.length, answered: rows.filter(({ clauses }) => clauses.length > 0).length })}</span>
      </summary>
      {children}
      <Table data-size="sm" border className="library-table">
        <caption className="ds-sr-only">{title}</caption>
        <Table.Head>
          <Table.Row>{Object.entries(columns).map(([column, label]) => <Table.HeaderCell key={column}>{label}</Table.HeaderCell>)}</Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(({ ref, says, reason, clauses }) => (
            <Table.Row key={ref}>
              <Table.Cell data-label={columns.ref}>{ref}</Table.Cell>
              <Table.Cell data-label={columns.says}>{words(says)}</Table.Cell>
              <Table.Cell data-label={columns.answers}>
                {clauses.length === 0 && !reason && t('library.coverage.none')}
                {clauses.length > 0 && <ul>{clauses.map((clause) => <li key={clause.id}><Link to={paths.libraryClause(clause.id)}>{words(clause.title)}</Link> ({clause.id})</li>)}</ul>}
                {reason && <p>{words(reason)}</p>}
              </Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </details>
  );
}
