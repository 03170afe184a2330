/** How far a text binds: a demand, a wish, or neither said. */
export type Force = 'must' | 'should' | null;

const must = /(?<!\p{L})(?:ska|skall|måste|krävs|skyldig|åligger|åtar sig|får (?:inte|ej|endast|bara)|shall|must|required|may not|may only)(?!\p{L})/iu;
const should = /(?<!\p{L})(?:bör|önskvär[dt]|önskas|önskemål|meriterande|mervärde|fördel|should|desirable|preferably)(?!\p{L})/iu;

/** What the words of a text say. A demand within a wish ("bör kunna … om det ska") is still a wish. */
export function forceOf(text: string): Force {
  const [demand, wish] = [must.exec(text), should.exec(text)];
  if (wish && (!demand || wish.index < demand.index)) return 'should';
  return demand ? 'must' : null;
}

/** What a column for the kind of requirement says: "Ska", "SK-krav", "Bör", "B", "Utvärderas" … */
export function forceOfKind(kind: string): Force {
  const said = kind.trim().toLocaleLowerCase('sv');
  if (/^(?:b|bk|bör|önsk|utv|tilldel|mervärd|option|should|desir|award)/u.test(said)) return 'should';
  if (/^(?:s|sk|ska|skall|o|oblig|krav|m|must|shall|mandatory|kval|kontrakt|avtal)(?:[\s\d.-]|krav|\p{L}*$)/u.test(said)) return 'must';
  return null;
}

const mostParts = 20;

/** A sentence that begins so speaks of what the one before it is about. */
const refersBack = /^(?:det|den|detta|denna|dessa|de|samma|it|this|these|they)(?!\p{L})/iu;

/** The obligations of a text, each to be answered by itself: sentences that demand, with the lists and explanations that belong to them. */
export function obligationsOf(text: string): readonly string[] {
  const sentences = text
    .split(/(?<=[.!?;])\s+(?=[\p{Lu}"”(])|\n+/u)
    .flatMap((sentence) => sentence.split(/\s+(?=(?:samt|och|and)\s+(?:ska|skall|måste|bör|shall|must)(?!\p{L}))/iu))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
  const parts: string[] = [];
  for (const sentence of sentences) {
    const last = parts.at(-1);
    const continues = last !== undefined && (forceOf(sentence) === null || refersBack.test(sentence) || last.endsWith(':') || forceOf(last) === null);
    if (continues) parts[parts.length - 1] = `${last}\n${sentence}`;
    else parts.push(sentence);
  }
  return parts.slice(0, mostParts);
}
