import { Button, Details, Paragraph, Tag, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Movable } from '#requirements/model/index.ts';
import { draftOf, parametersOf, requestOf, saysNothing } from '../preview/adjustment-draft.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';

/** Ska-krav that could be contract terms or award criteria instead: one reason for all, one click each, and one click back. */
export function MovableList() {
  const { t } = useTranslation();
  const { state, index, send } = useProcurement();
  const { value: reason, change: setReason } = useKept(`movable/${state.id}`, '');
  const [missing, setMissing] = useState(false);
  const { busy, error, run } = useRequest();
  const byClause = Map.groupBy(state.factDetails.movable, ({ clause }) => clause);
  if (byClause.size === 0) return null;
  const left = [...byClause.values()].filter((ways) => ways.some(({ done }) => !done)).length;

  const move = async ({ clause: id, to }: Movable) => {
    setMissing(!reason.trim());
    const clause = index.clause(id);
    if (!reason.trim() || !clause) {
      document.getElementById('movable-reason')?.focus();
      return;
    }
    const stored = state.adjustments[id];
    // An adjustment has one reason, for all that it changes.
    const reasons = stored && !stored.reason.includes(reason.trim()) ? `${stored.reason}\n\n${reason.trim()}` : reason;
    const adjustment = requestOf({ ...draftOf(stored), kind: to, reason: reasons }, stored?.action ?? 'change', parametersOf(clause));
    await run(() => send({ type: 'adjust', clause: id, adjustment }));
  };
  const undo = async ({ clause: id }: Movable) => {
    const clause = index.clause(id);
    const stored = state.adjustments[id];
    if (!clause || !stored) return;
    const draft = { ...draftOf(stored), kind: '' } as const;
    const isWhole = stored.action === 'change' && saysNothing(draft);
    await run(() => send(isWhole ? { type: 'restore', clause: id } : { type: 'adjust', clause: id, adjustment: requestOf(draft, stored.action, parametersOf(clause)) }));
  };
  return (
    <Details className="movable">
      <Details.Summary>{t('market.movable.heading', { count: left })}</Details.Summary>
      <Details.Content>
        <Paragraph className="movable-text">{t('market.movable.text')}</Paragraph>
        {error && <ErrorNotice error={error} />}
        <Textfield
          id="movable-reason"
          multiline
          rows={2}
          label={t('market.movable.reason')}
          description={t('common.mayBecomePublic')}
          value={reason}
          error={missing && !reason.trim() ? t('common.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <ul className="movable-list">
          {[...byClause].map(([clause, ways]) => (
            <MovableClause key={clause} id={clause} ways={ways} busy={busy} onMove={(way) => void move(way)} onUndo={(way) => void undo(way)} />
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

interface RowProps {
  id: string;
  ways: readonly Movable[];
  busy: boolean;
  onMove(way: Movable): void;
  onUndo(way: Movable): void;
}

/** The button that was pressed stays where it is and becomes the way back, so that the focus is kept. */
function MovableClause({ id, ways, busy, onMove, onUndo }: RowProps) {
  const { t } = useTranslation();
  const { index } = useProcurement();
  const clause = useClauseTitle()(id);
  const level = index.clause(id)?.marketEffect?.level;
  return (
    <li>
      <div>
        <p>
          {clause} {level && <Tag data-size="sm" data-color={level === 'high' ? 'warning' : 'info'}>{t(`market.levels.${level}`)}</Tag>}
        </p>
        <p className="quiet">
          {ways.map(({ to, why, done }) => (done ? t('market.movable.done', { kind: t(`preview.kindNames.${to}`) }) : t(`market.movable.why.${why}`))).join(' · ')}
        </p>
      </div>
      <div className="movable-ways">
        {ways.map((way) => {
          const kind = t(`preview.kindNames.${way.to}`);
          return (
            <Button
              key={way.to}
              variant={way.done ? 'tertiary' : 'secondary'}
              data-size="sm"
              aria-disabled={busy}
              aria-label={t(way.done ? 'market.movable.undoNamed' : 'market.movable.moveNamed', { clause, kind })}
              onClick={() => (way.done ? onUndo(way) : onMove(way))}
            >
              {way.done ? t('market.movable.undo') : t('market.movable.move', { kind })}
            </Button>
          );
        })}
      </div>
    </li>
  );
}
