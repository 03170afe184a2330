import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { changeLanguage } from '../i18n/translation.ts';
import { useLanguage } from '../i18n/use-language.ts';

const names = { sv: 'Svenska', en: 'English' } as const;

export function LanguageSwitch() {
  const { t } = useTranslation();
  const [failed, setFailed] = useState(false);
  const other = useLanguage() === 'sv' ? 'en' : 'sv';
  const change = () => {
    changeLanguage(other).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <>
      <button type="button" className="site-nav-button" lang={other} onClick={change}>
        {names[other]}
      </button>
      <span role="status">{failed && t('common.languageFailed')}</span>
    </>
  );
}
