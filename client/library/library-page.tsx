import { Link as StyledLink } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '../paths.ts';
import { Page } from '../ui/page.tsx';
import './library.css';

interface Props {
  title: string;
  lead?: ReactNode;
  /** The pages above this one, after the library's first. */
  trail?: readonly { to: string; label: string }[];
  /** The library's own first page has none above it. */
  first?: boolean;
  children: ReactNode;
}

const cc0 = 'https://creativecommons.org/publicdomain/zero/1.0/deed';

/** A page of the library, with the way back and the licence. */
export function LibraryPage({ title, lead, trail = [], first = false, children }: Props) {
  const { t } = useTranslation();
  const above = first ? [] : [{ to: paths.library, label: t('library.heading') }, ...trail];
  return (
    <Page
      title={title}
      lead={lead}
      width="wide"
      eyebrow={
        above.length > 0 && (
          <nav aria-label={t('library.trail')} className="library-trail">
            <ol>
              {above.map(({ to, label }) => (
                <li key={to}>
                  <StyledLink asChild><Link to={to}>{label}</Link></StyledLink>
                </li>
              ))}
            </ol>
          </nav>
        )
      }
    >
      {children}
      <p className="library-licence quiet">
        {t('library.licence')} <a href={cc0} rel="noreferrer license" target="_blank">{t('library.licenceName')}<span className="ds-sr-only"> {t('common.newTab')}</span></a>
      </p>
    </Page>
  );
}
