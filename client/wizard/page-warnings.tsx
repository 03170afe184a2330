import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { QuestionPage } from '../procurements/library-index.ts';
import { useProcurement } from '../procurements/store.ts';
import { paths } from '../paths.ts';
import { gravestFirst } from './gravest-first.ts';
import { WarningNotice } from './warning-notice.tsx';

const most = 3;

/** The alarms that concern the page, or that the last answer raised: at most three, the gravest first. */
export function PageWarnings({ page }: { page: QuestionPage }) {
  const { t } = useTranslation();
  const { state, index, effect } = useProcurement();
  const onPage = new Set(page.questions.map((question) => question.id));
  const added = new Set(effect?.warnings.added);
  const concerned = gravestFirst(state.warnings).filter(
    ({ code, shownAs }) => shownAs === 'alarm' && (added.has(code) || index.warning(code)?.questions.some((question) => onPage.has(question))),
  );
  if (concerned.length === 0) return null;
  return (
    <div className="page-warnings">
      {concerned.slice(0, most).map((warning) => <WarningNotice key={warning.code} warning={warning} headingLevel={2} folded={warning.severity === 'info'} />)}
      {concerned.length > most && (
        <p><Link to={`${paths.announcement(state.id)}#warnings`}>{t('wizard.moreWarnings', { count: concerned.length - most })}</Link></p>
      )}
    </div>
  );
}
