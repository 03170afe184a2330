import { useCallback } from 'react';
import type { Localized } from '#requirements/model/index.ts';
import { useLanguage } from './use-language.ts';

/** The library's words in the chosen language; Swedish where a translation is missing. */
export function useWords(): (text: Localized) => string {
  const language = useLanguage();
  return useCallback((text) => text[language] ?? text.sv, [language]);
}
