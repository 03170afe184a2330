import { useTranslation } from 'react-i18next';
import type { LibraryComparison } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { ClauseList } from '../library/clause-list.tsx';
import { Section } from '../library/section.tsx';

/** Det ni saknar: core and important clauses that no row is about, by area. */
export function OnlyOurs({ comparison: { onlyOurs, clauses, counts } }: { comparison: LibraryComparison }) {
  const { t } = useTranslation();
  const words = useWords();
  const byId = new Map(clauses.map((clause) => [clause.id, clause]));
  return (
    <Section title={t('comparison.missing', { count: counts.onlyOurs })}>
      <p>{t('comparison.missingText')}</p>
      {onlyOurs.map(({ area, title, clauses: ids }) => (
        <details key={area} className="comparison-area">
          <summary>{words(title)} ({ids.length})</summary>
          <ClauseList clauses={ids.flatMap((id) => byId.get(id) ?? [])} />
        </details>
      ))}
    </Section>
  );
}
