import { Button, Heading, Link as StyledLink, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Clause } from '#requirements/model/index.ts';
import { paths } from '../paths.ts';
import { parametersOf, withParameters } from '../preview/adjustment-draft.ts';
import { ParameterField, useParameterFault } from '../preview/parameter-field.tsx';
import { useClauseTitle } from '../procurements/clause-title.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';

/** The blanks of the included clauses, filled in where they stand, clause by clause. */
export function BlankList() {
  const { state, index } = useProcurement();
  const byClause = Map.groupBy(state.factDetails.blanks, (blank) => blank.clause);
  return (
    <ul className="blanks">
      {[...byClause].map(([id, blanks]) => {
        const clause = index.clause(id);
        return clause && <BlankForm key={id} clause={clause} names={blanks.map((blank) => blank.parameter)} />;
      })}
    </ul>
  );
}

interface Draft {
  values: Readonly<Record<string, string>>;
  reason: string;
}

function BlankForm({ clause, names }: { clause: Clause; names: readonly string[] }) {
  const { t } = useTranslation();
  const { state, send } = useProcurement();
  const clauseTitle = useClauseTitle();
  const faultOf = useParameterFault();
  const { value: draft, change: setDraft, forget } = useKept<Draft>(`blanks/${state.id}/${clause.id}`, { values: {}, reason: state.adjustments[clause.id]?.reason ?? '' });
  const [tried, setTried] = useState(false);
  const { busy, error, run } = useRequest();
  const parameters = parametersOf(clause);
  const value = (name: string) => draft.values[name] ?? '';
  const blanks = names.flatMap((name) => {
    const parameter = parameters[name];
    return parameter ? [{ name, parameter }] : [];
  });
  const complete = blanks.every(({ name, parameter }) => value(name).trim() && !faultOf(parameter, value(name))) && draft.reason.trim() !== '';

  const save = async () => {
    const sent = await run(() => send({ type: 'adjust', clause: clause.id, adjustment: withParameters(clause, state.adjustments[clause.id], draft.values, draft.reason) }));
    if (!sent || sent.result === 'undecided') return;
    forget();
    document.getElementById('blanks')?.focus();
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (complete) void save();
  };
  return (
    <li className="blank">
      <form onSubmit={submit} noValidate aria-labelledby={`blank-${clause.id}`}>
        <Heading level={3} data-size="2xs" id={`blank-${clause.id}`}>{clauseTitle(clause.id)}</Heading>
        <StyledLink asChild>
          <Link to={paths.clause(state.id, clause.id)} aria-label={t('announcement.blanks.readNamed', { clause: clauseTitle(clause.id) })}>{t('announcement.blanks.read')}</Link>
        </StyledLink>
        {error && <ErrorNotice error={error} onRetry={() => void save()} />}
        {blanks.map(({ name, parameter }) => (
          <ParameterField
            key={name}
            id={`blank-${clause.id}-${name}`}
            parameter={parameter}
            value={value(name)}
            missing={tried && !value(name).trim() ? t('announcement.blanks.missing') : undefined}
            onChange={(text) => setDraft({ ...draft, values: { ...draft.values, [name]: text } })}
          />
        ))}
        <Textfield
          multiline
          rows={2}
          label={t('announcement.blanks.reason')}
          description={t('common.mayBecomePublic')}
          value={draft.reason}
          error={tried && !draft.reason.trim() ? t('common.reasonMissing') : undefined}
          onChange={(event) => setDraft({ ...draft, reason: event.target.value })}
        />
        <Button type="submit" variant="secondary" data-size="sm" loading={busy} aria-label={t('announcement.blanks.saveNamed', { clause: clauseTitle(clause.id) })}>{t('common.save')}</Button>
      </form>
    </li>
  );
}
