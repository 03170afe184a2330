import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { ProcurementState } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { BesideDocument } from '../preview/beside-document.tsx';
import { useProcurement } from '../procurements/store.ts';
import { NotFound } from '../ui/not-found.tsx';
import { QuestionForm } from './question-form.tsx';
import { tasksOf } from './task.ts';

/** One page of questions in Fördjupa. */
export default function DeepQuestion() {
  const { t } = useTranslation();
  const words = useWords();
  const { page: pageId = '' } = useParams();
  const { state, index } = useProcurement();
  const navigate = useNavigate();
  const page = index.page(pageId);
  if (!page) return <NotFound />;
  const step = index.library.manifest.steps.find((candidate) => candidate.id === page.step);

  const goBy = (from: ProcurementState, distance: 1 | -1) => {
    const tasks = tasksOf(from, index).filter((task) => task.needed || task.page === page);
    const next = tasks[tasks.findIndex((task) => task.page === page) + distance];
    void navigate(next ? paths.question(state.id, next.page.id) : paths.tasks(state.id));
  };
  return (
    <BesideDocument>
      <QuestionForm
        key={page.id}
        page={page}
        thorough
        eyebrow={
          <>
            <StyledLink asChild>
              <Link to={paths.tasks(state.id)}>{t('wizard.tasks.heading')}</Link>
            </StyledLink>
            {step && <span> / {words(step.title)}</span>}
          </>
        }
        onDone={(after) => goBy(after, 1)}
        onSkip={() => goBy(state, 1)}
        onBack={() => goBy(state, -1)}
      />
    </BesideDocument>
  );
}
