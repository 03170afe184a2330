import type { TFunction } from 'i18next';
import type { FieldFault } from '../ui/error-list.tsx';
import type { SettingsDraft } from './settings-form.tsx';

export function settingsFaults(draft: SettingsDraft, t: TFunction): FieldFault[] {
  const faults: FieldFault[] = [];
  if (!draft.name.trim()) faults.push({ field: 'name', text: t('settings.nameMissing') });
  if (!/^(\d{6}-\d{4})?$/.test(draft.number)) faults.push({ field: 'number', text: t('settings.numberWrong') });
  if (!/^#[0-9a-fA-F]{6}$/.test(draft.color)) faults.push({ field: 'color', text: t('settings.colorWrong') });
  draft.policies.forEach((policy, at) => {
    if (policy.url && !/^https?:\/\//.test(policy.url)) faults.push({ field: `policy-url-${at}`, text: t('settings.urlWrong', { number: at + 1 }) });
    if (policy.url && !policy.title.trim()) faults.push({ field: `policy-title-${at}`, text: t('settings.policyTitleMissing', { number: at + 1 }) });
  });
  return faults;
}
