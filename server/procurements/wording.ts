import type { Inline, Parameter } from '#requirements/model/index.ts';
import { blankText } from '#templates/blank-text.ts';

type Parameters = Readonly<Record<string, Parameter>>;

/**
 * Edited words are kept as text, never as a template: what looks like a parameter or as markup is printed as it stands.
 * Only a blank that was left as it was shown, e.g. `[fyll i: Antal dagar]`, stays a blank, so that a final still refuses it.
 */
export function wording({ sv, en }: { sv: string; en?: string }, parameters: Parameters = {}): { sv: Inline[]; en?: Inline[] } {
  return { sv: inlines(sv, 'sv', parameters), ...(en === undefined ? {} : { en: inlines(en, 'en', parameters) }) };
}

function inlines(text: string, language: 'sv' | 'en', parameters: Parameters): Inline[] {
  let pieces: Inline[] = [{ type: 'text', text }];
  for (const [parameter, { label: localized }] of Object.entries(parameters)) {
    const label = localized[language] ?? localized.sv;
    pieces = pieces.flatMap((piece): Inline[] => (piece.type === 'text' ? splitAt(piece.text, blankText(label, language), { type: 'blank', parameter, label }) : [piece]));
  }
  return pieces;
}

function splitAt(text: string, mark: string, between: Inline): Inline[] {
  return text
    .split(mark)
    .flatMap((part, at): Inline[] => [...(at === 0 ? [] : [between]), { type: 'text', text: part }])
    .filter((piece) => piece.type !== 'text' || piece.text !== '');
}
