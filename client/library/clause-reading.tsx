import { Alert } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { AwardReadingView } from './award-reading.tsx';
import { ClauseBelonging } from './clause-belonging.tsx';
import { ClauseState } from './clause-state.tsx';
import { ClauseValues } from './clause-values.tsx';
import { ClauseVariants } from './clause-variants.tsx';
import { FactList } from './fact-list.tsx';
import { isObligation } from './is-obligation.ts';
import { LibraryPage } from './library-page.tsx';
import { NeighbourLinks } from './neighbour-links.tsx';
import { ReadingText } from './reading-text.tsx';
import { Section } from './section.tsx';
import { SupportView } from './support-view.tsx';
import { useAreaTitle } from './use-area-title.ts';
import { UseView } from './use-view.tsx';

/** All that the library says of a clause: what it obliges to first, then when and why, and last what it rests on and belongs with. */
export function ClauseReadingView({ clause }: { clause: ClauseInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const areaTitle = useAreaTitle();
  const reading = clause.reading[language];
  const area = areaTitle(clause.area);
  const other = language === 'sv' ? 'en' : 'sv';
  const { withdrawn, defence, marketEffect, priceItem, asAward, verification, review } = clause;
  return (
    <LibraryPage title={words(clause.title)} trail={area === undefined ? [] : [{ to: paths.libraryArea(clause.area), label: area }]}>
      {withdrawn && (
        <Alert data-color="warning" className="notice">
          <p>{t('library.clause.withdrawn', { reason: words(withdrawn.reason) })}</p>
          {withdrawn.replacedBy !== undefined && <p><Link to={paths.libraryClause(withdrawn.replacedBy)}>{t('library.clause.replaced', { clause: withdrawn.replacedBy })}</Link></p>}
        </Alert>
      )}
      <FactList
        facts={[
          { label: t('library.clause.id'), value: clause.id },
          { label: t('library.clause.kind'), value: t(`library.kinds.${clause.kind}`) },
          { label: t('library.clause.due'), value: isObligation(clause) && [t(`preview.dues.${clause.due}`), ...(clause.dueReason ? [t('library.clause.dueReason', { reason: words(clause.dueReason) })] : [])].join('. ') },
          { label: t('library.clause.priority'), value: t(`library.priorities.${clause.priority}`) },
          { label: t('library.clause.statutory'), value: clause.statutory && t('library.clause.statutoryText') },
          {
            label: t('library.clause.review'),
            value: review.state === 'reviewed' ? t('library.clause.reviewedBy', { by: review.by ?? '', on: review.on === undefined ? '' : format.date(review.on) }) : t('library.clause.unreviewed'),
          },
        ]}
      />
      <Section title={t('library.clause.text')}>
        <div className="library-wording"><ReadingText blocks={reading.wording} /></div>
        {Object.keys(clause.parameters).length > 0 && <p className="quiet">{t('library.clause.marks')}</p>}
        <details className="library-fold">
          <summary>{t('library.clause.otherLanguage')}</summary>
          <div className="library-wording" lang={other}><ReadingText blocks={clause.reading[other].wording} /></div>
        </details>
        {Object.keys(clause.parameters).length > 0 && (
          <>
            <h3>{t('library.clause.values')}</h3>
            <ClauseValues parameters={clause.parameters} />
          </>
        )}
      </Section>
      <UseView clause={clause} />
      <Section title={t('library.clause.why')}><ReadingText blocks={reading.motive} /></Section>
      {(reading.evidence ?? verification) !== undefined && (
        <Section title={t('library.clause.shown')}>
          <FactList
            facts={[
              { label: t('library.clause.evidence'), value: reading.evidence && <ReadingText blocks={reading.evidence} /> },
              { label: t('library.clause.by'), value: verification && words(verification.by) },
              { label: t('library.clause.how'), value: reading.verification && <ReadingText blocks={reading.verification} /> },
            ]}
          />
        </Section>
      )}
      {reading.award && <Section title={t('library.clause.valued')}><AwardReadingView award={reading.award} /></Section>}
      {reading.asAward && asAward && (
        <Section title={t('library.clause.asAward')}>
          <p>{t('library.clause.asAwardText')}</p>
          <div className="library-wording"><ReadingText blocks={reading.asAward.wording} /></div>
          <AwardReadingView award={reading.asAward.award} />
          <ClauseValues parameters={asAward.parameters} />
        </Section>
      )}
      {clause.variants.length > 0 && <Section title={t('library.clause.variants')}><ClauseVariants clause={clause} /></Section>}
      {isObligation(clause) && (
        <Section title={t('library.clause.market')}>
          <p>{marketEffect ? `${t(`market.levels.${marketEffect.level}`)}. ${words(marketEffect.says)}` : t('library.clause.usual')}</p>
          {priceItem && <FactList facts={[{ label: t('library.clause.priceItem'), value: t('library.clause.priceItemText', { text: words(priceItem.text), unit: words(priceItem.unit) }) }]} />}
        </Section>
      )}
      {defence && (
        <Section title={t('library.clause.attacked')}>
          <p className="quiet">{t('library.clause.attackedText')}</p>
          <FactList
            facts={[
              { label: t('library.clause.ground'), value: words(defence.ground) },
              { label: t('library.clause.answer'), value: words(defence.answer) },
              { label: t('library.clause.milder'), value: words(defence.milder) },
            ]}
          />
        </Section>
      )}
      {clause.support.citations.length + clause.support.bases.length > 0 && <Section title={t('library.clause.rests')}><SupportView support={clause.support} /></Section>}
      <ClauseBelonging clause={clause} />
      <ClauseState clause={clause} />
      <NeighbourLinks neighbours={clause.neighbours} pathOf={paths.libraryClause} />
    </LibraryPage>
  );
}
