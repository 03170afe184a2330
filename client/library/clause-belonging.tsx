import { useTranslation } from 'react-i18next';
import type { ClauseInLibrary } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { ClauseList } from './clause-list.tsx';
import { Section } from './section.tsx';

/** The topics that a clause covers, and the clauses that are best read with it. */
export function ClauseBelonging({ clause: { topics, related } }: { clause: ClauseInLibrary }) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const notes = new Map(related.map(({ clause, relations }) => [clause.id, format.list(relations.map((relation) => t(`library.clause.relations.${relation}`)))]));
  return (
    <>
      <Section title={t('library.clause.covers')}>
        <ul>{topics.map(({ id, title }) => <li key={id}>{title ? `${words(title)} (${id})` : id}</li>)}</ul>
      </Section>
      {related.length > 0 && (
        <Section title={t('library.clause.related')}>
          <ClauseList clauses={related.map(({ clause }) => clause)} note={({ id }) => notes.get(id) ?? ''} />
        </Section>
      )}
    </>
  );
}
