import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';

export type UiLanguage = 'sv' | 'en';

const storageKey = 'kravstallaren.language';
const resources = {
  sv: () => import('./sv/index.ts'),
  en: () => import('./en/index.ts'),
};

/** Words that come with the part of the client that says them. */
const parts = {
  comparison: { sv: () => import('./sv/comparison.json'), en: () => import('./en/comparison.json') },
  library: { sv: () => import('./sv/library.json'), en: () => import('./en/library.json') },
};
type Part = keyof typeof parts;
const fetched = new Set<Part>();

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

/** Makes the words of a part known, in the chosen language and in those that are chosen later. */
export async function fetchWords(part: Part): Promise<void> {
  fetched.add(part);
  await addWords(part, i18next.language as UiLanguage);
}

async function addWords(part: Part, language: UiLanguage): Promise<void> {
  i18next.addResourceBundle(language, 'translation', { [part]: (await parts[part][language]()).default }, true);
}

export async function changeLanguage(language: UiLanguage): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', (await resources[language]()).default);
  }
  for (const part of fetched) await addWords(part, language);
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
