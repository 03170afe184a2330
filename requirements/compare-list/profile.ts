import { coveredTopics, type Clause, type Language, type Library, type Localized } from '../model/index.ts';
import { compoundSplitter } from '../search/compounds.ts';
import { wordsOf } from '../search/words.ts';
import { takesEquivalent } from '../lint/named-things.ts';
import { namesIn } from './names.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { termsOf, type Splitter, type Terms } from './terms.ts';

/** A clause as it is compared in one language. */
export interface Profile {
  /** Its title and the titles of its topics, each by itself. */
  titles: readonly Terms[];
  text: Terms;
  /** Motive, evidence and verification. */
  more: Terms;
  /** Titles and sentences, with the length of each as a vector. */
  passages: readonly { terms: Terms; length: number }[];
  quantities: readonly Quantity[];
  names: ReadonlyMap<string, string>;
  takesEquivalent: boolean;
}

/** What rows are compared with: the clauses that demand or value something, in one language. */
export interface Corpus {
  language: Language;
  halves: Splitter;
  profiles: readonly { clause: Clause; profile: Profile }[];
  /** How much a word tells: the fewer clauses that have it, the more. */
  tells(term: string): number;
}

/** Clauses that a row can answer to. Definitions and internal notes demand nothing of anyone. */
export function comparedClauses(library: Library): readonly Clause[] {
  return library.clauses.filter((clause) => clause.withdrawn === undefined && clause.kind !== 'preamble' && clause.kind !== 'internal');
}


/** Of a word that no clause has. It may only be another way of saying it. */
const unknownTells = 2.5;

export function corpusOf(library: Library, language: Language): Corpus {
  const titles = new Map(library.topics.map((topic) => [topic.id, topic.title]));
  const texts = comparedClauses(library).map((clause) => textsOf(clause, coveredTopics(clause).flatMap((topic) => titles.get(topic) ?? []), language));
  const halves: Splitter = language === 'sv' ? compoundSplitter(texts.flatMap(({ title, topics, wordings, more }) => wordsOf([title, ...topics, ...wordings.map(({ text }) => text), more].join('\n')))) : () => [];

  const terms = texts.map(({ clause, title, topics, wordings, more }) => ({
    clause,
    wordings,
    titles: [title, ...topics].map((text) => termsOf(text, language, halves)),
    text: termsOf(wordings.map(({ text }) => text).join('\n'), language, halves),
    more: termsOf(more, language, halves),
    sentences: wordings.flatMap(({ text }) => text.split(/(?<=[.:;])\s+|\n+/u)).map((sentence) => termsOf(sentence, language, halves)).filter((sentence) => sentence.size > 1),
  }));
  const clausesWith = new Map<string, number>();
  for (const { titles: named, text } of terms) {
    for (const term of new Set([...named.flatMap((title) => [...title.keys()]), ...text.keys()])) clausesWith.set(term, (clausesWith.get(term) ?? 0) + 1);
  }
  const tells = (term: string) => {
    const clauses = clausesWith.get(term);
    return clauses === undefined ? unknownTells : Math.log(1 + terms.length / (clauses + 0.5));
  };
  return {
    language,
    halves,
    tells,
    profiles: terms.map(({ clause, titles: named, text, more, sentences, wordings }) => ({
      clause,
      profile: {
        titles: named,
        text,
        more,
        passages: [...named, ...sentences].map((passage) => ({ terms: passage, length: lengthOf(passage, tells) })),
        quantities: wordings[0] === undefined ? [] : quantitiesIn(wordings[0], language),
        names: new Map(wordings.flatMap((wording) => [...namesIn(wording.text)])),
        takesEquivalent: wordings.some((wording) => takesEquivalent(wording.text)),
      },
    })),
  };
}

/** The length of a text as a vector of what its words tell. */
export function lengthOf(terms: Terms, tells: Corpus['tells']): number {
  return Math.sqrt([...terms].reduce((sum, [term, { weight }]) => sum + (weight * tells(term)) ** 2, 0));
}

interface Texts {
  clause: Clause;
  title: string;
  topics: readonly string[];
  /** The text that is used when no variant is, first. */
  wordings: readonly PlainText[];
  more: string;
}

function textsOf(clause: Clause, topics: readonly Localized[], language: Language): Texts {
  const plain = (text: Localized | undefined) => (text === undefined ? '' : plainText(text, clause, language).text);
  return {
    clause,
    title: plain(clause.title),
    topics: topics.map(plain),
    wordings: [clause.text, ...clause.variants.flatMap((variant) => variant.text ?? [])].map((text) => plainText(text, clause, language)),
    more: [clause.motive, clause.evidence, clause.verification?.how].map(plain).join('\n'),
  };
}
