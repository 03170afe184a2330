import { useCallback, useMemo } from 'react';
import { Outlet, useParams } from 'react-router';
import type { ProcurementState } from '#server/contract/index.ts';
import { fetchLibrary } from '../api/libraries.ts';
import { fetchProcurement } from '../api/procurements.ts';
import { ProblemError } from '../api/request.ts';
import { useFetched } from '../api/use-fetched.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { indexLibrary } from './library-index.ts';
import { LockedPage } from './locked-page.tsx';
import { NewsNotice } from './news-notice.tsx';
import { ProcurementHeader } from './procurement-header.tsx';
import { ProcurementProvider } from './procurement-provider.tsx';
import { useProcurement } from './store.ts';

/** Everything inside one procurement: reads it and its library version, then shows the page. */
export default function ProcurementFrame() {
  const { procurement = '' } = useParams();
  return <ProcurementLoader key={procurement} id={procurement} />;
}

/** The law is that of the day when the tender is to be published; until that is known, of today. */
function dayOf({ answers }: ProcurementState): string {
  const announced = answers['announcementDate']?.value;
  return typeof announced === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(announced) ? announced : new Intl.DateTimeFormat('sv-SE').format(new Date());
}

function ProcurementLoader({ id }: { id: string }) {
  const read = useCallback(
    async (signal: AbortSignal) => {
      const state = await fetchProcurement(id, signal);
      return { state, library: await fetchLibrary(state.library.hash, dayOf(state), signal) };
    },
    [id],
  );
  const { data, error, again } = useFetched(read);
  const index = useMemo(() => data && indexLibrary(data.library), [data]);
  if (error instanceof ProblemError && error.problem.code === 'not-found') return <NotFound />;
  if (error) return <ErrorNotice error={error} onRetry={again} />;
  if (!data || !index) return <Loading />;
  return (
    <ProcurementProvider key={data.state.library.hash} initial={data.state} index={index}>
      <FrameContent />
    </ProcurementProvider>
  );
}

function FrameContent() {
  const { state } = useProcurement();
  if (state.locked) return <LockedPage />;
  return (
    <>
      <ProcurementHeader />
      <NewsNotice />
      <Outlet />
    </>
  );
}
