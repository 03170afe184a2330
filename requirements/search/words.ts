import type { Language } from '../model/index.ts';

/** Letters and figures; a hyphen, a full stop or a colon within a word belongs to it: `it-system`, `EXI-06`, `28.3`. */
const word = /[\p{L}\p{N}]+(?:[-.:][\p{L}\p{N}]+)*/gu;

/** The words of a text in the order they stand, in small letters. å, ä and ö are letters of their own. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFC').toLocaleLowerCase('sv').match(word) ?? [];
}

/** The parts of a word that is written together with hyphens and the like; nothing for any other word. */
export function partsOf(joined: string): readonly string[] {
  const parts = joined.split(/[-.:]/);
  return parts.length > 1 ? parts : [];
}

const common: Readonly<Record<Language, ReadonlySet<string>>> = {
  sv: new Set(
    ('alla allt att av bara blir de dem den det detta du där efter ej eller en enligt er era ett för får från gäller genom ha har hos hur i in ingen inget inga inte innan inom ' +
      'jag kan kunna man med men mot måste när och om oss på samma sig sin sina ska som så till under upp ut utan vad var vi vid vilka vilken vilket vår våra vårt är över').split(' '),
  ),
  en: new Set(
    ('a all an and are as at be by can do does for from have how i if in into is it its may must not of on or our shall should so than that the their them ' +
      'then there these they this those to under we what when where which who will with you your').split(' '),
  ),
};

/** Words that stand in nearly every text of a language, and tell nothing about which one is meant. */
export function isCommon(candidate: string, language: Language): boolean {
  return common[language].has(candidate);
}
