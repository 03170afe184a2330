import { Button, Details, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactDetails } from '#requirements/model/index.ts';
import { draftOf, parametersOf, requestOf } from '../preview/adjustment-draft.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';

type Movable = FactDetails['movable'][number];

/** Ska-krav that could be contract terms or award criteria instead: one reason for all, one click each. */
export function MovableList() {
  const { t } = useTranslation();
  const { state, index, send } = useProcurement();
  const clauseTitle = useClauseTitle();
  const { value: reason, change: setReason } = useKept(`movable/${state.id}`, '');
  const [missing, setMissing] = useState(false);
  const { busy, error, run } = useRequest();
  const { movable } = state.factDetails;
  if (movable.length === 0) return null;

  const move = async ({ clause: id, to }: Movable) => {
    setMissing(!reason.trim());
    const clause = index.clause(id);
    if (!reason.trim() || !clause) {
      document.getElementById('movable-reason')?.focus();
      return;
    }
    const stored = state.adjustments[id];
    const adjustment = requestOf({ ...draftOf(stored), kind: to, reason }, stored?.action ?? 'change', parametersOf(clause));
    await run(() => send({ type: 'adjust', clause: id, adjustment }));
  };
  return (
    <Details className="movable">
      <Details.Summary>{t('announcement.movable.heading', { count: movable.length })}</Details.Summary>
      <Details.Content>
        {error && <ErrorNotice error={error} />}
        <Textfield
          id="movable-reason"
          multiline
          rows={2}
          label={t('announcement.movable.reason')}
          description={t('common.mayBecomePublic')}
          value={reason}
          error={missing && !reason.trim() ? t('common.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <ul className="movable-list">
          {movable.map((candidate) => {
            const title = clauseTitle(candidate.clause);
            const kind = t(`preview.kindNames.${candidate.to}`);
            return (
              <li key={candidate.clause}>
                <span>{title}</span>
                <Button variant="secondary" data-size="sm" aria-disabled={busy} aria-label={t('announcement.movable.moveNamed', { clause: title, kind })} onClick={() => void move(candidate)}>
                  {t('announcement.movable.move', { kind })}
                </Button>
              </li>
            );
          })}
        </ul>
      </Details.Content>
    </Details>
  );
}
