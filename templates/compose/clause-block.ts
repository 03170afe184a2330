import type { Inline, Kind, Localized } from '#requirements/model/index.ts';
import type { EffectiveClause } from '#requirements/engine/index.ts';
import type { ClauseBlock, ComposedDocument, TextBlock } from '../composed-document.ts';
import { awardOf } from './award.ts';
import { fillBlanks, fillText, type TextScope } from './fill-text.ts';
import type { ComposeInput } from './input.ts';
import type { PlacedClause } from './numbering.ts';
import type { SectionContext } from './sections.ts';
import { answerTable } from './answer-table.ts';
import { textBlocks } from './text-blocks.ts';
import { text, type Words } from './words.ts';

/** One clause as it is printed: its words with values filled in, what goes with it, and what the bidder fills in. */
export function clauseBlock({ input, words, placement, layout }: SectionContext, { clause, decision, number }: PlacedClause): ClauseBlock {
  const scope: TextScope = { language: words.language, parameters: clause.parameters, values: clause.values, references: placement.numbers };
  const blocks = (localized: Localized): TextBlock[] => textBlocks(fillText(words.of(localized), scope), (question) => answerTable(input, words, question));
  const wording = wordingOf(clause, scope);
  const kind = clause.kind as Exclude<Kind, 'internal'>;
  return {
    type: 'clause',
    clause: clause.id,
    version: clause.version,
    ...(number === undefined ? {} : { number }),
    anchor: `krav-${clause.id}`,
    kind,
    title: words.of(clause.title),
    ...(layout === 'full' ? { label: words.plain(`kind.${kind}`) } : {}),
    ...markOf(input, words, clause, decision.outcome === 'undecided' ? decision.missing : []),
    body: textBlocks(wording, (question) => answerTable(input, words, question)),
    parts: partsOf(input, words, clause, layout, blocks),
    ...awardOf(input, words, clause, scope, blocks),
    ...responseOf(input, words, kind),
  };
}

function wordingOf(clause: EffectiveClause, scope: TextScope): readonly Inline[] {
  if (!clause.edited) {
    const localized = clause.text as Localized;
    return fillText(localized[scope.language] ?? localized.sv, scope);
  }
  const edited = clause.text as { sv: readonly Inline[]; en?: readonly Inline[] };
  return fillBlanks(edited[scope.language] ?? edited.sv, scope);
}

function markOf(input: ComposeInput, words: Words, clause: EffectiveClause, missing: readonly string[]): { mark?: string } {
  if (missing.length > 0) {
    const titles = missing.map((id) => input.compiled.questions.get(id)?.definition.title).flatMap((title) => (title ? [words.of(title)] : []));
    return { mark: words.plain('mark.undecided', { questions: titles.join(' ') }) };
  }
  const translated = clause.text as { en?: unknown };
  return words.language === 'en' && translated.en === undefined ? { mark: words.plain('mark.untranslated') } : {};
}

/** In a short document only what the bidder must do: show the evidence. */
function partsOf(input: ComposeInput, words: Words, clause: EffectiveClause, layout: ComposedDocument['layout'], blocks: (text: Localized) => TextBlock[]): ClauseBlock['parts'] {
  if (clause.kind === 'preamble') return [];
  const columns = input.evaluation.answers['columns']?.value;
  const chosen = Array.isArray(columns) ? (columns as string[]) : [];
  const shown = new Set(layout === 'short' ? chosen.filter((column) => column === 'bevis') : chosen);
  const label = (id: string) => words.plain(`part.${id}`);
  const paragraph = (value: string): TextBlock[] => [{ type: 'paragraph', inlines: text(value) }];
  const parts: ClauseBlock['parts'][number][] = [];
  if (shown.has('motiv') && clause.motive) parts.push({ id: 'motive', label: label('motive'), blocks: blocks(clause.motive) });
  // A contract term is accepted with the tender; its "evidence" would only say so, clause after clause.
  if (shown.has('bevis') && clause.evidence && clause.kind !== 'contract-term') parts.push({ id: 'evidence', label: label('evidence'), blocks: blocks(clause.evidence) });
  if (shown.has('kontroll') && clause.verification) parts.push({ id: 'verification', label: label('verification'), blocks: blocks(clause.verification.how) });
  if (clause.kind === 'requirement' && layout === 'full') parts.push({ id: 'due', label: label('due'), blocks: paragraph(words.plain(`due.${clause.due}`)) });
  if (shown.has('lagrum')) {
    const cited = provisionsInWords(input, words, clause.id);
    if (cited !== '') parts.push({ id: 'sources', label: label('sources'), blocks: paragraph(cited) });
  }
  return parts;
}

function provisionsInWords(input: ComposeInput, words: Words, clauseId: string): string {
  const bySource = new Map<string, string[]>();
  for (const { source, provision } of input.evaluation.decisions.find((decision) => decision.clause === clauseId)?.provisions ?? []) {
    bySource.set(source, [...(bySource.get(source) ?? []), provision]);
  }
  return [...bySource]
    .map(([id, provisions]) => {
      const source = input.compiled.library.sources.find((candidate) => candidate.id === id);
      return source ? `${words.of(source.citation ?? source.title)}, ${provisions.join(', ')}` : '';
    })
    .join('; ');
}

function responseOf(input: ComposeInput, words: Words, kind: Kind): Pick<ClauseBlock, 'response'> {
  if (kind === 'contract-term' || kind === 'preamble') return {};
  const fields = input.evaluation.answers['responseFields']?.value;
  const shown = new Set(Array.isArray(fields) ? (fields as string[]) : []);
  const rows = [
    ...(kind === 'award-criterion' ? [{ label: words.plain('response.level'), field: '' }] : shown.has('janej') ? [{ label: words.plain('response.met'), field: words.plain('response.yesNo') }] : []),
    ...(shown.has('fritext') ? [{ label: words.plain('response.description'), field: '' }] : []),
    ...(shown.has('bilaga') ? [{ label: words.plain('response.attachment'), field: '' }] : []),
  ];
  return rows.length > 0 ? { response: { rows } } : {};
}
