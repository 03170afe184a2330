import { SkipLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { LanguageSwitch } from './language-switch.tsx';
import './shell.css';

export function Shell({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <>
      <SkipLink href="#main">{t('common.skipToContent')}</SkipLink>
      <header className="site-header">
        <div className="site-header-row">
          <Link to={paths.start} className="site-name">
            <Mark />
            {t('common.product')}
          </Link>
          <nav className="site-nav" aria-label={t('common.siteNavigation')}>
            <Link to={paths.start}>{t('common.procurements')}</Link>
            <Link to={paths.library}>{t('common.library')}</Link>
            <Link to={paths.settings}>{t('common.settings')}</Link>
            <LanguageSwitch />
          </nav>
        </div>
      </header>
      <main id="main" className="site-main" tabIndex={-1}>
        {children}
      </main>
      <footer className="site-footer">
        <div className="site-footer-row">
          <p>{t('common.footerSupport')}</p>
          <p>{t('common.footerLicence')}</p>
        </div>
      </footer>
    </>
  );
}

function Mark() {
  return (
    <svg className="site-mark" viewBox="0 0 32 32" aria-hidden="true">
      <rect className="site-mark-ground" width="32" height="32" rx="6" />
      <path className="site-mark-line" d="M9 9h14M9 16h8m-4 7 3 3 7-8" />
    </svg>
  );
}
