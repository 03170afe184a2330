import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate, useParams } from 'react-router';
import type { ProcurementState } from '#server/contract/index.ts';
import { paths } from '../paths.ts';
import { BesideDocument } from '../preview/beside-document.tsx';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Progress } from '../ui/progress.tsx';
import { useRequest } from '../ui/use-request.ts';
import { QuestionForm } from './question-form.tsx';
import { firstOpenQuickStartPage, quickStartPages } from './quick-start-pages.ts';

/** The need and ten questions, one page at a time; then everything else is assumed and there is a draft. */
export default function QuickStart() {
  const { t } = useTranslation();
  const { page: pageId } = useParams();
  const { state, index, send } = useProcurement();
  const navigate = useNavigate();
  const { error, run } = useRequest();
  const pages = quickStartPages(state, index);
  const at = pages.findIndex((page) => page.id === pageId);
  const page = pages[at];
  if (!page) {
    const open = firstOpenQuickStartPage(state, index) ?? pages[0];
    return <Navigate to={open ? paths.quickStartPage(state.id, open.id) : paths.tasks(state.id)} replace />;
  }

  const finish = async () => {
    const sent = state.assumeRecommended || (await run(() => send({ type: 'procurement', changes: { assumeRecommended: true } })));
    if (sent) await navigate(paths.quickStartDone(state.id));
  };
  const goOn = (after: ProcurementState) => {
    const nextPages = quickStartPages(after, index);
    const next = nextPages[nextPages.findIndex((candidate) => candidate.id === page.id) + 1];
    if (next) void navigate(paths.quickStartPage(state.id, next.id));
    else void finish();
  };
  const previous = pages[at - 1];
  return (
    <BesideDocument>
      {error && <ErrorNotice error={error} onRetry={() => void finish()} />}
      <QuestionForm
        key={page.id}
        page={page}
        eyebrow={<Progress label={t('wizard.quickStart.progress', { number: at + 1, of: pages.length })} value={at} of={pages.length} />}
        onDone={goOn}
        onSkip={() => goOn(state)}
        onBack={previous && (() => void navigate(paths.quickStartPage(state.id, previous.id)))}
      />
    </BesideDocument>
  );
}
