import { lazy, Suspense } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { ProcurementList } from './procurements/procurement-list.tsx';
import { CrashBarrier } from './ui/crash-barrier.tsx';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './ui/not-found.tsx';
import { Shell } from './ui/shell.tsx';

const NewProcurement = lazy(() => import('./procurements/new-procurement.tsx'));
const Settings = lazy(() => import('./settings/settings.tsx'));
const ProcurementFrame = lazy(() => import('./procurements/procurement-frame.tsx'));
const ProcurementStart = lazy(() => import('./procurements/procurement-start.tsx'));
const QuickStart = lazy(() => import('./wizard/quick-start.tsx'));
const QuickStartDone = lazy(() => import('./wizard/quick-start-done.tsx'));
const TaskList = lazy(() => import('./wizard/task-list.tsx'));
const DeepQuestion = lazy(() => import('./wizard/deep-question.tsx'));
const AnswerSummary = lazy(() => import('./wizard/answer-summary.tsx'));
const DocumentPage = lazy(() => import('./preview/document-page.tsx'));
const AdjustClause = lazy(() => import('./preview/adjust-clause.tsx'));
const OwnClausePage = lazy(() => import('./preview/own-clause-page.tsx'));
const BeforeAnnouncement = lazy(() => import('./announcement/before-announcement.tsx'));

export function App() {
  return (
    <BrowserRouter>
      <Shell>
        <CrashBarrier>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route index element={<ProcurementList />} />
              <Route path="ny" element={<NewProcurement />} />
              <Route path="installningar" element={<Settings />} />
              <Route path="upphandling/:procurement" element={<ProcurementFrame />}>
                <Route index element={<ProcurementStart />} />
                <Route path="snabbstart/:page?" element={<QuickStart />} />
                <Route path="snabbstart-klar" element={<QuickStartDone />} />
                <Route path="fordjupa" element={<TaskList />} />
                <Route path="fordjupa/:page" element={<DeepQuestion />} />
                <Route path="svar" element={<AnswerSummary />} />
                <Route path="dokument" element={<DocumentPage />} />
                <Route path="dokument/klausul/:clause" element={<AdjustClause />} />
                <Route path="dokument/eget-krav/:clause?" element={<OwnClausePage />} />
                <Route path="fore-annonsering" element={<BeforeAnnouncement />} />
                <Route path="*" element={<NotFound />} />
              </Route>
              <Route path="*" element={<NotFound />} />
            </Routes>
          </Suspense>
        </CrashBarrier>
      </Shell>
    </BrowserRouter>
  );
}
