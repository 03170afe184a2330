import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Localized } from '#requirements/model/index.ts';
import type { Neighbours } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';

/** To what stands before and after. */
export function NeighbourLinks({ neighbours, pathOf }: { neighbours: Neighbours<{ id: string; title: Localized }>; pathOf(id: string): string }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <nav className="library-neighbours" aria-label={t('library.neighbours.label')}>
      {(['previous', 'next'] as const).map((way) => {
        const neighbour = neighbours[way];
        return neighbour && <Link key={way} to={pathOf(neighbour.id)}>{t(`library.neighbours.${way}`, { title: words(neighbour.title) })}</Link>;
      })}
    </nav>
  );
}
