import { useTranslation } from 'react-i18next';
import type { Clause, Proportionality } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import type { JudgementDraft } from './judgement-draft.ts';
import type { Suggestion } from './suggested-field.tsx';

/** What may be said of a clause: of the need, what the officer has answered; of the milder option, what the library says; of the rest, what was last said of another clause. */
export function useSuggestions(clause: Clause): Partial<Record<keyof JudgementDraft, Suggestion>> {
  const { t } = useTranslation();
  const words = useWords();
  const { state } = useProcurement();
  const clauseTitle = useClauseTitle();
  const need = state.answers.need?.value;
  const latest = latestOther(state.proportionality, clause.id);
  const asThere = (text: string): Suggestion => ({ from: t('market.suggestion.other', { clause: clauseTitle(latest?.clause ?? '') }), text });
  return {
    ...(typeof need === 'string' && { need: { from: t('market.suggestion.need'), text: need } }),
    ...(clause.defence && { milder: { from: t('market.suggestion.library'), text: words(clause.defence.milder) } }),
    ...(latest && { market: asThere(latest.market), decidedBy: asThere(latest.decidedBy) }),
  };
}

function latestOther(records: Readonly<Record<string, Proportionality>>, clause: string): (Proportionality & { clause: string }) | undefined {
  const others = Object.entries(records).filter(([id]) => id !== clause).map(([id, record]) => ({ ...record, clause: id }));
  return others.toSorted((one, other) => other.at.localeCompare(one.at))[0];
}
