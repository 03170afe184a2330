import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { MarketEffect } from '../market/market-effect.tsx';
import { UnjudgedList } from '../market/unjudged-list.tsx';
import { useBudgetWords } from '../market/use-budget-words.ts';
import { useIsUnjudged } from '../market/use-is-unjudged.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { Page } from '../ui/page.tsx';
import { AssumedList } from '../wizard/assumed-list.tsx';
import { gravestFirst } from '../wizard/gravest-first.ts';
import { WarningNotice } from '../wizard/warning-notice.tsx';
import './before-announcement.css';
import { BlankList } from './blank-list.tsx';
import { BrandList } from './brand-list.tsx';
import { InvestigationList } from './investigation-list.tsx';
import { IssueSection } from './issue-section.tsx';
import { useBlockRows } from './use-block-words.ts';

/** Före annonsering: everything that is left to close before a version can be issued. */
export default function BeforeAnnouncement() {
  const { t } = useTranslation();
  const { state } = useProcurement();
  const blocks = useBlockRows();
  const budget = useBudgetWords();
  const isUnjudged = useIsUnjudged();
  const { blanks, brandNames, restrictive } = state.factDetails;
  const unjudged = restrictive.map(({ clause }) => clause).filter(isUnjudged);
  const warnings = gravestFirst(state.warnings);
  const hasAction = warnings.some((warning) => warning.shownAs === 'action');
  const open = warnings.filter((warning) => warning.severity !== 'info' && !warning.reason).length;
  const sections = [
    { id: 'confirm', count: state.toConfirm.length },
    { id: 'warnings', count: open },
    { id: 'proportionality', count: unjudged.length },
    { id: 'blanks', count: blanks.length },
    { id: 'investigate', count: state.investigations.length },
  ] as const;
  return (
    <Page title={t('announcement.heading')} lead={t('announcement.lead')}>
      <nav aria-label={t('announcement.contents')}>
        <ul className="remaining">
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`}>{t(`announcement.${section.id}.heading`)}</a>
              <span>{section.count === 0 ? t('announcement.ready') : t('announcement.left', { count: section.count })}</span>
            </li>
          ))}
          <li>
            <a href="#market">{t('market.heading')}</a>
            <span>{budget}</span>
          </li>
          <li>
            <a href="#issue">{t('announcement.issue.heading')}</a>
            <span>{blocks.length === 0 ? t('announcement.issue.can') : t('announcement.issue.blocked', { count: blocks.length })}</span>
          </li>
        </ul>
      </nav>
      <Section id="confirm" empty={state.toConfirm.length === 0}>
        <AssumedList headingId="confirm" />
      </Section>
      <Section id="warnings" empty={warnings.length === 0}>
        {warnings.map((warning) => <WarningNotice key={warning.code} warning={warning} headingLevel={3} folded={warning.severity === 'info'} />)}
        {hasAction && <p><a href="#market">{t('announcement.toMarket')}</a></p>}
        <BrandList brands={brandNames} />
      </Section>
      <Section id="proportionality" empty={unjudged.length === 0}>
        <UnjudgedList clauses={unjudged} headingId="proportionality" />
      </Section>
      <Section id="blanks" empty={blanks.length === 0}>
        <BlankList />
      </Section>
      <Section id="investigate" empty={state.investigations.length === 0}>
        <InvestigationList />
      </Section>
      <section className="announcement-section" aria-labelledby="market">
        <Heading level={2} data-size="sm" id="market" tabIndex={-1}>{t('market.heading')}</Heading>
        <MarketEffect restrictive={restrictive.filter(({ clause }) => !unjudged.includes(clause))} />
      </section>
      <section className="announcement-section" aria-labelledby="check">
        <Heading level={2} data-size="sm" id="check">{t('announcement.check.heading')}</Heading>
        <Paragraph>{t('announcement.check.text')}</Paragraph>
        <Button asChild variant="secondary">
          <Link to={paths.answers(state.id)}>{t('wizard.summary.heading')}</Link>
        </Button>
      </section>
      <IssueSection />
    </Page>
  );
}

function Section({ id, empty, children }: { id: 'confirm' | 'warnings' | 'proportionality' | 'blanks' | 'investigate'; empty: boolean; children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <section className="announcement-section" aria-labelledby={id}>
      <Heading level={2} data-size="sm" id={id} tabIndex={-1}>{t(`announcement.${id}.heading`)}</Heading>
      {empty ? <Paragraph className="quiet">{t(`announcement.${id}.empty`)}</Paragraph> : <Paragraph>{t(`announcement.${id}.text`)}</Paragraph>}
      {!empty && children}
    </section>
  );
}
