import { Button, Field, Label, Select } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Framework } from '#requirements/model/index.ts';
import type { SovereigntyScore } from '#server/contract/index.ts';
import { scoreSovereignty } from '../api/sovereignty.ts';
import { useWords } from '../i18n/words.ts';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useRequest } from '../ui/use-request.ts';
import { ObjectiveFields } from './objective-fields.tsx';
import { ScoreView } from './score-view.tsx';
import './sovereignty.css';

type Chosen = Readonly<Record<string, string>>;

/** A level for every objective, a least level for those that need one, and which of the published weights to count with. */
export function SovereigntyForm({ framework }: { framework: Framework }) {
  const { t } = useTranslation();
  const words = useWords();
  const { busy, error, run } = useRequest();
  const [levels, setLevels] = useState<Chosen>({});
  const [minimum, setMinimum] = useState<Chosen>({});
  const [weighting, setWeighting] = useState(framework.weightings[0]?.id ?? '');
  const [tried, setTried] = useState(false);
  const [scored, setScored] = useState<SovereigntyScore>();
  const faults = framework.objectives
    .filter(({ id }) => (levels[id] ?? '') === '')
    .map(({ id, title }): FieldFault => ({ field: `level-${id}`, text: t('sovereignty.levelMissing', { objective: `${id} ${words(title)}` }) }));

  const change = (set: (chosen: (before: Chosen) => Chosen) => void) => (id: string, level: string) => {
    set((before) => ({ ...before, [id]: level }));
    setScored(undefined);
  };
  const score = async () => setScored(await run(() => scoreSovereignty({ levels: numbers(levels), minimum: numbers(minimum), weighting })));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0) void score();
  };

  return (
    <form onSubmit={submit} noValidate className="sovereignty-form">
      {tried && faults.length > 0 && <ErrorList faults={faults} />}
      {framework.objectives.map((objective) => (
        <ObjectiveFields
          key={objective.id}
          framework={framework}
          objective={objective}
          level={levels[objective.id] ?? ''}
          minimum={minimum[objective.id] ?? ''}
          missing={tried && (levels[objective.id] ?? '') === ''}
          onLevel={(level) => change(setLevels)(objective.id, level)}
          onMinimum={(level) => change(setMinimum)(objective.id, level)}
        />
      ))}
      <Field>
        <Label htmlFor="weighting">{t('sovereignty.weighting')}</Label>
        <Field.Description>{t('sovereignty.weightingHelp')}</Field.Description>
        <Select id="weighting" value={weighting} onChange={(event) => { setWeighting(event.target.value); setScored(undefined); }}>
          {framework.weightings.map(({ id, title }) => <option key={id} value={id}>{words(title)}</option>)}
        </Select>
      </Field>
      {error && <ErrorNotice error={error} />}
      <Button type="submit" aria-disabled={busy}>{t('sovereignty.count')}</Button>
      <div aria-live="polite">{scored && <ScoreView framework={framework} score={scored} />}</div>
    </form>
  );
}

/** Those that are chosen, as numbers. */
function numbers(chosen: Chosen): Record<string, number> {
  return Object.fromEntries(Object.entries(chosen).flatMap(([id, level]) => (level === '' ? [] : [[id, Number(level)]])));
}
