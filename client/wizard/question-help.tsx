import { useTranslation } from 'react-i18next';
import type { Question } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { Prose } from '../ui/prose.tsx';

/** What the question means and whom to ask. */
export function QuestionHelp({ question }: { question: Question }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <div id={`${question.id}-help`} className="question-help">
      <Prose text={words(question.help)} />
      {question.askWhom && <p className="question-ask">{t('wizard.askWhom', { whom: words(question.askWhom) })}</p>}
    </div>
  );
}
