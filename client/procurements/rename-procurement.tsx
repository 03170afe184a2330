import { Button, Textfield } from '@digdir/designsystemet-react';
import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '../ui/error-notice.tsx';
import { focusOnMount } from '../ui/focus-on-mount.ts';
import { useRequest } from '../ui/use-request.ts';
import { useProcurement } from './store.ts';

export function RenameProcurement() {
  const { t } = useTranslation();
  const { state, send } = useProcurement();
  const [title, setTitle] = useState<string>();
  const { busy, error, run } = useRequest();
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setTitle(undefined);
    requestAnimationFrame(() => button.current?.focus());
  };
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const next = title?.trim();
    if (!next) return;
    const sent = await run(() => send({ type: 'procurement', changes: { title: next } }));
    if (sent) close();
  };
  if (title === undefined) {
    return (
      <div className="procurement-title">
        <p className="procurement-name">{state.title}</p>
        <Button ref={button} variant="tertiary" data-size="sm" onClick={() => setTitle(state.title)}>
          {t('procurements.header.rename')}
        </Button>
      </div>
    );
  }
  return (
    <form className="procurement-rename" onSubmit={(event) => void submit(event)}>
      {error && <ErrorNotice error={error} />}
      <Textfield
        label={t('procurements.header.name')}
        value={title}
        maxLength={200}
        required
        ref={focusOnMount}
        error={title.trim() ? undefined : t('procurements.new.titleMissing')}
        onChange={(event) => setTitle(event.target.value)}
      />
      <div className="button-row">
        <Button type="submit" data-size="sm" loading={busy}>{t('common.save')}</Button>
        <Button variant="tertiary" data-size="sm" onClick={close}>{t('common.cancel')}</Button>
      </div>
    </form>
  );
}
