import { Alert, Heading, Table } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Framework } from '#requirements/model/index.ts';
import type { SovereigntyScore } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';

/** What the levels come to: whether the gate is passed, the score, and how each objective counts. */
export function ScoreView({ framework, score }: { framework: Framework; score: SovereigntyScore }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const demanded = Object.values(score.perObjective).some(({ minimum }) => minimum !== null);
  return (
    <section className="sovereignty-score" aria-labelledby="sovereignty-score">
      <Heading level={2} data-size="sm" id="sovereignty-score">{t('sovereignty.result', { score: format.number(score.score) })}</Heading>
      <p>{t('sovereignty.lowest', { level: score.lowest })}</p>
      {demanded && <Alert data-color={score.gate ? 'success' : 'danger'}>{t(score.gate ? 'sovereignty.passed' : 'sovereignty.notPassed')}</Alert>}
      <div className="sovereignty-table">
        <Table data-size="sm" border>
          <caption className="ds-sr-only">{t('sovereignty.perObjective')}</caption>
          <Table.Head>
            <Table.Row>
              {(['objective', 'level', 'minimum', 'weight', 'points'] as const).map((column) => <Table.HeaderCell key={column}>{t(`sovereignty.${column}`)}</Table.HeaderCell>)}
            </Table.Row>
          </Table.Head>
          <Table.Body>
            {framework.objectives.map(({ id, title }) => {
              const objective = score.perObjective[id];
              if (!objective) return null;
              return (
                <Table.Row key={id}>
                  <Table.HeaderCell scope="row">{id} {words(title)}</Table.HeaderCell>
                  <Table.Cell>{objective.level}</Table.Cell>
                  <Table.Cell>{objective.minimum === null ? '–' : t(objective.met ? 'sovereignty.met' : 'sovereignty.notMet', { level: objective.minimum })}</Table.Cell>
                  <Table.Cell>{objective.weight} %</Table.Cell>
                  <Table.Cell>{format.number(objective.points)}</Table.Cell>
                </Table.Row>
              );
            })}
          </Table.Body>
        </Table>
      </div>
    </section>
  );
}
