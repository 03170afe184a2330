import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Clause, Proportionality } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Prose } from '../ui/prose.tsx';
import { useRequest } from '../ui/use-request.ts';
import { judgementFields } from './judgement-draft.ts';

interface Props {
  clause: Clause;
  record: Proportionality;
  onEdit(): void;
  onRemoved(): void;
}

/** Why a clause is proportionate, as it was written, by whom and when. */
export function ProportionalityRecord({ clause, record, onEdit, onRemoved }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { send } = useProcurement();
  const title = useClauseTitle()(clause.id);
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useRequest();
  const remove = async () => {
    const sent = await run(() => send({ type: 'remove-judgement', clause: clause.id }));
    // Nothing outside an open dialog can take the focus.
    flushSync(() => setAsking(false));
    if (sent && sent.result !== 'undecided') onRemoved();
  };
  return (
    <div className="proportionality-record">
      {error && <ErrorNotice error={error} />}
      <dl>
        {judgementFields.map((field) => (
          <div key={field}>
            <dt>{t(`market.form.${field}`)}</dt>
            <dd><Prose text={record[field]} /></dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('market.record.by', { by: record.by, when: format.moment(record.at) })}</p>
      <div className="button-row">
        <Button variant="tertiary" data-size="sm" aria-label={t('market.record.editNamed', { clause: title })} onClick={onEdit}>{t('market.record.edit')}</Button>
        <Button variant="tertiary" data-size="sm" aria-label={t('market.record.removeNamed', { clause: title })} onClick={() => setAsking(true)}>{t('market.record.remove')}</Button>
      </div>
      {asking && (
        <ConfirmDialog
          title={t('market.record.removeTitle', { clause: title })}
          text={t('market.record.removeText')}
          confirm={t('market.record.remove')}
          busy={busy}
          onConfirm={() => void remove()}
          onCancel={() => setAsking(false)}
        />
      )}
    </div>
  );
}
