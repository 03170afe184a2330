import { Alert, Button } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { Answer, Question } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { AnswerText } from './answer-text.tsx';

interface Props {
  question: Question;
  answer: Answer | undefined;
  onUseTheirs(): void;
}

/** Someone else answered while the officer was typing. The typed answer stays in the field until the officer chooses. */
export function ChangedMeanwhile({ question, answer, onUseTheirs }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Alert data-color="warning" className="notice">
      <p>
        {answer?.by && answer.at
          ? t('wizard.meanwhile.by', { by: answer.by, when: format.moment(answer.at) })
          : t('wizard.meanwhile.unknown')}
      </p>
      <div>{t('wizard.meanwhile.theirs')} {answer ? <AnswerText question={question} value={answer.value} /> : t('procurements.conflict.noAnswer')}</div>
      <p>{t('wizard.meanwhile.yours')}</p>
      <Button variant="secondary" data-size="sm" onClick={onUseTheirs}>{t('wizard.meanwhile.use')}</Button>
    </Alert>
  );
}
