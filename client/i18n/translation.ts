import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type UiLanguage = 'sv' | 'en';

const storageKey = 'kravstallaren.language';
const resources = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

export async function startTranslation(): Promise<void> {
  const language = rememberedLanguage();
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { [language]: { translation: (await resources[language]()).default } },
    interpolation: { escapeValue: false },
  });
  document.documentElement.lang = language;
}

export async function changeLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await resources[language]()).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  try {
    localStorage.setItem(storageKey, language);
  } catch {
    // Without storage the choice lasts as long as the page.
  }
}

function rememberedLanguage(): UiLanguage {
  try {
    return localStorage.getItem(storageKey) === 'en' ? 'en' : 'sv';
  } catch {
    return 'sv';
  }
}
