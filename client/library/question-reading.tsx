import { Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { QuestionInLibrary } from '#server/contract/index.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { Prose } from '../ui/prose.tsx';
import { ClauseList } from './clause-list.tsx';
import { ConditionView } from './condition-view.tsx';
import { LibraryPage } from './library-page.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import { QuestionLinks } from './question-links.tsx';
import { QuestionOptions } from './question-options.tsx';
import { Section } from './section.tsx';
import { SuggestedAnswers } from './suggested-answers.tsx';
import { useAreaTitle } from './use-area-title.ts';

/** All that the library says of a question: what can be answered, when it is asked, and what depends on the answer. */
export function QuestionReading({ question }: { question: QuestionInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const areaTitle = useAreaTitle();
  const byArea = Map.groupBy(question.clauses.map(({ clause }) => clause), (clause) => clause.area);
  return (
    <LibraryPage title={words(question.title)} lead={<Prose text={words(question.help)} />} trail={[{ to: paths.libraryQuestions, label: t('library.questions.heading') }]}>
      <p className="quiet">
        {t('library.question.facts', { code: question.code, type: t(`library.question.types.${question.type}`) })}
        {question.askWhom && ` · ${t('library.question.askWhom', { whom: words(question.askWhom) })}`}
      </p>
      <QuestionOptions question={question} />
      <Section title={t('library.question.asked')}><ConditionView condition={question.askedWhen[language]} /></Section>
      {question.suggestion && <SuggestedAnswers question={question} />}
      <Section title={t('library.question.clauses', { count: question.clauses.length })}>
        {question.clauses.length === 0 && question.sized === 0 && <p>{t('library.question.noClauses')}</p>}
        {question.sized > 0 && <p>{t('library.question.sized', { count: question.sized })}</p>}
        {[...byArea].map(([area, clauses]) => (
          <div key={area}>
            <Heading level={3} data-size="2xs">{areaTitle(area) ?? area}</Heading>
            <ClauseList clauses={clauses} />
          </div>
        ))}
      </Section>
      {question.warnings.length > 0 && (
        <Section title={t('library.question.warnings')}>
          <ul className="library-list">
            {question.warnings.map(({ code, title, usedWhen }) => (
              <li key={code}>
                {words(title)}
                <p className="library-list-facts">{code} · {usedWhen[language].sentence}</p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {question.questions.length > 0 && <Section title={t('library.question.questions')}><QuestionLinks questions={question.questions} /></Section>}
      <NeighbourLinks neighbours={question.neighbours} pathOf={paths.libraryQuestion} />
    </LibraryPage>
  );
}
