import { useTranslation } from 'react-i18next';
import type { AnswerValue } from '#requirements/model/index.ts';
import type { QuestionInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { Section } from './section.tsx';

/** The answers that the product can fill in, with when and why. */
export function SuggestedAnswers({ question }: { question: QuestionInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const { suggestion, suggestedWhen } = question;
  if (!suggestion) return null;
  const label = (id: string) => {
    const option = question.options?.find((candidate) => candidate.id === id);
    return option ? words(option.label) : id;
  };
  const inWords = (value: AnswerValue) => {
    if (typeof value === 'string') return label(value);
    if (Array.isArray(value)) return format.list(value.flatMap((item) => (typeof item === 'string' ? [label(item)] : [])));
    return format.list(Object.entries(value).map(([part, level]) => `${part} ${String(level)}`));
  };
  return (
    <Section title={t('library.question.suggested')}>
      <p>{t(`library.question.${suggestion.basis}`)} {words(suggestion.reason)}</p>
      <ul className="library-list">
        {suggestion.rules.map(({ value }, at) => (
          <li key={at}>
            {inWords(value)}
            <p className="library-list-facts">{suggestedWhen[at]?.[language].sentence}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
