import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import './page.css';

interface Props {
  title: string;
  /** A line above the heading that says where in the work this is. */
  eyebrow?: ReactNode;
  lead?: ReactNode;
  /** Reading width for forms and text; `wide` for lists and the document. */
  width?: 'text' | 'wide';
  children: ReactNode;
}

// The browser reads the first page by itself; from the second on, the heading is where reading starts.
let firstPage = true;

/** A page with its heading, which gets the focus on navigation. */
export function Page({ title, eyebrow, lead, width = 'text', children }: Props) {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const { hash } = useLocation();
  const goneBack = useNavigationType() === NavigationType.Pop;
  useEffect(() => {
    document.title = title === t('common.product') ? title : `${title} – ${t('common.product')}`;
  }, [title, t]);
  useEffect(() => {
    if (firstPage) {
      firstPage = false;
      if (!hash) return;
    }
    const target = hash ? document.getElementById(decodeURIComponent(hash.slice(1))) : null;
    if (target) {
      target.scrollIntoView();
      target.focus({ preventScroll: true });
      return;
    }
    if (!goneBack) window.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
    // Only when the page opens: what happens on it must not move the focus.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <div className={`page page-${width}`}>
      {eyebrow && <div className="page-eyebrow">{eyebrow}</div>}
      <Heading level={1} data-size="md" ref={heading} tabIndex={-1} id="page-heading" className="page-heading">
        {title}
      </Heading>
      {lead && (typeof lead === 'string' ? <Paragraph className="page-lead">{lead}</Paragraph> : <div className="page-lead">{lead}</div>)}
      {children}
    </div>
  );
}
