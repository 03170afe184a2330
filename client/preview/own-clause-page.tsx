import { Button, Heading, Link as StyledLink } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { paths } from '../paths.ts';
import { useProcurement } from '../procurements/store.ts';
import { ConfirmDialog } from '../ui/confirm-dialog.tsx';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { NotFound } from '../ui/not-found.tsx';
import { Page } from '../ui/page.tsx';
import { useRequest } from '../ui/use-request.ts';
import './adjust-clause.css';
import { OwnClauseForm } from './own-clause-form.tsx';

/** Eget krav: a requirement that the officer writes. */
export default function OwnClausePage() {
  const { t } = useTranslation();
  const { clause: id } = useParams();
  const { state, send } = useProcurement();
  const navigate = useNavigate();
  const [asking, setAsking] = useState(false);
  const { busy, error, run } = useRequest();
  const stored = state.ownClauses.find((clause) => clause.id === id);
  if (id !== undefined && !stored) return <NotFound />;
  const remove = async (own: string) => {
    const sent = await run(() => send({ type: 'remove-own', id: own }));
    setAsking(false);
    if (sent) await navigate(paths.document(state.id));
  };
  return (
    <Page
      title={stored ? stored.title : t('preview.ownClause.heading')}
      lead={stored ? undefined : t('preview.ownClause.lead')}
      eyebrow={<StyledLink asChild><Link to={paths.document(state.id)}>{t('preview.adjustForm.back')}</Link></StyledLink>}
    >
      <OwnClauseForm key={id} stored={stored} onDone={() => void navigate(paths.document(state.id))} />
      {stored && (
        <section className="adjust-form" aria-labelledby="remove-own">
          <Heading level={2} data-size="xs" id="remove-own">{t('preview.ownClause.remove')}</Heading>
          {error && <ErrorNotice error={error} />}
          <div className="button-row">
            <Button variant="secondary" data-color="danger" onClick={() => setAsking(true)}>{t('preview.ownClause.remove')}</Button>
          </div>
        </section>
      )}
      {asking && stored && (
        <ConfirmDialog
          title={t('preview.ownClause.removeTitle', { title: stored.title })}
          text={t('preview.ownClause.removeText')}
          confirm={t('preview.ownClause.remove')}
          busy={busy}
          onConfirm={() => void remove(stored.id)}
          onCancel={() => setAsking(false)}
        />
      )}
    </Page>
  );
}
