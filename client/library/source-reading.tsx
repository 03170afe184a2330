import { Alert, Heading } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import type { SourceInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { ClauseList } from './clause-list.tsx';
import { ConfidenceTag } from './confidence-tag.tsx';
import { FactList } from './fact-list.tsx';
import { LibraryPage } from './library-page.tsx';
import { Section } from './section.tsx';

/** All that the library says of a source: what each place says, how far that is verified, and the clauses that rest on it. */
export function SourceReading({ source }: { source: SourceInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const citing = new Map(source.citedBy.map(({ provision, clauses }) => [provision, clauses]));
  const places = [...source.provisions, ...source.citedBy.filter(({ provision }) => source.provisions.every(({ ref }) => ref !== provision)).map(({ provision }) => ({ ref: provision, says: undefined, confidence: undefined }))];
  return (
    <LibraryPage title={words(source.title)} trail={[{ to: paths.librarySources, label: t('library.sources.heading') }]}>
      {source.proposal && <Alert data-color="warning" className="notice">{t('library.clause.proposal')}</Alert>}
      <FactList
        facts={[
          { label: t('library.source.number'), value: source.number },
          { label: t('library.source.inForce'), value: source.inForce !== undefined && format.date(source.inForce) },
          { label: t('library.source.version'), value: source.version },
          { label: t('library.source.checked'), value: t('library.source.checkedOn', { confidence: t(`reasons.confidence.${source.confidence}`), on: format.date(source.checkedOn) }) },
          { label: t('library.source.seen'), value: source.seen },
        ]}
      />
      {source.url !== undefined && <p><a href={source.url} rel="noreferrer" target="_blank">{t('library.source.open')}<span className="ds-sr-only"> {t('common.newTab')}</span></a></p>}
      {places.length > 0 && (
        <Section title={t('library.source.provisions')}>
          {places.map(({ ref, says, confidence }) => (
            <div key={ref} className="library-provision">
              <Heading level={3} data-size="2xs">{ref}</Heading>
              {says && <p>{words(says)}</p>}
              {confidence && confidence !== source.confidence && <p><ConfidenceTag confidence={confidence} /></p>}
              <ClauseList clauses={citing.get(ref) ?? []} />
            </div>
          ))}
        </Section>
      )}
      {source.bases.length > 0 && (
        <Section title={t('library.source.bases')}>
          {source.bases.map(({ id, says, provisions, clauses, kinds }) => (
            <div key={id} className="library-provision">
              <Heading level={3} data-size="2xs">{provisions.join(', ')}</Heading>
              <p>{words(says)}</p>
              {kinds.length > 0 && <p>{t('library.source.allOf', { kinds: format.list(kinds.map((kind) => t(`preview.kindNames.${kind}`))) })}</p>}
              {clauses.length > 0 && (
                <details className="library-fold">
                  <summary>{t('library.results.clauses', { count: clauses.length })}</summary>
                  <ClauseList clauses={clauses} />
                </details>
              )}
            </div>
          ))}
        </Section>
      )}
      {source.citedBy.length + source.bases.length === 0 && <p>{t('library.source.unused')}</p>}
    </LibraryPage>
  );
}
