import { Heading } from '@digdir/designsystemet-react';
import { type ReactNode, useId } from 'react';

/** A part of a page under a heading of its own. */
export function Section({ title, children }: { title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <section className="library-section" aria-labelledby={heading}>
      <Heading level={2} data-size="xs" id={heading}>{title}</Heading>
      {children}
    </section>
  );
}
