import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Clause } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { Prose } from '../ui/prose.tsx';
import './market.css';
import { ProportionalityForm } from './proportionality-form.tsx';

interface Props {
  clauses: readonly string[];
  /** What takes the focus when one is done and gone from the list. */
  headingId: string;
}

/** The clauses that shut out suppliers without its having been said why, one form each, the first unfolded. */
export function UnjudgedList({ clauses, headingId }: Props) {
  const { index } = useProcurement();
  return (
    <ul className="unjudged">
      {clauses.map((id, at) => {
        const clause = index.clause(id);
        return clause && <UnjudgedClause key={id} clause={clause} open={at === 0} onSaved={() => document.getElementById(headingId)?.focus()} />;
      })}
    </ul>
  );
}

function UnjudgedClause({ clause, open, onSaved }: { clause: Clause; open: boolean; onSaved(): void }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state } = useProcurement();
  const title = useClauseTitle()(clause.id);
  return (
    <li>
      <details open={open}>
        <summary>{title}</summary>
        {clause.marketEffect && <Prose text={words(clause.marketEffect.says)} />}
        <StyledLink asChild>
          <Link to={paths.clause(state.id, clause.id)} aria-label={t('announcement.blanks.readNamed', { clause: title })}>{t('announcement.blanks.read')}</Link>
        </StyledLink>
        <ProportionalityForm clause={clause} onSaved={onSaved} />
      </details>
    </li>
  );
}
