import { Heading, Link as StyledLink, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Decision } from '#requirements/model/index.ts';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';

/** Clauses that belong to the tender but stand in another document, such as the annex of a framework's contract. */
export function OtherClauses({ printed }: { printed: readonly string[] }) {
  const { t } = useTranslation();
  const { state } = useProcurement();
  const shown = new Set(printed);
  const elsewhere = state.decisions.filter((decision) => decision.outcome === 'included' && decision.kind !== 'internal' && !shown.has(decision.clause));
  return <ClauseList id="elsewhere" heading={t('preview.elsewhere.heading')} text={t('preview.elsewhere.text')} decisions={elsewhere} />;
}

/** Clauses that the officer has left out, so that they can be taken back. */
export function LeftOutClauses() {
  const { t } = useTranslation();
  const { state } = useProcurement();
  const leftOut = state.decisions.filter((decision) => state.adjustments[decision.clause]?.action === 'leave-out');
  return <ClauseList id="left-out" heading={t('preview.leftOut.heading')} text={t('preview.leftOut.text')} decisions={leftOut} />;
}

function ClauseList({ id, heading, text, decisions }: { id: string; heading: string; text: string; decisions: readonly Decision[] }) {
  const { state } = useProcurement();
  const clauseTitle = useClauseTitle();
  if (decisions.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id} tabIndex={-1} className="section-heading">{heading}</Heading>
      <Paragraph>{text}</Paragraph>
      <ul>
        {decisions.map((decision) => (
          <li key={decision.clause}>
            <StyledLink asChild>
              <Link to={paths.clause(state.id, decision.clause)}>{clauseTitle(decision.clause)}</Link>
            </StyledLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
