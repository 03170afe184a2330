import { Link as StyledLink, Paragraph } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Loading } from '../ui/loading.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import './adjust-clause.css';
import { AdjustForm } from './adjust-form.tsx';
import { ClauseReasons } from './clause-reasons.tsx';
import { DecidingQuestions } from './deciding-questions.tsx';
import { OutcomeForm } from './outcome-form.tsx';
import { TextBlockView } from './text-block-view.tsx';
import { useDocument } from './use-document.ts';

/** Justera: everything that can be done to one clause in this procurement, always with a reason. */
export default function AdjustClause() {
  const { t } = useTranslation();
  const { clause: id = '' } = useParams();
  const { state, index } = useProcurement();
  const clauseTitle = useClauseTitle();
  const navigate = useNavigate();
  const { data: document, error, again } = useDocument();
  const clause = index.clause(id);
  const decision = state.decisions.find((candidate) => candidate.clause === id);
  if (!clause || !decision) return <NotFound />;
  const block = document?.blocks.find((candidate) => candidate.type === 'clause' && candidate.clause === id);
  const back = `${paths.document(state.id)}${block ? `#${encodeURIComponent(`krav-${id}`)}` : ''}`;
  const done = () => void navigate(back);
  return (
    <Page
      key={id}
      title={clauseTitle(id)}
      eyebrow={<StyledLink asChild><Link to={back}>{t('preview.adjustForm.back')}</Link></StyledLink>}
    >
      <p className="quiet">{t('preview.adjustForm.facts', { kind: t(`preview.kindNames.${decision.kind}`), clause: id, version: decision.version })}</p>
      {error && <ErrorNotice error={error} onRetry={again} />}
      {!document && !error && <Loading />}
      {block?.type === 'clause' && (
        <blockquote className="adjust-text" lang={document?.language}>
          {block.body.map((body, at) => <TextBlockView key={at} block={body} />)}
        </blockquote>
      )}
      {decision.outcome === 'undecided' && <DecidingQuestions decision={decision} />}
      <details className="adjust-why" open={decision.outcome !== 'included'}>
        <summary>{t(decision.outcome === 'excluded' ? 'preview.whyNot' : 'preview.why')}</summary>
        <ClauseReasons clause={id} />
      </details>
      {clause.statutory && <Paragraph className="quiet">{t('preview.adjustForm.statutory')}</Paragraph>}
      {document && decision.outcome !== 'excluded' && <AdjustForm clause={clause} decision={decision} document={document} onDone={done} />}
      <OutcomeForm clause={clause} decision={decision} onDone={() => void navigate(paths.document(state.id))} />
    </Page>
  );
}
