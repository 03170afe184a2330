import { inLanguage, type Award, type Clause, type Inline, type Language, type Library, type Localized, type Parameter } from '#requirements/model/index.ts';
import type { AwardReading, ClauseReading } from './clause-reading.ts';
import type { TextBlock } from '../composed-document.ts';
import { awardParts } from '../compose/award.ts';
import { fillText, type TextScope } from '../compose/fill-text.ts';
import { textBlocks } from '../compose/text-blocks.ts';

/** The texts of a clause for whoever reads the library. */
export function readClauseTexts(library: Library, clause: Clause, language: Language): ClauseReading {
  const texts = readerOf(library, clause.parameters, language);
  const { asAward } = clause;
  const valued = asAward && readerOf(library, { ...clause.parameters, ...asAward.parameters }, language);
  return {
    wording: texts.blocks(clause.text),
    motive: texts.blocks(clause.motive),
    ...(clause.evidence && { evidence: texts.blocks(clause.evidence) }),
    ...(clause.verification && { verification: texts.blocks(clause.verification.how) }),
    ...(clause.award && { award: texts.award(clause.award) }),
    ...(asAward && valued && { asAward: { wording: valued.blocks(asAward.text), award: valued.award(asAward.award) } }),
    variants: clause.variants.map(({ text, motive, evidence, award }) => ({
      ...(text && { wording: texts.blocks(text) }),
      ...(motive && { motive: texts.blocks(motive) }),
      ...(evidence && { evidence: texts.blocks(evidence) }),
      ...(award && { award: texts.award(award) }),
    })),
  };
}

interface Reader {
  blocks(text: Localized): TextBlock[];
  award(award: Award): AwardReading;
}

function readerOf(library: Library, parameters: Readonly<Record<string, Parameter>>, language: Language): Reader {
  const scope: TextScope = {
    language,
    parameters,
    values: Object.fromEntries(Object.entries(parameters).flatMap(([name, { default: value, optional }]) => (value !== undefined ? [[name, value]] : optional ? [[name, name]] : []))),
    references: new Map(library.clauses.map(({ id, title }) => [id, inLanguage(title, language)])),
  };
  const read = (inlines: readonly Inline[]) => inlines.map((inline) => withBlank(inline, parameters, language));
  const tableOf = (id: string): TextBlock[] => {
    const question = library.questions.find((candidate) => candidate.id === id);
    return [{ type: 'paragraph', inlines: [{ type: 'text', text: `[${question ? inLanguage(question.title, language) : id}]` }] }];
  };
  const blocks = (text: Localized) => textBlocks(read(fillText(inLanguage(text, language), scope)), tableOf);
  return {
    blocks,
    award: (award) => ({
      judging: blocks(award.judging),
      parts: awardParts(library, award, scope).map(({ says, share }) => ({ says: read(says), share })),
      sum: award.model === 'framework',
    }),
  };
}

/** What is optional has been filled in with its own name, so that the text around it is there to read. */
function withBlank(inline: Inline, parameters: Readonly<Record<string, Parameter>>, language: Language): Inline {
  const parameter = inline.type === 'value' ? parameters[inline.parameter] : undefined;
  return inline.type === 'value' && parameter && parameter.default === undefined ? { type: 'blank', parameter: inline.parameter, label: inLanguage(parameter.label, language) } : inline;
}
