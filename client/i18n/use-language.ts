import { useTranslation } from 'react-i18next';
import type { UiLanguage } from './translation.ts';

/** The language of the interface. */
export function useLanguage(): UiLanguage {
  return useTranslation().i18n.language === 'en' ? 'en' : 'sv';
}
