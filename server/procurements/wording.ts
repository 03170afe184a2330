import type { Inline } from '#requirements/model/index.ts';

/** Edited words are kept as text, never as a template: what looks like a parameter or as markup is printed as it stands. */
export function wording({ sv, en }: { sv: string; en?: string }): { sv: Inline[]; en?: Inline[] } {
  return { sv: [{ type: 'text', text: sv }], ...(en === undefined ? {} : { en: [{ type: 'text', text: en }] }) };
}
