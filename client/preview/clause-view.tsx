import { Heading, Link as StyledLink, Tag } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseBlock } from '#templates/composed-document.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useIsUnjudged } from '../market/use-is-unjudged.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { AwardView } from './award-view.tsx';
import { ClauseReasons } from './clause-reasons.tsx';
import { DecidingQuestions } from './deciding-questions.tsx';
import type { HeadingLevel } from './document-view.tsx';
import { TextBlockView } from './text-block-view.tsx';

interface Props {
  block: ClauseBlock;
  headingLevel: HeadingLevel;
  brief: boolean;
}

/** A clause as it is printed, and on request why it is here and the way to change it. */
export function ClauseView({ block, headingLevel, brief }: Props) {
  const { t } = useTranslation();
  const language = useLanguage();
  const { state, effect } = useProcurement();
  const isUnjudged = useIsUnjudged();
  const [explained, setExplained] = useState(false);
  const isNew = effect?.included.includes(block.clause);
  const own = state.ownClauses.some((clause) => clause.id === block.clause);
  const adjusted = state.adjustments[block.clause] !== undefined;
  const undecided = state.decisions.find((decision) => decision.clause === block.clause && decision.outcome === 'undecided');
  return (
    <article className={isNew ? 'clause clause-new' : 'clause'} aria-labelledby={block.anchor}>
      <p className="clause-label">
        {block.label}
        <span lang={language}>
          {isNew && <Tag data-size="sm" data-color="success">{t('preview.isNew')}</Tag>}
          {own && <Tag data-size="sm" data-color="info">{t('preview.own')}</Tag>}
          {adjusted && <Tag data-size="sm" data-color="info">{t('preview.adjusted')}</Tag>}
          {isUnjudged(block.clause) && <Tag data-size="sm" data-color="warning">{t('market.unjudged')}</Tag>}
        </span>
      </p>
      <Heading level={headingLevel} data-size="2xs" id={block.anchor} tabIndex={-1}>
        {block.number && <span className="document-number">{block.number}</span>} {block.title}
      </Heading>
      {block.mark && !undecided && <p className="clause-mark">{block.mark}</p>}
      {block.body.map((body, at) => <TextBlockView key={at} block={body} />)}
      {!brief && <ClauseParts block={block} />}
      <div className="clause-tools" lang={language}>
        {undecided && <DecidingQuestions decision={undecided} />}
        <details onToggle={(event) => setExplained(event.currentTarget.open)}>
          <summary aria-label={t('preview.whyNamed', { clause: block.title })}>{t('preview.why')}</summary>
          {explained && <ClauseReasons clause={block.clause} motivePrinted={!brief && block.parts.some((part) => part.id === 'motive')} />}
        </details>
        <StyledLink asChild>
          <Link to={own ? paths.ownClause(state.id, block.clause) : paths.clause(state.id, block.clause)} aria-label={t('preview.adjustNamed', { clause: block.title })}>
            {t('preview.adjust')}
          </Link>
        </StyledLink>
      </div>
    </article>
  );
}

function ClauseParts({ block }: { block: ClauseBlock }) {
  return (
    <>
      {block.award && <AwardView award={block.award} />}
      {block.parts.length > 0 && (
        <dl className="clause-parts">
          {block.parts.map((part) => (
            <div key={part.id}>
              <dt>{part.label}</dt>
              <dd>{part.blocks.map((text, at) => <TextBlockView key={at} block={text} />)}</dd>
            </div>
          ))}
        </dl>
      )}
      {block.response && (
        <dl className="clause-response">
          {block.response.rows.map((row) => (
            <div key={row.label}>
              <dt>{row.label}</dt>
              <dd>{row.field}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}
