import { Heading } from '@digdir/designsystemet-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { findQuestions, findSources, listClauses } from '../api/library-reading.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { Loading } from '../ui/loading.tsx';
import { ClauseList } from './clause-list.tsx';
import { QuestionLinks } from './question-links.tsx';
import { Section } from './section.tsx';
import { SourceLinks } from './source-links.tsx';

/** What a search gives: clauses, and when words are sought also the questions and sources that hold them. */
export function SearchResults({ query, takesFocus }: { query: string; takesFocus: boolean }) {
  const { t } = useTranslation();
  const sought = new URLSearchParams(query).get('q') ?? '';
  const { data, error, again } = useFetched(
    useCallback(
      async (signal: AbortSignal) => {
        const [clauses, questions, sources] = await Promise.all([listClauses(query, signal), sought === '' ? [] : findQuestions(sought, signal), sought === '' ? [] : findSources(sought, signal)]);
        return { clauses, questions, sources };
      },
      [query, sought],
    ),
  );
  if (error) return <ErrorNotice error={error} onRetry={again} />;
  if (!data) return <Loading />;
  const { clauses, questions, sources } = data;
  return (
    <>
      <Heading level={2} data-size="xs" className="section-heading" tabIndex={-1} ref={takesFocus ? focusOnMount : undefined}>
        {sought === '' ? t('library.results.clauses', { count: clauses.length }) : t('library.results.clausesFor', { count: clauses.length, words: sought })}
      </Heading>
      {clauses.length === 0 && <p>{t('library.results.none')}</p>}
      <ClauseList clauses={clauses} />
      {questions.length > 0 && <Section title={t('library.results.questions')}><QuestionLinks questions={questions} /></Section>}
      {sources.length > 0 && <Section title={t('library.results.sources')}><SourceLinks sources={sources} /></Section>}
    </>
  );
}
