import { Link as StyledLink } from '@digdir/designsystemet-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FactDetails } from '#requirements/model/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';

/** Where product and company names were found, with the way to each. */
export function BrandList({ brands }: { brands: FactDetails['brandNames'] }) {
  const { t } = useTranslation();
  const words = useWords();
  const { state, index } = useProcurement();
  const clauseTitle = useClauseTitle();
  if (brands.length === 0) return null;
  const target = ({ where, id }: (typeof brands)[number]) => {
    if (where === 'own') return { to: paths.ownClause(state.id, id), name: clauseTitle(id) };
    if (where === 'adjustment') return { to: paths.clause(state.id, id), name: clauseTitle(id) };
    const question = index.question(id);
    return { to: paths.question(state.id, index.pageOf(id)?.id ?? id), name: question ? words(question.title) : id };
  };
  return (
    <ul>
      {brands.map((found) => {
        const { to, name } = target(found);
        return (
          <li key={`${found.id}/${found.brand}`}>
            {t('announcement.brandIn', { brand: found.brand })}{' '}
            <StyledLink asChild>
              <Link to={to}>{name}</Link>
            </StyledLink>
          </li>
        );
      })}
    </ul>
  );
}
