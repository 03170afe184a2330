import { Button, Fieldset, Textfield } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { RowButtons } from '../ui/rows/row-buttons.tsx';
import { useRows } from '../ui/rows/use-rows.ts';

interface Policy {
  title: string;
  url: string;
}

interface Props {
  value: readonly Policy[];
  faultOf(field: string): string | undefined;
  onChange(policies: Policy[]): void;
}

export function PolicyRows({ value, faultOf, onChange }: Props) {
  const { t } = useTranslation();
  const { rows, change, add, remove, move } = useRows<Policy>(value, { title: '', url: '' }, (at) => `policy-title-${at}`, onChange);
  return (
    <>
      {rows.map((policy, at) => (
        <Fieldset key={at} className="rows-card">
          <Fieldset.Legend>{t('settings.policy', { number: at + 1 })}</Fieldset.Legend>
          <div className="rows-card-body">
            <Textfield id={`policy-title-${at}`} label={t('settings.policyTitle')} value={policy.title} maxLength={300} error={faultOf(`policy-title-${at}`)} onChange={(event) => change(at, { ...policy, title: event.target.value })} />
            <Textfield id={`policy-url-${at}`} label={t('settings.policyUrl')} type="url" value={policy.url} maxLength={1000} error={faultOf(`policy-url-${at}`)} onChange={(event) => change(at, { ...policy, url: event.target.value.trim() })} />
            <RowButtons at={at} count={rows.length} onMove={(to) => move(at, to)} onRemove={() => remove(at)} />
          </div>
        </Fieldset>
      ))}
      <Button variant="secondary" data-size="sm" onClick={add}>{t('settings.addPolicy')}</Button>
    </>
  );
}
