import { Button, Field, Label, Select, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Kind, OwnClause } from '#requirements/model/index.ts';
import type { OwnClauseRequest } from '../api/requests.ts';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OutdatedNotice } from '../ui/outdated-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import { BrandAdvice } from './brand-advice.tsx';
import { inlineText } from './inline-text.ts';

interface Draft {
  title: string;
  kind: string;
  due: string;
  chapter: string;
  text: string;
  evidence: string;
  motive: string;
  reason: string;
}

const emptyDraft: Draft = { title: '', kind: '', due: '', chapter: '', text: '', evidence: '', motive: '', reason: '' };
// An award criterion needs a scale of values, which only a clause of the library has.
const kinds: readonly Kind[] = ['requirement', 'contract-term', 'selection-criterion', 'preamble'];
const dues = ['tender', 'delivery', 'operation', 'exit'] as const;

const draftOf = (stored: OwnClause | undefined): Draft =>
  stored ? { ...emptyDraft, title: stored.title, kind: stored.kind, due: stored.due, chapter: stored.chapter, text: inlineText(stored.text.sv), evidence: stored.evidence ?? '', motive: stored.motive ?? '', reason: stored.reason } : emptyDraft;

const requestOf = (draft: Draft, stored: OwnClause | undefined): OwnClauseRequest => ({
  title: draft.title.trim(),
  kind: draft.kind as Kind,
  due: draft.due as OwnClause['due'],
  chapter: draft.chapter,
  position: stored?.position,
  text: { sv: draft.text.trim() },
  evidence: draft.evidence.trim() || undefined,
  motive: draft.motive.trim() || undefined,
  reason: draft.reason.trim(),
});

export function OwnClauseForm({ stored, onDone }: { stored: OwnClause | undefined; onDone(): void }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index, send } = useProcurement();
  const { value: draft, change: setDraft, forget, outdated } = useKept(`own/${state.id}/${stored?.id ?? 'new'}`, draftOf(stored));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const { busy, error, run } = useRequest();

  const save = async () => {
    const clause = requestOf(draft, stored);
    const sent = await run(() => send(stored ? { type: 'replace-own', id: stored.id, clause } : { type: 'add-own', clause }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const required = ['title', 'kind', 'due', 'chapter', 'text', 'reason'] as const;
    const found = required.filter((field) => !draft[field].trim()).map((field) => ({ field: `own-${field}`, text: t(`preview.ownClause.missing.${field}`) }));
    setFaults(found);
    setTries(tries + 1);
    if (found.length === 0) void save();
  };
  const bind = (field: keyof Draft) => ({
    id: `own-${field}`,
    value: draft[field],
    onChange: (event: { target: { value: string } }) => setDraft({ ...draft, [field]: event.target.value }),
  });
  const faultOf = (field: keyof Draft) => faults.find((fault) => fault.field === `own-${field}`)?.text;
  const choice = (field: 'kind' | 'due' | 'chapter', options: readonly { id: string; label: string }[]) => (
    <Field>
      <Label htmlFor={`own-${field}`}>{t(`preview.ownClause.${field}`)}</Label>
      <Select {...bind(field)}>
        <option value="">{t('wizard.rows.choose')}</option>
        {options.map((option) => <option key={option.id} value={option.id}>{option.label}</option>)}
      </Select>
      {faultOf(field) && <ValidationMessage>{faultOf(field)}</ValidationMessage>}
    </Field>
  );
  return (
    <form className="adjust-form" onSubmit={submit} noValidate>
      <ErrorList key={tries} faults={faults} />
      {error && <ErrorNotice error={error} onRetry={() => void save()} />}
      {outdated && <OutdatedNotice onUseStored={forget} />}
      {stored && <BrandAdvice brands={state.factDetails.brandNames.filter((found) => found.where === 'own' && found.id === stored.id)} />}
      <Textfield {...bind('title')} label={t('preview.ownClause.title')} description={t('preview.ownClause.titleHelp')} maxLength={200} error={faultOf('title')} />
      {choice('kind', kinds.map((kind) => ({ id: kind, label: t(`preview.kindNames.${kind}`) })))}
      {choice('due', dues.map((due) => ({ id: due, label: t(`preview.dues.${due}`) })))}
      {choice('chapter', index.library.manifest.areas.map((area) => ({ id: area.id, label: words(area.chapter) })))}
      <Textfield {...bind('text')} multiline rows={6} label={t('preview.ownClause.text')} description={t('preview.ownClause.textHelp')} error={faultOf('text')} />
      <Textfield {...bind('evidence')} multiline rows={2} label={t('preview.ownClause.evidence')} description={t('preview.ownClause.evidenceHelp')} />
      <Textfield {...bind('motive')} multiline rows={2} label={t('preview.ownClause.motive')} description={t('preview.ownClause.motiveHelp')} />
      <Textfield {...bind('reason')} multiline rows={3} label={t('preview.ownClause.reason')} description={t('common.mayBecomePublic')} error={faultOf('reason')} />
      <div className="button-row">
        <Button type="submit" loading={busy}>{t(stored ? 'common.save' : 'preview.ownClause.save')}</Button>
      </div>
    </form>
  );
}
