import { useTranslation } from 'react-i18next';
import type { Clause } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from '../procurements/store.ts';
import { Prose } from '../ui/prose.tsx';
import './market.css';
import { ProportionalityView } from './proportionality-view.tsx';
import { useIsUnjudged } from './use-is-unjudged.ts';

/** How an included clause narrows the market, and why that is proportionate when it shuts out suppliers. */
export function ClauseMarketEffect({ clause }: { clause: Clause }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state } = useProcurement();
  const isUnjudged = useIsUnjudged();
  const narrows = state.factDetails.restrictive.find((entry) => entry.clause === clause.id);
  if (!narrows || !clause.marketEffect) return null;
  return (
    <>
      <p className="reasons-heading">{t(`market.levels.${narrows.level}`)}</p>
      <Prose text={words(clause.marketEffect.says)} />
      {narrows.level === 'high' && (state.proportionality[clause.id] || isUnjudged(clause.id)) && <ProportionalityView clause={clause} />}
    </>
  );
}
