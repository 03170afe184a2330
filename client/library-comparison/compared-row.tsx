import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseSummary, ComparedRow } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';

const colors = { covered: 'success', 'ours-stronger': 'info', 'theirs-has-more': 'warning', 'only-theirs': 'neutral' } as const;

interface Props {
  row: ComparedRow;
  clause(id: string): ClauseSummary | undefined;
}

/** One row of the list: what it says, what the library has for it, how the two differ, and what is wrong with it. */
export function ComparedRowView({ row: { row, id, text, result, matches, unanswered, nearest, faults }, clause }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const format = useFormat();
  const language = useLanguage();
  const link = (clauseId: string) => {
    const found = clause(clauseId);
    return <Link to={paths.libraryClause(clauseId)}>{found ? `${words(found.title)} (${clauseId})` : clauseId}</Link>;
  };
  return (
    <li>
      <p className="comparison-row-head">
        <strong>{id ?? t('comparison.row', { number: row })}</strong>
        <Tag data-size="sm" data-color={colors[result]}>{t(`comparison.results.${result}`)}</Tag>
      </p>
      <blockquote className="comparison-text">{text}</blockquote>
      {matches.length > 0 && (
        <ul className="comparison-matches">
          {matches.map(({ clause: matched, strength, words: shared, differences }) => (
            <li key={matched}>
              {link(matched)} <span className="quiet">{t(`comparison.strength.${strength}`)}. {t('comparison.shared', { words: format.list(shared) })}</span>
              {differences.length > 0 && <ul>{differences.map(({ says }, at) => <li key={at}>{says[language]}</li>)}</ul>}
            </li>
          ))}
        </ul>
      )}
      {unanswered.length > 0 && matches.length > 0 && <p>{t('comparison.unanswered')} {unanswered.map((part) => t('common.quoted', { text: part })).join(' ')}</p>}
      {matches.length === 0 && nearest.length > 0 && <p className="quiet">{t('comparison.nearest')} {nearest.map((near, at) => <span key={near}>{at > 0 && ', '}{link(near)}</span>)}</p>}
      {faults.length > 0 && (
        <>
          <p>{t('comparison.faults')}</p>
          <ul>{faults.map(({ says }, at) => <li key={at}>{says[language]}</li>)}</ul>
        </>
      )}
    </li>
  );
}
