import { useParams } from 'react-router';
import { fetchSource } from '../api/library-reading.ts';
import { Entry } from './entry.tsx';
import { SourceReading } from './source-reading.tsx';

/** A source, to read. */
export default function SourcePage() {
  const { source = '' } = useParams();
  return <Entry key={source} id={source} read={fetchSource}>{(read) => <SourceReading source={read} />}</Entry>;
}
