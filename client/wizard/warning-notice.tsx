import { Alert, Button, Heading, Link as StyledLink, Textfield } from '@digdir/designsystemet-react';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { WarningState } from '#requirements/model/index.ts';
import { useFormat } from '../i18n/format.ts';
import { useWords } from '../i18n/words.ts';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { Prose } from '../ui/prose.tsx';
import { useKept } from '../ui/use-kept.ts';
import { useRequest } from '../ui/use-request.ts';
import './warning-notice.css';

interface Props {
  warning: WarningState;
  headingLevel: 2 | 3;
  /** Only the title, until it is opened: for what is good to know while the officer is answering. */
  folded?: boolean;
}

const colors = { stop: 'danger', reason: 'warning', info: 'info' } as const;

/** A warning: what, why, and what to do. One that can be reasoned away has a field for the reason; a stop leads to the answer. */
export function WarningNotice({ warning, headingLevel, folded = false }: Props) {
  const { t } = useTranslation();
  const words = useWords();
  const { index, state } = useProcurement();
  const heading = useId();
  const definition = index.warning(warning.code);
  if (!definition) return null;
  const question = definition.questions.map((id) => index.question(id)).find((candidate) => candidate !== undefined);
  const page = question && index.pageOf(question.id);
  const title = (
    <Heading level={headingLevel} data-size="2xs" id={heading}>
      {t(`wizard.severity.${warning.severity}`)} {words(definition.title)}
    </Heading>
  );
  const content = (
    <>
      <Prose text={words(definition.text)} />
      <Prose text={words(definition.action)} className="warning-action" />
      {page && (
        <p>
          <StyledLink asChild>
            <Link to={paths.question(state.id, page.id)}>{t(warning.severity === 'stop' ? 'wizard.warning.mustChange' : 'wizard.warning.change', { question: words(question.title) })}</Link>
          </StyledLink>
        </p>
      )}
      {warning.severity === 'reason' && <WarningReason key={warning.reason?.at} warning={warning} />}
    </>
  );
  return (
    <Alert data-color={colors[warning.severity]} className="notice warning" role="group" aria-labelledby={heading}>
      {folded ? (
        <details>
          <summary>{title}</summary>
          {content}
        </details>
      ) : (
        <>
          {title}
          {content}
        </>
      )}
    </Alert>
  );
}

function WarningReason({ warning }: { warning: WarningState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, send } = useProcurement();
  const stored = warning.reason;
  const [editing, setEditing] = useState(stored === undefined);
  const { value: reason, change: setReason, forget } = useKept(`warning/${state.id}/${warning.code}`, stored?.reason ?? '');
  const [missing, setMissing] = useState(false);
  const { busy, error, run } = useRequest();
  if (stored && !editing) {
    return (
      <div className="warning-reason">
        <p>{t('wizard.warning.reasonBy', { by: stored.by, when: format.moment(stored.at) })}</p>
        <Prose text={stored.reason} />
        <Button variant="tertiary" data-size="sm" onClick={() => setEditing(true)}>{t('wizard.warning.edit')}</Button>
      </div>
    );
  }
  const save = async () => {
    setMissing(!reason.trim());
    if (!reason.trim()) return;
    const sent = await run(() => send({ type: 'warning-reason', warning: warning.code, reason: reason.trim() }));
    if (sent && sent.result !== 'undecided') forget();
  };
  return (
    <div className="warning-reason">
      {error && <ErrorNotice error={error} onRetry={() => void save()} />}
      <Textfield
        multiline
        rows={3}
        label={t('wizard.warning.reason')}
        description={t('common.mayBecomePublic')}
        value={reason}
        error={missing && !reason.trim() ? t('common.reasonMissing') : undefined}
        onChange={(event) => setReason(event.target.value)}
      />
      <Button variant="secondary" data-size="sm" loading={busy} onClick={() => void save()}>{t('wizard.warning.save')}</Button>
    </div>
  );
}
