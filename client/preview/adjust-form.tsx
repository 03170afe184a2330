import { Button, Field, Heading, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clause, Decision, Kind } from '#requirements/model/index.ts';
import type { ComposedDocument } from '#templates/composed-document.ts';
import { useWords } from '../i18n/words.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { OutdatedNotice } from '../ui/outdated-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import { type AdjustmentDraft, askedParameters, draftOf, parametersOf, requestOf } from './adjustment-draft.ts';
import { ClausePlace } from './clause-place.tsx';
import { ParameterField, useParameterFault } from './parameter-field.tsx';
import { WordingField } from './wording-field.tsx';

interface Props {
  clause: Clause;
  decision: Decision;
  document: ComposedDocument;
  onDone(): void;
}

const kinds: readonly Kind[] = ['requirement', 'award-criterion', 'contract-term', 'selection-criterion', 'preamble'];

export function AdjustForm({ clause, decision, document, onDone }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index, send } = useProcurement();
  const stored = state.adjustments[clause.id];
  const { value: draft, change: setDraft, forget, outdated } = useKept<AdjustmentDraft>(`adjust/${state.id}/${clause.id}`, draftOf(stored));
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const faultOf = useParameterFault();
  const { busy, error, run } = useRequest();
  const change = (changes: Partial<AdjustmentDraft>) => setDraft({ ...draft, ...changes });

  const parameters = askedParameters(clause, draft.kind || decision.kind, state.valuation.model);
  const canBe = (kind: Kind) => kind !== 'award-criterion' || clause.kind === kind || clause.asAward !== undefined;

  const save = async () => {
    const sent = await run(() => send({ type: 'adjust', clause: clause.id, adjustment: requestOf(draft, stored?.action === 'include' ? 'include' : 'change', parametersOf(clause)) }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    onDone();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: FieldFault[] = Object.entries(parameters).flatMap(([name, parameter]) => {
      const text = faultOf(parameter, draft.parameters[name] ?? '');
      return text ? [{ field: `parameter-${name}`, text: `${words(parameter.label)}: ${text}` }] : [];
    });
    if (draft.text !== null && !draft.text.trim()) found.push({ field: 'wording', text: t('preview.wording.empty') });
    if (!draft.reason.trim()) found.push({ field: 'adjust-reason', text: t('common.reasonMissing') });
    setFaults(found);
    setTries(tries + 1);
    if (found.length === 0) void save();
  };
  const faultFor = (field: string) => faults.find((fault) => fault.field === field)?.text;
  return (
    <form className="adjust-form" onSubmit={submit} noValidate>
      <Heading level={2} data-size="xs">{t('preview.adjustForm.heading')}</Heading>
      <ErrorList key={tries} faults={faults} />
      {error && <ErrorNotice error={error} onRetry={() => void save()} />}
      {outdated && <OutdatedNotice onUseStored={forget} />}
      {Object.entries(parameters).map(([name, parameter]) => (
        <ParameterField key={name} id={`parameter-${name}`} parameter={parameter} value={draft.parameters[name] ?? ''} onChange={(value) => change({ parameters: { ...draft.parameters, [name]: value } })} />
      ))}
      {!clause.statutory && decision.kind !== 'internal' && (
        <Field>
          <Label htmlFor="adjust-kind">{t('preview.adjustForm.kind')}</Label>
          <Field.Description>{t('preview.adjustForm.kindHelp')}</Field.Description>
          <Select id="adjust-kind" value={draft.kind} onChange={(event) => change({ kind: event.target.value as Kind | '' })}>
            <option value="">{t('preview.adjustForm.kindLibrary')}</option>
            {kinds.filter(canBe).map((kind) => <option key={kind} value={kind}>{t(`preview.kindNames.${kind}`)}</option>)}
          </Select>
        </Field>
      )}
      <WordingField clause={clause} decision={decision} document={document} value={draft.text} fault={faultFor('wording')} onChange={(text) => change({ text })} />
      <Field>
        <Label htmlFor="adjust-chapter">{t('preview.adjustForm.chapter')}</Label>
        <Select id="adjust-chapter" value={draft.chapter} onChange={(event) => change({ chapter: event.target.value, position: null })}>
          <option value="">{t('preview.adjustForm.asLibrary')}</option>
          {index.library.manifest.areas.map((area) => <option key={area.id} value={area.id}>{words(area.chapter)}</option>)}
        </Select>
      </Field>
      <ClausePlace clause={clause.id} document={document} position={draft.position} onChange={(position) => change({ position })} />
      <Textfield
        id="adjust-reason"
        multiline
        rows={3}
        label={t('preview.adjustForm.reason')}
        description={t('common.mayBecomePublic')}
        value={draft.reason}
        error={faultFor('adjust-reason')}
        onChange={(event) => change({ reason: event.target.value })}
      />
      <div className="button-row">
        <Button type="submit" loading={busy}>{t('preview.adjustForm.save')}</Button>
      </div>
    </form>
  );
}
