import snowball from 'snowball-stemmers';
import type { Language } from '../model/index.ts';

const stemmers = { sv: snowball.newStemmer('swedish'), en: snowball.newStemmer('english') };
const known: Readonly<Record<Language, Map<string, string>>> = { sv: new Map(), en: new Map() };
const remembered = 50_000;

/** Adjectives that drop a vowel when they are inflected, which no rule about endings sees. */
const irregular = new Map([['öppna', 'öppen'], ['öppnare', 'öppen'], ['egna', 'egen'], ['säkra', 'säker'], ['säkrare', 'säker'], ['enkla', 'enkel'], ['enklare', 'enkel'], ['gamla', 'gammal']]);

/** What the inflected forms of a word have in common. It is not always a word. */
export function stem(word: string, language: Language): string {
  const found = known[language].get(word);
  if (found !== undefined) return found;
  const made = language === 'sv' ? stemSwedish(word) : stemmers.en.stem(word);
  if (known[language].size >= remembered) known[language].clear();
  known[language].set(word, made);
  return made;
}

/** Definite endings that Swedish Snowball leaves: avtal-et, skol-an, miljö-n. Not the -het of nouns, which it knows. */
const definite = /(?<=\p{L}{3})(?<!h)ets?$|(?<=\p{L}{3})ans?$|(?<=\p{L}{2}[yåö])ns?$/u;

/** Stemmed until nothing more goes, so that licenser, licensen and licens meet. */
function stemSwedish(word: string): string {
  let present = (irregular.get(word) ?? word).replace(definite, '');
  for (let next = stemmers.sv.stem(present); next !== present && next.length >= 3; next = stemmers.sv.stem(present)) present = next;
  return present;
}
