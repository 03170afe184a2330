import { useTranslation } from 'react-i18next';
import type { ClauseInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { paths } from '../paths.ts';
import { PermanentAddress } from './permanent-address.tsx';
import { Section } from './section.tsx';

/** When a clause was checked, which wordings it has had, and where it is found. */
export function ClauseState({ clause: { id, checkedOn, history } }: { clause: ClauseInLibrary }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Section title={t('library.clause.state')}>
      <p>{t('library.clause.checkedOn', { on: format.date(checkedOn) })}</p>
      <h3>{t('library.clause.history')}</h3>
      <ul>
        {history.map(({ version, library, since, present }) => (
          <li key={`${version} ${library.hash}`}>
            {t('library.clause.historyEntry', { version, library: library.version, since: format.date(since) })}
            {present && ` (${t('library.clause.present')})`}
          </li>
        ))}
      </ul>
      <PermanentAddress path={paths.libraryClause(id)} />
    </Section>
  );
}
