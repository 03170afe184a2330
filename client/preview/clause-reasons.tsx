import { List } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { ClauseMarketEffect } from '../market/clause-market-effect.tsx';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { Prose } from '../ui/prose.tsx';
import './clause-reasons.css';
import { ProvisionList } from './provision-list.tsx';
import { useReasonSentences } from './reason-sentences.ts';

interface Props {
  clause: string;
  /** The motive already stands beside. */
  motivePrinted?: boolean;
}

/** Why a clause is here: the answers, the clause they lead to, its motive, and the law it rests on. */
export function ClauseReasons({ clause: id, motivePrinted = false }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const sentences = useReasonSentences();
  const decision = state.decisions.find((candidate) => candidate.clause === id);
  if (!decision) return null;
  const clause = index.clause(id);
  const motive = clause && ((decision.variant === null ? undefined : clause.variants[decision.variant]?.motive) ?? clause.motive);
  const { manifest } = index.library;
  return (
    <div className="reasons">
      <List.Unordered>
        {sentences(decision).map((sentence, at) => <List.Item key={at}>{sentence}</List.Item>)}
      </List.Unordered>
      {motive && !motivePrinted && (
        <>
          <p className="reasons-heading">{t('reasons.motive')}</p>
          <Prose text={words(motive)} />
        </>
      )}
      {decision.provisions.length > 0 && (
        <>
          <p className="reasons-heading">{t('reasons.law')}</p>
          <ProvisionList provisions={decision.provisions} />
        </>
      )}
      {clause && <ClauseMarketEffect clause={clause} />}
      {clause && (
        <p className="quiet">
          {t('reasons.clause', { clause: id, version: decision.version, library: words(manifest.title), libraryVersion: manifest.version })}{' '}
          {clause.review.state === 'reviewed' ? t('reasons.reviewed', { by: clause.review.by }) : t('reasons.unreviewed')}{' '}
          <Link to={paths.libraryClause(id)}>{t('reasons.inLibrary')}</Link>
        </p>
      )}
    </div>
  );
}
