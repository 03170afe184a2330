import { Alert, Button, Field, Fieldset, Input, Label, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '#server/contract/index.ts';
import { fetchOrganisation, saveOrganisation } from '../api/organisation.ts';
import { ProblemError } from '../api/request.ts';
import type { OrganisationRequest } from '../api/requests.ts';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OutdatedNotice } from '../ui/outdated-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import { PolicyRows } from './policy-rows.tsx';
import { reloadTheme } from './reload-theme.ts';
import './settings.css';
import { settingsFaults } from './settings-faults.ts';

export type SettingsDraft = Required<Omit<OrganisationRequest, 'policies'>> & { policies: { title: string; url: string }[] };

/** Someone else saved first: what they saved, so that the officer can choose. */
async function readTheirs(failure: unknown): Promise<{ organisation: Organisation; theirs: boolean }> {
  if (!(failure instanceof ProblemError) || failure.problem.code !== 'conflict') throw failure;
  return { organisation: await fetchOrganisation(), theirs: true };
}

const draftOf = ({ name, number, color, contact, policies }: Organisation): SettingsDraft => ({ name, number, color, contact, policies });

export function SettingsForm({ organisation }: { organisation: Organisation }) {
  const { t } = useTranslation();
  const [stored, setStored] = useState(organisation);
  const { value: draft, change: setDraft, forget, outdated } = useKept('organisation', draftOf(stored));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const [saved, setSaved] = useState(false);
  const { busy, error, run } = useRequest();
  const change = (changes: Partial<SettingsDraft>) => {
    setSaved(false);
    setDraft({ ...draft, ...changes });
  };
  const save = async () => {
    const settings = { ...draft, policies: draft.policies.filter((policy) => policy.title.trim()) };
    const after = await run(() => saveOrganisation(settings, stored.version).then((written) => ({ organisation: written, theirs: false }), readTheirs));
    if (!after) return;
    setStored(after.organisation);
    if (after.theirs) return;
    forget();
    reloadTheme(after.organisation.version);
    setSaved(true);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found = settingsFaults(draft, t);
    setFaults(found);
    setTries(tries + 1);
    if (found.length === 0) void save();
  };
  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.text;
  return (
    <form className="settings-form" onSubmit={submit} noValidate>
      <ErrorList key={tries} faults={faults} />
      {error && <ErrorNotice error={error} onRetry={() => void save()} />}
      {outdated && <OutdatedNotice onUseStored={forget} />}
      <Textfield id="name" label={t('settings.name')} description={t('settings.nameHelp')} value={draft.name} maxLength={200} error={faultOf('name')} onChange={(event) => change({ name: event.target.value })} />
      <Textfield id="number" label={t('settings.number')} description={t('settings.numberHelp')} value={draft.number} className="field-number" error={faultOf('number')} onChange={(event) => change({ number: event.target.value.trim() })} />
      <Textfield id="contact" label={t('settings.contact')} description={t('settings.contactHelp')} value={draft.contact} maxLength={500} onChange={(event) => change({ contact: event.target.value })} />
      <div className="color-row">
        <Textfield id="color" label={t('settings.color')} description={t('settings.colorHelp')} value={draft.color} className="field-number" error={faultOf('color')} onChange={(event) => change({ color: event.target.value.trim() })} />
        <Field>
          <Label htmlFor="color-picker">{t('settings.colorPicker')}</Label>
          <Input id="color-picker" type="color" value={/^#[0-9a-fA-F]{6}$/.test(draft.color) ? draft.color : '#005595'} onChange={(event) => change({ color: event.target.value })} />
        </Field>
      </div>
      <Fieldset>
        <Fieldset.Legend>{t('settings.policies')}</Fieldset.Legend>
        <p className="quiet">{t('settings.policiesHelp')}</p>
        <PolicyRows value={draft.policies} faultOf={faultOf} onChange={(policies) => change({ policies })} />
      </Fieldset>
      <div className="button-row">
        <Button type="submit" loading={busy}>{t('common.save')}</Button>
      </div>
      <div role="status">{saved && <Alert data-color="success">{t('settings.saved')}</Alert>}</div>
    </form>
  );
}
