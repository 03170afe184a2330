import { useTranslation } from 'react-i18next';
import type { Decision } from '#requirements/model/index.ts';
import { useClauseTitle } from './clause-title.ts';
import { useProcurement } from './store.ts';

/** One quiet line on what the officer's last change did to the document; unfolds into which requirements. */
export function EffectLine() {
  const { t } = useTranslation();
  const { effect, state } = useProcurement();
  const clauseTitle = useClauseTitle();
  const decisions = new Map(state.decisions.map((decision) => [decision.clause, decision]));
  const printed = (ids: readonly string[]) => ids.filter((id) => isPrinted(decisions.get(id)));
  const groups = effect
    ? [
        { id: 'included', clauses: printed(effect.included), text: t('procurements.effect.included', { count: printed(effect.included).length }) },
        { id: 'excluded', clauses: printed(effect.excluded), text: t('procurements.effect.excluded', { count: printed(effect.excluded).length }) },
        { id: 'changed', clauses: printed(effect.changedKind), text: t('procurements.effect.changedKind', { count: printed(effect.changedKind).length }) },
        { id: 'undecided', clauses: printed(effect.undecided), text: t('procurements.effect.undecided', { count: printed(effect.undecided).length }) },
      ].filter((group) => group.clauses.length > 0)
    : [];
  const warnings = effect?.warnings.added.length ?? 0;
  const parts = [...groups.map((group) => group.text), ...(warnings > 0 ? [t('procurements.effect.warnings', { count: warnings })] : [])];
  const summary = parts.length > 0 ? t('procurements.effect.summary', { what: parts.join(', ') }) : t('procurements.effect.nothing');
  return (
    <div className="effect">
      <p className="effect-line" role="status">{effect && summary}</p>
      {groups.length > 0 && (
        <details className="effect-details">
          <summary>{t('procurements.effect.which')}</summary>
          {groups.map((group) => (
            <div key={group.id}>
              <p className="effect-group">{group.text}</p>
              <ul>
                {group.clauses.map((id) => (
                  <li key={id}>{clauseTitle(id)}</li>
                ))}
              </ul>
            </div>
          ))}
        </details>
      )}
    </div>
  );
}

/** The kommun's own checklist is never in the document. */
const isPrinted = (decision: Decision | undefined) => decision !== undefined && decision.kind !== 'internal';
