import type { LintRule } from '../rule.ts';
import { printedClauses, printedTexts } from '../rule.ts';

/** More words than this in a sentence, and a reader has to begin again. */
const longestSentence = 40;
const officialese = /(?<!\p{L})(?:dock|härvid|härmed|erforderlig\p{L}*|avseende|denne|ifrågavarande|tillse|ej)(?!\p{L})/iu;
const clauseId = /(?<![\p{L}-])[A-Z]{2,4}-\d{2}[a-z]?(?![\p{L}\d])/u;

/** Klarspråk: short sentences, everyday words, and no ids of ours in what bidders read. */
export const plainLanguage: LintRule = {
  name: 'plain-language',
  check: ({ library, fault }) => {
    const ids = new Set(library.clauses.map((clause) => clause.id));
    return printedClauses(library).flatMap((clause) =>
      printedTexts(clause).flatMap(({ path, text }) => {
        const at = (message: string) => fault('clauses', clause.id, [...path, 'sv'], message);
        const words = text.sv.replace(/\{\{.*?\}\}/gu, 'x');
        const long = words.split(/(?<=[.:!?])\s+|\n+/u).map((sentence) => sentence.split(/\s+/u).length).find((length) => length > longestSentence);
        const stiff = officialese.exec(words);
        const id = clauseId.exec(words);
        return [
          ...(long === undefined ? [] : [at(`has a sentence of ${long} words; split it (at most ${longestSentence})`)]),
          ...(stiff ? [at(`says "${stiff[0]}"; use an everyday word`)] : []),
          ...(id && ids.has(id[0]) ? [at(`prints the id ${id[0]}; write {{ref ${id[0]}}}, which prints its number`)] : []),
        ];
      }),
    );
  },
};
