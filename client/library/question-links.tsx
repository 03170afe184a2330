import type { QuestionSummary } from '#server/contract/index.ts';
import { Link } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';

/** Questions by their titles. */
export function QuestionLinks({ questions, note }: { questions: readonly Pick<QuestionSummary, 'id' | 'code' | 'title'>[]; note?: (question: string) => string }) {
  const words = useWords();
  return (
    <ul className="library-list">
      {questions.map(({ id, code, title }) => (
        <li key={id}>
          <Link to={paths.libraryQuestion(id)}>{words(title)}</Link>
          <p className="library-list-facts">{note ? `${code} · ${note(id)}` : code}</p>
        </li>
      ))}
    </ul>
  );
}
