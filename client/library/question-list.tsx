import { useTranslation } from 'react-i18next';
import { fetchCurrentLibrary } from '../api/libraries.ts';
import { useFetched } from '../api/use-fetched.ts';
import { useWords } from '../i18n/words.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { LibraryPage } from './library-page.tsx';
import { QuestionLinks } from './question-links.tsx';
import { Section } from './section.tsx';

/** The questions of the guide, by step. */
export default function QuestionList() {
  const { t } = useTranslation();
  const words = useWords();
  const { data, error, again } = useFetched(fetchCurrentLibrary);
  return (
    <LibraryPage title={t('library.questions.heading')} lead={t('library.questions.lead')}>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!data && !error && <Loading />}
      {data?.steps.map((step) => <Section key={step.id} title={words(step.title)}><QuestionLinks questions={step.questions} /></Section>)}
    </LibraryPage>
  );
}
