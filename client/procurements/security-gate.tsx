import { Button } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Question } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ErrorList } from '../ui/error-list.tsx';
import { Page } from '../ui/page.tsx';
import { firstFieldId } from '../wizard/field-id.ts';
import { QuestionHelp } from '../wizard/question-help.tsx';
import { SingleField } from '../wizard/fields/single-field.tsx';

export function SecurityGate({ question, onAnswer }: { question: Question; onAnswer(option: string): void }) {
  const { t } = useTranslation();
  const words = useWords();
  const [value, setValue] = useState<string>();
  const [tries, setTries] = useState(0);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (value) onAnswer(value);
    else setTries(tries + 1);
  };
  const fault = tries > 0 && !value ? t('wizard.chooseOne') : undefined;
  return (
    <Page title={words(question.title)} eyebrow={t('procurements.gate.eyebrow')}>
      <form onSubmit={submit} noValidate>
        <ErrorList key={tries} faults={fault ? [{ field: firstFieldId(question), text: fault }] : []} />
        <QuestionHelp question={question} />
        <p className="quiet">{t('procurements.gate.nothingStored')}</p>
        <SingleField question={question} value={value} fault={fault} labelledBy="page-heading" onChange={setValue} />
        <div className="button-row form-buttons">
          <Button type="submit">{t('common.continue')}</Button>
          <Button variant="tertiary" asChild>
            <Link to={paths.start}>{t('common.cancel')}</Link>
          </Button>
        </div>
      </form>
    </Page>
  );
}
