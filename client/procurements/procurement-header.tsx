import { useTranslation } from 'react-i18next';
import { NavLink } from 'react-router';
import { useFormat } from '../i18n/format.ts';
import { paths } from '../paths.ts';
import { EffectLine } from './effect-line.tsx';
import './procurement-header.css';
import { RenameProcurement } from './rename-procurement.tsx';
import { useProcurement } from './store.ts';

/** Which procurement this is, how far it has come, and the ways through it. */
export function ProcurementHeader() {
  const { t } = useTranslation();
  const format = useFormat();
  const { state } = useProcurement();
  const { requirements, awardCriteria, contractTerms } = state.counts;
  const links = [
    ...(state.assumeRecommended ? [] : [{ to: paths.quickStart(state.id), label: t('procurements.header.quickStart') }]),
    { to: paths.tasks(state.id), label: t('procurements.header.tasks') },
    { to: paths.document(state.id), label: t('procurements.header.document') },
    { to: paths.announcement(state.id), label: t('procurements.header.announcement') },
  ];
  return (
    <section className="procurement-header" aria-label={t('procurements.header.label')}>
      <div className="procurement-header-row">
        <RenameProcurement />
        <p className="procurement-facts">
          <span className="procurement-counts">
            {[
              t('procurements.header.requirements', { count: requirements }),
              t('procurements.header.awardCriteria', { count: awardCriteria }),
              t('procurements.header.contractTerms', { count: contractTerms }),
            ].join(' · ')}
          </span>
          <span>{t('procurements.header.saved', { time: format.time(state.updatedAt) })}</span>
        </p>
        <nav className="procurement-nav" aria-label={t('procurements.header.navigation')}>
          <ul>
            {links.map((link) => (
              <li key={link.to}>
                <NavLink to={link.to}>{link.label}</NavLink>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <EffectLine />
    </section>
  );
}
