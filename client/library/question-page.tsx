import { useParams } from 'react-router';
import { fetchQuestion } from '../api/library-reading.ts';
import { Entry } from './entry.tsx';
import { QuestionReading } from './question-reading.tsx';

/** A question of the guide, to read. */
export default function QuestionPage() {
  const { question = '' } = useParams();
  return <Entry key={question} id={question} read={fetchQuestion}>{(read) => <QuestionReading question={read} />}</Entry>;
}
