import { Alert, Button, Fieldset, Radio, Textfield, ValidationMessage } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Question } from '#requirements/model/index.ts';
import type { CurrentLibrary } from '#server/contract/index.ts';
import { createProcurement } from '../api/procurements.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ErrorList, type FieldFault } from '../ui/error-list.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Page } from '../ui/page.tsx';
import { useRequest } from '../ui/use-request.ts';

interface Props {
  library: CurrentLibrary;
  gate: Question;
  gateAnswer: string;
  onBack(): void;
}

const emptyStart = 'empty';

export function NewDetails({ library, gate, gateAnswer, onBack }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const [title, setTitle] = useState('');
  const [start, setStart] = useState<string>();
  const [faults, setFaults] = useState<readonly FieldFault[]>([]);
  const [tries, setTries] = useState(0);
  const { busy, error, run } = useRequest();

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const found: FieldFault[] = [];
    if (!title.trim()) found.push({ field: 'title', text: t('procurements.new.titleMissing') });
    if (!start) found.push({ field: `start-${emptyStart}`, text: t('procurements.new.startMissing') });
    setFaults(found);
    setTries(tries + 1);
    if (found.length > 0) return;
    const startingPoint = start === emptyStart ? undefined : start;
    const created = await run(() => createProcurement({ title: title.trim(), startingPoint, answers: { [gate.id]: gateAnswer } }));
    if (created) await navigate(paths.quickStart(created.id));
  };

  const faultOf = (field: string) => faults.find((fault) => fault.field === field)?.text;
  const blocksFinal = gate.options?.find((option) => option.id === gateAnswer)?.blocksFinal;
  const startFault = faultOf(`start-${emptyStart}`);
  return (
    <Page title={t('procurements.new.heading')}>
      {blocksFinal && <Alert data-color="warning" className="notice">{t('procurements.new.gateOpen')}</Alert>}
      <form onSubmit={(event) => void submit(event)} noValidate>
        <ErrorList key={tries} faults={faults} />
        {error && <ErrorNotice error={error} />}
        <Textfield
          id="title"
          label={t('procurements.new.title')}
          description={t('procurements.new.titleHelp')}
          value={title}
          maxLength={200}
          error={faultOf('title')}
          onChange={(event) => setTitle(event.target.value)}
        />
        <Fieldset className="form-group">
          <Fieldset.Legend>{t('procurements.new.start')}</Fieldset.Legend>
          <Fieldset.Description>{t('procurements.new.startHelp')}</Fieldset.Description>
          <StartChoice id={emptyStart} label={t('procurements.new.empty')} description={t('procurements.new.emptyHelp')} chosen={start} onChoose={setStart} />
          {library.startingPoints.map((point) => (
            <StartChoice key={point.id} id={point.id} label={words(point.title)} description={words(point.description)} chosen={start} onChoose={setStart} />
          ))}
          {startFault && <ValidationMessage>{startFault}</ValidationMessage>}
        </Fieldset>
        <div className="button-row form-buttons">
          <Button type="submit" loading={busy}>{t('procurements.new.create')}</Button>
          <Button variant="tertiary" onClick={onBack}>{t('common.back')}</Button>
        </div>
      </form>
    </Page>
  );
}

interface ChoiceProps {
  id: string;
  label: string;
  description: string;
  chosen: string | undefined;
  onChoose(id: string): void;
}

function StartChoice({ id, label, description, chosen, onChoose }: ChoiceProps) {
  return (
    <Radio
      id={`start-${id}`}
      name="start"
      value={id}
      label={label}
      description={description}
      checked={chosen === id}
      variant="outline"
      className="option"
      onChange={() => onChoose(id)}
    />
  );
}
