import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FactDetails } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { Prose } from '../ui/prose.tsx';
import { ProportionalityView } from './proportionality-view.tsx';
import { useIsUnjudged } from './use-is-unjudged.ts';

type Restrictive = FactDetails['restrictive'];

/** What narrows the market: first what shuts out suppliers, then folded what only limits who can bid. */
export function RestrictiveList({ restrictive }: { restrictive: Restrictive }) {
  const { t } = useTranslation();
  const [high, limited] = [restrictive.filter(({ level }) => level === 'high'), restrictive.filter(({ level }) => level === 'limited')];
  return (
    <>
      {high.length > 0 && (
        <>
          <p className="market-heading">{t('market.levels.high')}</p>
          <ClauseList restrictive={high} />
        </>
      )}
      {limited.length > 0 && (
        <details className="market-limited">
          <summary>{t('market.limited', { count: limited.length })}</summary>
          <ClauseList restrictive={limited} />
        </details>
      )}
    </>
  );
}

function ClauseList({ restrictive }: { restrictive: Restrictive }) {
  return <ul className="restrictive">{restrictive.map(({ clause }) => <RestrictiveClause key={clause} id={clause} />)}</ul>;
}

function RestrictiveClause({ id }: { id: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const title = useClauseTitle()(id);
  const isUnjudged = useIsUnjudged();
  const link = useRef<HTMLAnchorElement>(null);
  const clause = index.clause(id);
  if (!clause?.marketEffect) return null;
  return (
    <li>
      <StyledLink asChild>
        <Link to={paths.clause(state.id, id)} ref={link}>{title}</Link>
      </StyledLink>
      <Prose text={words(clause.marketEffect.says)} />
      {isUnjudged(id) ? (
        <StyledLink asChild>
          <Link to={`${paths.announcement(state.id)}#proportionality`} aria-label={t('market.unjudgedNamed', { clause: title })}>{t('market.unjudged')}</Link>
        </StyledLink>
      ) : (
        state.proportionality[id] && (
          <details>
            <summary aria-label={t('market.judgedNamed', { clause: title })}>{t('market.judged')}</summary>
            <ProportionalityView clause={clause} onRemoved={() => (document.getElementById('proportionality') ?? link.current)?.focus()} />
          </details>
        )
      )}
    </li>
  );
}
