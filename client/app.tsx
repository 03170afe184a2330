import { type ReactNode, Suspense } from 'react';
import { BrowserRouter, Route, Routes, useLocation } from 'react-router';
import { fetchWords } from './i18n/translation.ts';
import { ProcurementList } from './procurements/procurement-list.tsx';
import { CrashBarrier } from './ui/crash-barrier.tsx';
import { lazyPart } from './ui/lazy-part.ts';
import { Loading } from './ui/loading.tsx';
import { NotFound } from './ui/not-found.tsx';
import { Shell } from './ui/shell.tsx';

const NewProcurement = lazyPart(() => import('./procurements/new-procurement.tsx'));
const Settings = lazyPart(() => import('./settings/settings.tsx'));
const SovereigntyPage = lazyPart(() => import('./sovereignty/sovereignty-page.tsx'));
const libraryPart = (load: Parameters<typeof lazyPart>[0]) => lazyPart(async () => (await Promise.all([load(), fetchWords('library')]))[0]);
const LibraryStart = libraryPart(() => import('./library/library-start.tsx'));
const ClausePage = libraryPart(() => import('./library/clause-page.tsx'));
const QuestionList = libraryPart(() => import('./library/question-list.tsx'));
const QuestionPage = libraryPart(() => import('./library/question-page.tsx'));
const SourceList = libraryPart(() => import('./library/source-list.tsx'));
const SourcePage = libraryPart(() => import('./library/source-page.tsx'));
const CoveragePage = libraryPart(() => import('./library/coverage-page.tsx'));
const ComparisonPage = libraryPart(async () => (await Promise.all([import('./library-comparison/comparison-page.tsx'), fetchWords('comparison')]))[0]);
const ProcurementFrame = lazyPart(() => import('./procurements/procurement-frame.tsx'));
const ProcurementStart = lazyPart(() => import('./procurements/procurement-start.tsx'));
const QuickStart = lazyPart(() => import('./wizard/quick-start.tsx'));
const QuickStartDone = lazyPart(() => import('./wizard/quick-start-done.tsx'));
const TaskList = lazyPart(() => import('./wizard/task-list.tsx'));
const DeepQuestion = lazyPart(() => import('./wizard/deep-question.tsx'));
const AnswerSummary = lazyPart(() => import('./wizard/answer-summary.tsx'));
const DocumentPage = lazyPart(() => import('./preview/document-page.tsx'));
const AdjustClause = lazyPart(() => import('./preview/adjust-clause.tsx'));
const OwnClausePage = lazyPart(() => import('./preview/own-clause-page.tsx'));
const BeforeAnnouncement = lazyPart(() => import('./announcement/before-announcement.tsx'));

export function App() {
  return (
    <BrowserRouter>
      <Shell>
        <Barrier>
          <Suspense fallback={<Loading />}>
            <Routes>
              <Route index element={<ProcurementList />} />
              <Route path="ny" element={<NewProcurement />} />
              <Route path="installningar" element={<Settings />} />
              <Route path="suveranitet" element={<SovereigntyPage />} />
              <Route path="bibliotek">
                <Route index element={<LibraryStart />} />
                <Route path="klausul/:clause" element={<ClausePage />} />
                <Route path="jamfor" element={<ComparisonPage />} />
                <Route path="fragor" element={<QuestionList />} />
                <Route path="fraga/:question" element={<QuestionPage />} />
                <Route path="kallor" element={<SourceList />} />
                <Route path="kalla/:source" element={<SourcePage />} />
                <Route path="tackning" element={<CoveragePage />} />
                <Route path="*" element={<NotFound />} />
              </Route>
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
        </Barrier>
      </Shell>
    </BrowserRouter>
  );
}

/** Going to another page is a way out of a fault. */
function Barrier({ children }: { children: ReactNode }) {
  return <CrashBarrier place={useLocation().pathname}>{children}</CrashBarrier>;
}
