import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CitationInWords, Support } from '#server/contract/index.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ConfidenceTag } from './confidence-tag.tsx';

/** What a clause rests on. The rules on procurement have a place in the law of each procedure, and are folded. */
export function SupportView({ support: { citations, bases } }: { support: Support }) {
  const { t } = useTranslation();
  const words = useWords();
  return (
    <>
      <Citations citations={citations} />
      {bases.length > 0 && (
        <details className="library-fold">
          <summary>{t('library.clause.rules')}</summary>
          {bases.map(({ id, says, citations: places }) => (
            <div key={id}>
              <p>{words(says)}</p>
              <Citations citations={places} />
            </div>
          ))}
        </details>
      )}
    </>
  );
}

function Citations({ citations }: { citations: readonly CitationInWords[] }) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  if (citations.length === 0) return null;
  return (
    <ul className="library-list">
      {citations.map(({ source, provision, says, confidence, usedWhen }, at) => (
        <li key={at}>
          <Link to={paths.librarySource(source.id)}>{words(source.citation ?? source.title)}, {provision}</Link>
          {says && <p>{words(says)}</p>}
          <p className="library-list-facts">
            <ConfidenceTag confidence={confidence} />
            {source.proposal && <Tag data-size="sm" data-color="warning">{t('library.clause.proposal')}</Tag>}
            {usedWhen && usedWhen[language].sentence}
          </p>
        </li>
      ))}
    </ul>
  );
}
