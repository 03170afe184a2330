import { useTranslation } from 'react-i18next';
import type { AwardReading } from '#server/contract/index.ts';
import { ReadingInlines, ReadingText } from './reading-text.tsx';

/** How something is valued: what gives how large a part of the most it can give, and how that is judged. */
export function AwardReadingView({ award }: { award: AwardReading }) {
  const { t } = useTranslation();
  return (
    <>
      <p>{t(award.sum ? 'library.clause.sum' : 'library.clause.levels')}</p>
      <dl className="library-facts library-shares">
        {award.parts.map(({ says, share }, at) => (
          <div key={at}>
            <dt>{t('library.clause.share', { share })}</dt>
            <dd><ReadingInlines inlines={says} /></dd>
          </div>
        ))}
      </dl>
      <ReadingText blocks={award.judging} />
    </>
  );
}
