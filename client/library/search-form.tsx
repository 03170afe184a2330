import { Button, Field, Label, Select, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import type { CurrentLibrary } from '#server/contract/index.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { filterValues, queryOf } from './library-query.ts';

/** Words to find and filters that narrow. What is asked for is kept in the address. */
export function SearchForm({ areas, query }: { areas: CurrentLibrary['areas']; query: string }) {
  const { t } = useTranslation();
  const words = useWords();
  const navigate = useNavigate();
  const asked = new URLSearchParams(query);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    void navigate({ pathname: paths.library, search: queryOf(new FormData(event.currentTarget)) });
  };
  const filter = (name: string, label: string, options: ReactNode) => (
    <Field>
      <Label htmlFor={`filter-${name}`}>{label}</Label>
      <Select id={`filter-${name}`} name={name} defaultValue={asked.get(name) ?? ''}>
        <option value="">{t('library.search.all')}</option>
        {options}
      </Select>
    </Field>
  );
  return (
    <search>
      <form className="library-search" onSubmit={submit}>
        <Textfield id="library-words" name="q" label={t('library.search.label')} description={t('library.search.help')} defaultValue={asked.get('q') ?? ''} maxLength={200} autoComplete="off" />
        <fieldset>
          <legend>{t('library.search.filters')}</legend>
          {filter('area', t('library.search.area'), areas.map(({ id, title }) => <option key={id} value={id}>{words(title)}</option>))}
          {filter('kind', t('library.search.kind'), filterValues.kind.map((kind) => <option key={kind} value={kind}>{t(`library.kinds.${kind}`)}</option>))}
          {filter('priority', t('library.search.priority'), filterValues.priority.map((priority) => <option key={priority} value={priority}>{t(`library.priorities.${priority}`)}</option>))}
          {filter('review', t('library.search.review'), filterValues.review.map((review) => <option key={review} value={review}>{t(`library.reviews.${review}`)}</option>))}
        </fieldset>
        <div className="button-row">
          <Button type="submit">{t('library.search.submit')}</Button>
          {query !== '' && <Link to={paths.library}>{t('library.search.clear')}</Link>}
        </div>
      </form>
    </search>
  );
}
