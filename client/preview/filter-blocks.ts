import type { Kind } from '#requirements/model/index.ts';
import type { Block } from '#templates/composed-document.ts';

/** Only the clauses of one kind, under the headings that still have any. */
export function filterBlocks(blocks: readonly Block[], kind: Kind): readonly Block[] {
  const kept: Block[] = [];
  let headings: Extract<Block, { type: 'heading' }>[] = [];
  for (const block of blocks) {
    if (block.type === 'heading') headings = [...headings.filter((heading) => heading.level < block.level), block];
    if (block.type === 'clause' && block.kind === kind) {
      kept.push(...headings, block);
      headings = [];
    }
  }
  return kept;
}
