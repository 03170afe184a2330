import { useParams } from 'react-router';
import { fetchClause } from '../api/library-reading.ts';
import { ClauseReadingView } from './clause-reading.tsx';
import { Entry } from './entry.tsx';

/** A clause of the library, to read. */
export default function ClausePage() {
  const { clause = '' } = useParams();
  return <Entry key={clause} id={clause} read={fetchClause}>{(read) => <ClauseReadingView clause={read} />}</Entry>;
}
