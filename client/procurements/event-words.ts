import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcurementEvent } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { useClauseTitle } from './clause-title.ts';
import { useProcurement } from './store.ts';

/** A change by someone, in words: "svaret på *Hur köper ni?*". */
export function useEventWords(): (event: Pick<ProcurementEvent, 'type' | 'targets'>) => string {
  const { t } = useTranslation();
  const { index } = useProcurement();
  const words = useWords();
  const format = useFormat();
  const clauseTitle = useClauseTitle();
  return useCallback(
    ({ type, targets }) => {
      const quote = (titles: readonly string[]) => format.list(titles.map((title) => t('common.quoted', { text: title })));
      const questions = quote(targets.map((id) => index.question(id)).filter((question) => question !== undefined).map((question) => words(question.title)));
      const clauses = quote(targets.map(clauseTitle));
      const warnings = quote(targets.map((code) => index.warning(code)).filter((warning) => warning !== undefined).map((warning) => words(warning.title)));
      switch (type) {
        case 'answers-changed': return t('procurements.events.answers', { count: targets.length, what: questions });
        case 'adjusted': return t('procurements.events.adjusted', { what: clauses });
        case 'adjustment-removed': return t('procurements.events.restored', { what: clauses });
        case 'own-clause-changed': return t('procurements.events.own', { what: clauses });
        case 'own-clause-removed': return t('procurements.events.ownRemoved', { count: targets.length });
        case 'proportionality-recorded': return t('procurements.events.judged', { what: clauses });
        case 'proportionality-removed': return t('procurements.events.judgementRemoved', { what: clauses });
        case 'warning-reasoned': return t('procurements.events.reasoned', { what: warnings });
        case 'renamed': return t('procurements.events.renamed');
        case 'assumed': return t('procurements.events.assumed');
        case 'locked': return t('procurements.events.locked');
        case 'issued': return t('procurements.events.issued');
        default: return t('procurements.events.other');
      }
    },
    [t, index, words, format, clauseTitle],
  );
}
