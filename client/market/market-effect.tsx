import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { FactDetails } from '#requirements/model/index.ts';
import { useProcurement } from '../procurements/store.ts';
import './market.css';
import { MovableList } from './movable-list.tsx';
import { RestrictiveList } from './restrictive-list.tsx';
import { useBudgetWords } from './use-budget-words.ts';

/** What the chosen requirements together do to the market, and how they can be made to shut out fewer. */
export function MarketEffect({ restrictive }: { restrictive: FactDetails['restrictive'] }) {
  const { t } = useTranslation();
  const { facts } = useProcurement().state;
  const budget = useBudgetWords();
  const over = facts.requirementsOverBudget;
  return (
    <>
      <Paragraph>
        <strong>{budget}.</strong> {over > 0 && t('market.over', { count: over })} {t('market.text')}
      </Paragraph>
      <RestrictiveList restrictive={restrictive} />
      <MovableList />
    </>
  );
}
