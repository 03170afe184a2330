import type { Block } from '../../composed-document.ts';
import type { SectionContext } from '../sections.ts';
import { textBlocks } from '../text-blocks.ts';
import { text } from '../words.ts';

/** Warnings with the reasons for going on, and what must be found out before the tender is published. */
export function warnings({ input, words }: SectionContext): Block[] {
  const { compiled, evaluation } = input;
  const warned = evaluation.warnings.flatMap(({ code, reason, severity }) => {
    const definition = compiled.library.warnings.find((warning) => warning.code === code);
    const answer = reason ? `${reason.reason} (${reason.by}, ${reason.at.slice(0, 10)})` : severity === 'info' ? '' : words.plain('brief.warnings.noReason');
    return definition ? [[text(`${words.of(definition.title)}. ${words.of(definition.text)}`), text(answer)]] : [];
  });
  const open = evaluation.investigations.flatMap(({ question, option }) => {
    const investigate = compiled.questions.get(question)?.definition.options?.find(({ id }) => id === option)?.investigate;
    return investigate ? [[text(words.of(investigate.text)), text(words.of(investigate.role))]] : [];
  });
  const table = (caption: string, columns: readonly [string, string], rows: typeof warned): Block[] =>
    rows.length === 0 ? [] : [{ type: 'table', caption: words.plain(caption), columns: [{ title: words.plain(columns[0]), width: 66 }, { title: words.plain(columns[1]), width: 34 }], rows }];
  return [
    { type: 'heading', level: 1, text: words.plain('brief.warnings.title'), anchor: 'kap-warnings' },
    ...(warned.length === 0 ? [{ type: 'paragraph', inlines: words.inlines('brief.warnings.none') } as const] : []),
    ...table('brief.warnings.title', ['brief.warnings.warning', 'brief.warnings.reason'], warned),
    ...table('brief.investigate', ['brief.investigate', 'brief.investigate.who'], open),
  ];
}

/** What a tender needs besides our clauses, as a checklist. */
export function restOfTender({ words }: SectionContext): Block[] {
  return [
    { type: 'heading', level: 1, text: words.plain('brief.tender.title'), anchor: 'kap-tender' },
    { type: 'paragraph', inlines: words.inlines('brief.tender.intro') },
    ...textBlocks(words.inlines('brief.tender.items')),
  ];
}
