import { useTranslation } from 'react-i18next';
import { useProcurement } from '../procurements/store.ts';

/** The ska-krav and how many they should be: "28 av högst 30 ska-krav". */
export function useBudgetWords(): string {
  const { t } = useTranslation();
  const { budget, mandatory } = useProcurement().state.factDetails;
  return budget ? t('market.budget', budget) : t('market.requirements', { count: mandatory.length });
}
