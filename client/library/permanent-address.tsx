import { Button, Textfield } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';

/** An address to keep, with a button that copies it. Where the browser does not let a page copy, it is marked for copying by hand. */
export function PermanentAddress({ path }: { path: string }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  const [outcome, setOutcome] = useState<'copied' | 'selected'>();
  const address = new URL(path, window.location.origin).href;
  const select = () => {
    field.current?.select();
    setOutcome('selected');
  };
  const copy = () => {
    if (!window.isSecureContext) return select();
    navigator.clipboard.writeText(address).then(() => setOutcome('copied'), select);
  };
  return (
    <div className="library-address">
      <Textfield ref={field} id="permanent-address" label={t('library.clause.address')} description={t('library.clause.addressHelp')} value={address} readOnly />
      <Button variant="secondary" onClick={copy}>{t('library.clause.copy')}</Button>
      <p role="status">{outcome && t(`library.clause.${outcome}`)}</p>
    </div>
  );
}
