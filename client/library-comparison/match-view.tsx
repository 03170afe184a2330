import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ComparedMatch } from '#server/contract/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useLanguage } from '../i18n/use-language.ts';

interface Props {
  match: ComparedMatch;
  link(clause: string): ReactNode;
}

/** A clause that a row is about: how sure that is, what it rests on, and how the two differ. */
export function MatchView({ match: { clause, strength, words, differences }, link }: Props) {
  const { t } = useTranslation();
  const format = useFormat();
  const language = useLanguage();
  // That a clause says how it is proved is so of nearly all of them; it is told once for the whole list.
  const told = differences.filter(({ type }) => type !== 'proof');
  return (
    <div className="comparison-match">
      <p>{link(clause)}</p>
      <p className="quiet">{t(`comparison.strength.${strength}`, { words: format.list(words) })}</p>
      {told.length > 0 && <ul>{told.map(({ says }) => <li key={says[language]}>{says[language]}</li>)}</ul>}
    </div>
  );
}
