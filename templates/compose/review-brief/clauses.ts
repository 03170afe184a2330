import { effective } from '#requirements/engine/index.ts';
import type { Decision, Reason, TestReason } from '#requirements/model/index.ts';
import type { Block, FactRow } from '../../composed-document.ts';
import { fillText } from '../fill-text.ts';
import type { PlacedClause } from '../numbering.ts';
import type { SectionContext } from '../sections.ts';
import { textBlocks } from '../text-blocks.ts';
import { text } from '../words.ts';
import { confidenceOf } from './confidence.ts';
import { allPlaced } from './placed.ts';

/** Every clause with why it is included, what it rests on and how far that is verified, and whether a lawyer has read it. */
export function clauseByClause(context: SectionContext): Block[] {
  const { words, placement } = context;
  return [
    { type: 'heading', level: 1, text: words.plain('brief.clauses.title'), anchor: 'kap-clauses' },
    ...allPlaced(placement).flatMap((place): Block[] => [
      { type: 'heading', level: 3, text: `${place.number ?? place.clause.id} ${words.of(place.clause.title)} (${place.clause.id}@${place.clause.version})`, anchor: `skal-${place.clause.id}` },
      { type: 'facts', rows: rowsOf(context, place) },
    ]),
  ];
}

/** What the kommun itself must have done; bidders never see it. */
export function checklist({ input, words }: SectionContext): Block[] {
  const { compiled, content, evaluation } = input;
  const own = evaluation.decisions
    .filter((decision) => decision.kind === 'internal' && decision.outcome === 'included')
    .flatMap((decision) => effective(compiled, content, decision, evaluation.valuation));
  if (own.length === 0) return [];
  return [
    { type: 'heading', level: 1, text: words.plain('brief.checklist.title'), anchor: 'kap-checklist' },
    { type: 'paragraph', inlines: words.inlines('brief.checklist.intro') },
    ...own.flatMap((clause): Block[] => {
      const scope = { language: words.language, parameters: clause.parameters, values: clause.values };
      const says = 'sv' in clause.text && typeof clause.text.sv === 'string' ? fillText(words.of({ sv: clause.text.sv, ...(typeof clause.text.en === 'string' ? { en: clause.text.en } : {}) }), scope) : clause.text.sv;
      return [{ type: 'heading', level: 3, text: `☐ ${words.of(clause.title)} (${clause.id})`, anchor: `check-${clause.id}` }, ...textBlocks(typeof says === 'string' ? text(says) : says)];
    }),
  ];
}

function rowsOf(context: SectionContext, { clause, decision }: PlacedClause): FactRow[] {
  const { input, words } = context;
  const provisions = decision.provisions.map((reference) => {
    const source = input.compiled.library.sources.find(({ id }) => id === reference.source);
    const title = source ? words.of(source.citation ?? source.title) : reference.source;
    return `${title}, ${reference.provision} (${words.plain(`brief.confidence.${confidenceOf(input.compiled, reference)}`).toLocaleLowerCase(words.language)})`;
  });
  const review = input.compiled.clauses.get(clause.id)?.definition.review;
  return [
    { label: words.plain('brief.clauses.why'), value: text(whyIncluded(context, decision)) },
    ...(provisions.length > 0 ? [{ label: words.plain('brief.clauses.provisions'), value: text(provisions.join('; ')) }] : []),
    ...(review === undefined ? [] : [{ label: words.plain('brief.clauses.review'), value: text(review.state === 'reviewed' ? words.plain('brief.clauses.reviewed', { who: review.by ?? '', when: review.on ?? '' }) : words.plain('brief.clauses.unreviewed')) }]),
  ];
}

function whyIncluded(context: SectionContext, { reasons }: Decision): string {
  return [...new Set(reasons.flatMap((reason) => sentence(context, reason)))].join(' ');
}

function sentence(context: SectionContext, reason: Reason): string[] {
  const { words } = context;
  switch (reason.type) {
    case 'always':
      return [words.plain('brief.clauses.always')];
    case 'answer':
      return testSentence(context, reason);
    case 'variant':
      return reason.because.flatMap((test) => testSentence(context, test));
    case 'adjustment':
      return [words.plain('brief.clauses.changed', { who: reason.by, when: reason.at.slice(0, 10), reason: reason.reason })];
    case 'own':
      return [words.plain('brief.clauses.own', { who: reason.by, when: reason.at.slice(0, 10), reason: reason.reason })];
    default:
      return []; // scale and scope let it through; only what speaks for it is said
  }
}

/** What an answer was, in the words of the question. A test that did not hold says nothing for the clause. */
function testSentence({ input, words }: SectionContext, { question: id, asked, part, given, basis, negated, result }: TestReason): string[] {
  const question = input.compiled.questions.get(id)?.definition;
  if (!question || result === null || result === negated) return [];
  const title = words.of(question.title);
  const label = (option: string) => `”${words.of(question.options?.find((candidate) => candidate.id === option)?.label ?? { sv: option })}”`;
  if (!Array.isArray(asked)) {
    const level = typeof given === 'object' && part !== undefined ? String((given as Record<string, unknown>)[part]) : '';
    return [words.plain('brief.clauses.level', { question: title, part: words.of(question.parts?.find((candidate) => candidate.id === part)?.label ?? { sv: part ?? '' }), given: level })];
  }
  const options = asked as readonly string[];
  if (negated) return [words.plain('brief.clauses.not', { question: title, given: options.map(label).join(', ') })];
  const chosen = typeof given === 'string' ? [given] : Array.isArray(given) ? given.filter((value): value is string => typeof value === 'string') : [];
  const shown = chosen.filter((option) => options.includes(option));
  const key = basis !== undefined && basis !== 'stated' ? 'brief.clauses.assumed' : 'brief.clauses.answered';
  return [words.plain(key, { question: title, given: (shown.length > 0 ? shown : chosen).map(label).join(', ') })];
}
