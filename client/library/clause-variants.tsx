import { useTranslation } from 'react-i18next';
import type { ClauseInLibrary } from '#server/contract/index.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { AwardReadingView } from './award-reading.tsx';
import { ConditionView } from './condition-view.tsx';
import { FactList } from './fact-list.tsx';
import { ReadingText } from './reading-text.tsx';
import { SupportView } from './support-view.tsx';

/** The other wordings of a clause: when each is taken, and what is otherwise in it. */
export function ClauseVariants({ clause }: { clause: ClauseInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  return clause.variants.map(({ kind, due, title }, at) => {
    const { usedWhen, support } = clause.variantsInWords[at] ?? {};
    const reading = clause.reading[language].variants[at];
    return (
      <div key={at} className="library-variant">
        {title && <h3>{words(title)}</h3>}
        {usedWhen && <ConditionView condition={usedWhen[language]} />}
        {reading?.wording && <div className="library-wording"><ReadingText blocks={reading.wording} /></div>}
        <FactList
          facts={[
            { label: t('library.clause.kind'), value: kind && t(`library.kinds.${kind}`) },
            { label: t('library.clause.due'), value: due && t(`preview.dues.${due}`) },
            { label: t('library.clause.why'), value: reading?.motive && <ReadingText blocks={reading.motive} /> },
            { label: t('library.clause.evidence'), value: reading?.evidence && <ReadingText blocks={reading.evidence} /> },
            { label: t('library.clause.valued'), value: reading?.award && <AwardReadingView award={reading.award} /> },
            { label: t('library.clause.rests'), value: support && <SupportView support={support} /> },
          ]}
        />
      </div>
    );
  });
}
