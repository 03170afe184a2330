import { Details } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { useProcurement } from '../procurements/store.ts';
import { MarketEffect } from './market-effect.tsx';
import { useBudgetWords } from './use-budget-words.ts';

/** The market effect at a glance, above the document; unfolds into the whole of it. */
export function MarketPanel() {
  const { t } = useTranslation();
  const { restrictive } = useProcurement().state.factDetails;
  const budget = useBudgetWords();
  const high = restrictive.filter(({ level }) => level === 'high').length;
  const facts = high > 0 ? t('market.panel.shutOut', { budget, count: high }) : budget;
  return (
    <Details className="market-panel">
      <Details.Summary>{t('market.panel.summary', { facts })}</Details.Summary>
      <Details.Content>
        <MarketEffect restrictive={restrictive} />
      </Details.Content>
    </Details>
  );
}
