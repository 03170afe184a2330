import type { Block } from '#templates/composed-document.ts';

/** First and last number of the clauses between the heading at this place and the next of its level or above: `ÖPP 3.1–3.9`. */
export function numbersUnder(blocks: readonly Block[], at: number): string {
  const numbers: string[] = [];
  const heading = blocks[at];
  const level = heading?.type === 'heading' ? heading.level : 0;
  for (const block of blocks.slice(at + 1)) {
    if (block.type === 'heading' && block.level <= level) break;
    if (block.type === 'clause' && block.number !== undefined) numbers.push(block.number);
  }
  const [first, last] = [numbers[0], numbers.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ?? '';
  const prefix = first.slice(0, first.lastIndexOf(' ') + 1);
  return `${first}–${last.startsWith(prefix) ? last.slice(prefix.length) : last}`;
}
