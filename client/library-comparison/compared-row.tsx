import { Tag } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { ClauseSummary, ComparedRow } from '#server/contract/index.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { MatchView } from './match-view.tsx';

const colors = { covered: 'success', 'ours-stronger': 'info', 'theirs-has-more': 'warning', 'only-theirs': 'neutral' } as const;

interface Props {
  row: ComparedRow;
  clause(id: string): ClauseSummary | undefined;
}

/** One row of the list: what it says, what the library has for it, how the two differ, and what is wrong with it. */
export function ComparedRowView({ row: { row, id, text, result, matches, unanswered, nearest, faults }, clause }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const language = useLanguage();
  const [best, ...others] = matches;
  const name = id ?? t('comparison.row', { number: row });
  const link = (clauseId: string) => {
    const found = clause(clauseId);
    return <Link to={paths.libraryClause(clauseId)}>{found ? `${clauseId} ${words(found.title)}` : clauseId}</Link>;
  };
  return (
    <li>
      <p className="comparison-row-head">
        <strong>{name}</strong>
        <Tag data-size="sm" data-color={colors[result]}>{t(`comparison.results.${result}`)}</Tag>
      </p>
      <blockquote className="comparison-text">{text}</blockquote>
      {best && <MatchView match={best} link={link} />}
      {others.length > 0 && (
        <details className="comparison-others">
          <summary>{t('comparison.others', { count: others.length })}<span className="ds-sr-only"> {name}</span></summary>
          {others.map((match) => <MatchView key={match.clause} match={match} link={link} />)}
        </details>
      )}
      {unanswered.map((part) => <p key={part}>{t('comparison.unanswered', { part })}</p>)}
      {nearest.length > 0 && (
        <>
          <p className="quiet">{t('comparison.nearest')}</p>
          <ul>{nearest.map((near) => <li key={near}>{link(near)}</li>)}</ul>
        </>
      )}
      {faults.length > 0 && (
        <>
          <p className="quiet">{t('comparison.faults')}</p>
          <ul>{faults.map(({ type, says }) => <li key={type}>{says[language]}</li>)}</ul>
        </>
      )}
    </li>
  );
}
