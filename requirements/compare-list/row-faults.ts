import { findBrandNames } from '../engine/brand-names.ts';
import { takesEquivalent } from '../lint/named-things.ts';
import { mostSentences, sentencesWithSka } from '../lint/rules/one-obligation.ts';
import { wordsToAvoidIn, type AvoidedFor } from '../lint/rules/words-to-avoid.ts';
import { standardsIn } from './names.ts';

/** What our own rules for clauses would stop at in a row. */
export type RowFault =
  | { type: 'brand'; found: readonly string[] }
  | { type: 'equivalent-missing'; found: readonly string[] }
  | { type: 'several-obligations'; count: number }
  | { type: AvoidedFor; found: readonly string[] };

const demand = /(?<!\p{L})(?:ska|skall|måste)(?!\p{L})/giu;

export function faultsOf(text: string, brands: readonly string[]): readonly RowFault[] {
  const brandNames = findBrandNames(text, brands);
  const branded = brandNames.filter((brand) => !brandNames.some((other) => other !== brand && other.includes(brand)));
  const standards = takesEquivalent(text) ? [] : standardsIn(text);
  const modern = text.replaceAll(/(?<!\p{L})skall(?!\p{L})/giu, 'ska');
  const sentences = sentencesWithSka(modern);
  const twice = sentences.some((sentence) => /(?<!\p{L})(?:ska|måste)(?!\p{L}).*(?<!\p{L})(?:och|samt)\s+(?:ska|måste)(?!\p{L})/isu.test(sentence));
  const avoided = wordsToAvoidIn(text.toLocaleLowerCase('sv')).concat(wordsToAvoidIn(text).filter((word) => word.for === 'jurisdiction'));
  return [
    ...(branded.length > 0 ? [{ type: 'brand', found: branded } as const] : []),
    ...(standards.length > 0 ? [{ type: 'equivalent-missing', found: standards } as const] : []),
    ...(sentences.length > mostSentences || twice ? [{ type: 'several-obligations', count: text.match(demand)?.length ?? 0 } as const] : []),
    ...[...Map.groupBy(avoided, (word) => word.for)].map(([type, words]) => ({ type, found: [...new Set(words.map(({ found }) => found))] }) as const),
  ];
}
