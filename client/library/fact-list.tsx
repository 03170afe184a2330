import type { ReactNode } from 'react';

/** What something is, point by point; a point without a value is not told. */
export function FactList({ facts }: { facts: readonly { label: string; value: ReactNode }[] }) {
  return (
    <dl className="library-facts">
      {facts.filter(({ value }) => value !== undefined && value !== null && value !== false).map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
