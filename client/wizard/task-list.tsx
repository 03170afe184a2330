import { Button, Details, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { BesideDocument } from '../preview/beside-document.tsx';
import { useProcurement } from '../procurements/store.ts';
import { Page } from '../ui/page.tsx';
import { Progress } from '../ui/progress.tsx';
import './task-list.css';
import { TaskStatusTag } from './task-status.tsx';
import { type Task, tasksOf } from './task.ts';
import { questionStates, visibleQuestions } from './visible-questions.ts';

/** Fördjupa: every subject as a task, with what it can change. */
export default function TaskList() {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const tasks = tasksOf(state, index);
  const needed = tasks.filter((task) => task.needed);
  const done = needed.filter((task) => task.status === 'done').length;
  const next = needed.find((task) => task.status !== 'done');
  return (
    <BesideDocument>
      <Page title={t('wizard.tasks.heading')} lead={t('wizard.tasks.lead')}>
        <Progress label={t('wizard.tasks.progress', { done, of: needed.length })} value={done} of={needed.length} />
        <div className="button-row">
          {next ? (
            <Button asChild>
              <Link to={paths.question(state.id, next.page.id)}>{t('wizard.tasks.next')}</Link>
            </Button>
          ) : (
            <Button asChild>
              <Link to={paths.announcement(state.id)}>{t('wizard.tasks.toAnnouncement')}</Link>
            </Button>
          )}
          <Button asChild variant="tertiary">
            <Link to={paths.answers(state.id)}>{t('wizard.tasks.toAnswers')}</Link>
          </Button>
        </div>
        {index.library.manifest.steps.map((step) => {
          const inStep = tasks.filter((task) => task.page.step === step.id);
          const folded = inStep.filter((task) => !task.needed);
          return (
            <section key={step.id} className="task-step" aria-labelledby={`step-${step.id}`}>
              <Heading level={2} data-size="xs" id={`step-${step.id}`}>{words(step.title)}</Heading>
              <Paragraph data-size="sm" className="quiet">{words(step.intro)}</Paragraph>
              <ul className="task-list">
                {inStep.filter((task) => task.needed).map((task) => <TaskRow key={task.page.id} task={task} />)}
              </ul>
              {folded.length > 0 && (
                <Details className="task-folded">
                  <Details.Summary>{t('wizard.tasks.folded', { count: folded.length })}</Details.Summary>
                  <Details.Content>
                    <ul className="task-list">
                      {folded.map((task) => <TaskRow key={task.page.id} task={task} />)}
                    </ul>
                  </Details.Content>
                </Details>
              )}
            </section>
          );
        })}
      </Page>
    </BesideDocument>
  );
}

function TaskRow({ task }: { task: Task }) {
  const effectWords = useEffectWords();
  const words = useWords();
  const { state } = useProcurement();
  const first = visibleQuestions(task.page, questionStates(state))[0];
  return (
    <li className="task">
      <div className="task-text">
        <Link to={paths.question(state.id, task.page.id)}>{words(first.title)}</Link>
        <p className="task-effect">{effectWords(task)}</p>
      </div>
      {task.needed && <TaskStatusTag status={task.status} />}
    </li>
  );
}

/** What an answer to the task can do, or has done. */
function useEffectWords(): (task: Task) => string {
  const { t } = useTranslation();
  return (task) => {
    if (task.waiting) return t('wizard.tasks.waiting');
    if (!task.needed) return t('wizard.tasks.notNeeded');
    if (task.affects === 0) return t('wizard.tasks.noClause');
    const open = task.status === 'notStarted' || task.status === 'begun';
    return t(open ? 'wizard.tasks.canAdd' : 'wizard.tasks.governs', { count: task.affects });
  };
}
