import { useTranslation } from 'react-i18next';
import type { Question } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { Section } from './section.tsx';

/** What can be answered, and what an answer means. */
export function QuestionOptions({ question: { options = [], parts = [] } }: { question: Pick<Question, 'options' | 'parts'> }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const label = (id: string) => {
    const option = options.find((candidate) => candidate.id === id);
    return t('common.quoted', { text: option ? words(option.label) : id });
  };
  return (
    <>
      {options.length > 0 && (
        <Section title={t('library.question.options')}>
          <ul className="library-list">
            {options.map(({ id, label: says, help, countsAs, blocksFinal }) => {
              const notes = [...(help ? [words(help)] : []), ...(countsAs ? [t('library.question.countsAs', { options: format.list(countsAs.map(label)) })] : []), ...(blocksFinal ? [t('library.question.blocksFinal')] : [])];
              return (
                <li key={id}>
                  {words(says)}
                  {notes.length > 0 && <p className="library-list-facts">{notes.join(' ')}</p>}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
      {parts.length > 0 && (
        <Section title={t('library.question.parts')}>
          <ul>{parts.map(({ id, label: part, minimum, maximum }) => <li key={id}>{t('library.question.part', { part: words(part), minimum, maximum })}</li>)}</ul>
        </Section>
      )}
    </>
  );
}
