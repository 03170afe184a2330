import { useMemo } from 'react';
import { useLanguage } from './use-language.ts';

/** Dates, times and lists as they are written in the chosen language. */
export function useFormat() {
  const language = useLanguage();
  return useMemo(() => {
    const locale = language === 'en' ? 'en-GB' : 'sv-SE';
    const date = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' });
    const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit' });
    const list = new Intl.ListFormat(locale, { type: 'conjunction' });
    const alternatives = new Intl.ListFormat(locale, { type: 'disjunction' });
    const number = new Intl.NumberFormat(locale);
    return {
      date: (iso: string) => date.format(new Date(iso)),
      time: (iso: string) => time.format(new Date(iso)),
      moment: (iso: string) => `${date.format(new Date(iso))} ${time.format(new Date(iso))}`,
      list: (items: readonly string[]) => list.format(items),
      /** The same list in parts, so that items that hold commas can be told apart. */
      listParts: (items: readonly string[]) => list.formatToParts(items),
      alternatives: (items: readonly string[]) => alternatives.format(items),
      number: (value: number) => number.format(value),
    };
  }, [language]);
}
