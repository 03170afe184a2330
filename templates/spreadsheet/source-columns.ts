import { inLanguage, type Language, type Library, type Localized, type Source } from '#requirements/model/index.ts';
import { citingOf } from '#requirements/relations/index.ts';
import { libraryNames } from '../library/names.ts';
import type { Column } from './sheet.ts';
import { tableWords } from './words.ts';

export function sourceColumns(library: Library, language: Language): readonly Column<Source>[] {
  const words = tableWords[language];
  const names = libraryNames[language];
  const of = (text: Localized) => inLanguage(text, language);
  return [
    { title: words.id, width: 24, cell: ({ id }) => id },
    { title: words.type, width: 18, cell: ({ kind, proposal }) => `${names.sourceKinds[kind].one}${proposal === true ? ` (${names.proposal})` : ''}` },
    { title: words.sourceTitle, width: 50, cell: ({ title }) => of(title) },
    { title: words.number, width: 24, cell: ({ number }) => number },
    { title: words.address, width: 40, cell: ({ url }) => url ?? '' },
    { title: words.inForce, width: 12, cell: ({ inForce }) => inForce ?? '' },
    { title: words.edition, width: 30, cell: ({ version }) => version ?? '' },
    { title: words.says, width: 80, cell: ({ provisions, confidence }) => provisions.map((provision) => `${provision.ref}: ${of(provision.says)} [${names.confidences[provision.confidence ?? confidence]}]`).join('\n') },
    { title: words.confidence, width: 24, cell: ({ confidence }) => names.confidences[confidence] },
    { title: words.seen, width: 40, cell: ({ seen }) => seen },
    { title: words.checkedOn, width: 12, cell: ({ checkedOn }) => checkedOn },
    { title: words.citedBy, width: 40, cell: ({ id }) => [...new Set([...citingOf(library, id).provisions.values()].flat().map((clause) => clause.id))].join(', ') },
    { title: words.notes, width: 50, cell: ({ notes }) => notes ?? '' },
  ];
}
