import { Alert, Button, Fieldset, Paragraph } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clause } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OutdatedNotice } from '../ui/outdated-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import { judgementFields, judgementOf } from './judgement-draft.ts';
import { SuggestedField } from './suggested-field.tsx';
import { useSuggestions } from './use-suggestions.ts';

interface Props {
  clause: Clause;
  onSaved?(): void;
  onCancel?(): void;
}

/** Why a clause that shuts out suppliers is proportionate, in four short answers. Shorter now than when it is challenged. */
export function ProportionalityForm({ clause, onSaved, onCancel }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, send } = useProcurement();
  const title = useClauseTitle()(clause.id);
  const suggestions = useSuggestions(clause);
  const stored = state.proportionality[clause.id];
  const stale = state.factDetails.proportionality.some((entry) => entry.clause === clause.id && entry.record === 'stale');
  const { value: draft, change, forget, outdated } = useKept(`proportionality/${state.id}/${clause.id}`, judgementOf(stored));
  const [tried, setTried] = useState(false);
  const { busy, error, run } = useRequest();
  const idOf = (field: string) => `proportionality-${clause.id}-${field}`;
  const isMissing = (field: (typeof judgementFields)[number]) => !draft[field].trim();

  const save = async () => {
    const sent = await run(() => send({ type: 'judge', clause: clause.id, judgement: draft }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    onSaved?.();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    const first = judgementFields.find(isMissing);
    if (first) document.getElementById(idOf(first))?.focus();
    else void save();
  };
  return (
    <form className="proportionality-form" onSubmit={submit} noValidate aria-label={t('market.form.label', { clause: title })}>
      {error && <ErrorNotice error={error} onRetry={() => void save()} />}
      {outdated && <OutdatedNotice onUseStored={forget} />}
      {stale && stored && (
        <Alert data-color="warning" className="notice">
          <Paragraph>{t('market.form.stale', { when: format.date(stored.at) })}</Paragraph>
        </Alert>
      )}
      <Fieldset>
        <Fieldset.Legend>{t('market.form.legend')}</Fieldset.Legend>
        <Fieldset.Description>{t('common.mayBecomePublic')}</Fieldset.Description>
        {judgementFields.map((field) => (
          <SuggestedField
            key={field}
            id={idOf(field)}
            label={t(`market.form.${field}`)}
            description={field === 'market' || field === 'decidedBy' ? t(`market.form.${field}Help`) : undefined}
            short={field === 'decidedBy'}
            value={draft[field]}
            suggestion={suggestions[field]}
            fault={tried && isMissing(field) ? t(`market.form.missing.${field}`) : undefined}
            onChange={(text) => change({ ...draft, [field]: text })}
          />
        ))}
      </Fieldset>
      <div className="button-row">
        <Button type="submit" data-size="sm" loading={busy} aria-label={t('market.form.saveNamed', { clause: title })}>{t('market.form.save')}</Button>
        {onCancel && <Button type="button" variant="tertiary" data-size="sm" onClick={() => { forget(); onCancel(); }}>{t('common.cancel')}</Button>}
      </div>
    </form>
  );
}
