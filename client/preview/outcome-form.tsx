import { Button, Heading, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clause, Decision } from '#requirements/model/index.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import { draftOf, parametersOf, requestOf } from './adjustment-draft.ts';

interface Props {
  clause: Clause;
  decision: Decision;
  onDone(): void;
}

/** Takes a clause out of the tender or into it, and undoes what has been changed. */
export function OutcomeForm({ clause, decision, onDone }: Props) {
  const { t } = useTranslation();
  const { state, send } = useProcurement();
  const stored = state.adjustments[clause.id];
  const leavesOut = decision.outcome !== 'excluded';
  const { value: reason, change: setReason, forget } = useKept(`outcome/${state.id}/${clause.id}`, '');
  const [missing, setMissing] = useState(false);
  const { busy, error, run } = useRequest();

  const save = async () => {
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const adjustment = requestOf({ ...draftOf(stored), reason }, leavesOut ? 'leave-out' : 'include', parametersOf(clause));
    const sent = await run(() => send({ type: 'adjust', clause: clause.id, adjustment }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    onDone();
  };
  const restore = async () => {
    const sent = await run(() => send({ type: 'restore', clause: clause.id }));
    if (sent && sent.result !== 'undecided') onDone();
  };
  return (
    <>
      <section className="adjust-form" aria-labelledby="outcome-heading">
        <Heading level={2} data-size="xs" id="outcome-heading">{t(leavesOut ? 'preview.outcome.leaveOut' : 'preview.outcome.include')}</Heading>
        {error && <ErrorNotice error={error} />}
        <Textfield
          multiline
          rows={2}
          label={t(leavesOut ? 'preview.outcome.leaveOutReason' : 'preview.outcome.includeReason')}
          description={t('common.mayBecomePublic')}
          value={reason}
          error={missing && !reason.trim() ? t('common.reasonMissing') : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
        <div className="button-row">
          <Button variant="secondary" data-color={leavesOut ? 'danger' : undefined} loading={busy} onClick={() => void save()}>
            {t(leavesOut ? 'preview.outcome.leaveOut' : 'preview.outcome.include')}
          </Button>
        </div>
      </section>
      {stored && (
        <section className="adjust-form" aria-labelledby="restore-heading">
          <Heading level={2} data-size="xs" id="restore-heading">{t('preview.outcome.restore')}</Heading>
          <Paragraph>{t('preview.outcome.restoreText')}</Paragraph>
          <div className="button-row">
            <Button variant="secondary" loading={busy} onClick={() => void restore()}>{t('preview.outcome.restore')}</Button>
          </div>
        </section>
      )}
    </>
  );
}
