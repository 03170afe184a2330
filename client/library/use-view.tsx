import { useTranslation } from 'react-i18next';
import type { ClauseInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { ConditionView } from './condition-view.tsx';
import { QuestionLinks } from './question-links.tsx';
import { Section } from './section.tsx';

/** When a clause is used, what keeps it out, and the questions that decide. */
export function UseView({ clause }: { clause: ClauseInLibrary }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { when, limits } = clause.usedWhen[useLanguage()];
  const decides = new Map(clause.questions.map((asked) => [asked.question.id, format.list(asked.decides.map((what) => t(`library.clause.decides.${what}`)))]));
  return (
    <Section title={t('library.clause.when')}>
      <ConditionView condition={when} />
      {limits.map((limit) => <p key={limit}>{limit}</p>)}
      {clause.questions.length > 0 && (
        <>
          <h3>{t('library.clause.questions')}</h3>
          <QuestionLinks questions={clause.questions.map(({ question }) => question)} note={(question) => decides.get(question) ?? ''} />
        </>
      )}
    </Section>
  );
}
