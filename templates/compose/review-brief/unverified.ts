import type { Inline } from '#requirements/model/index.ts';
import type { Block } from '../../composed-document.ts';
import type { SectionContext } from '../sections.ts';
import { text } from '../words.ts';
import { confidenceOf } from './confidence.ts';
import { allPlaced } from './placed.ts';

/** Every provision that an included clause rests on and that has not been read in a kept copy, with the clauses. */
export function unverified({ input, words, placement }: SectionContext): Block[] {
  const found = new Map<string, { source: string; provision: string; clauses: string[] }>();
  for (const { clause, decision, number } of allPlaced(placement)) {
    for (const { source, provision } of decision.provisions) {
      if (confidenceOf(input.compiled, { source, provision }) === 'verified') continue;
      const key = `${source} ${provision}`;
      const entry = found.get(key) ?? { source, provision, clauses: [] };
      found.set(key, { ...entry, clauses: [...entry.clauses, number ?? clause.id] });
    }
  }
  const rows = [...found.values()].map((entry): Inline[][] => {
    const source = input.compiled.library.sources.find(({ id }) => id === entry.source);
    const says = source?.provisions.find(({ ref }) => ref === entry.provision)?.says;
    const title = source ? words.of(source.citation ?? source.title) : entry.source;
    return [text(`${title}, ${entry.provision}`), text(says ? words.of(says) : ''), text(words.plain(`brief.confidence.${confidenceOf(input.compiled, entry)}`)), text(entry.clauses.join(', '))];
  });
  const column = (key: string, width: number) => ({ title: words.plain(`brief.unverified.${key}`), width });
  return [
    { type: 'heading', level: 1, text: words.plain('brief.unverified.title'), anchor: 'kap-unverified' },
    { type: 'paragraph', inlines: words.inlines(rows.length > 0 ? 'brief.unverified.intro' : 'brief.unverified.none') },
    ...(rows.length > 0
      ? [{ type: 'table', caption: words.plain('brief.unverified.title'), columns: [column('provision', 26), column('says', 38), column('state', 12), column('clauses', 24)], rows } as const]
      : []),
  ];
}
