import { coveredTopics, type Clause, type Language, type Library, type Localized } from '../model/index.ts';
import { compoundSplitter } from '../search/compounds.ts';
import { wordsOf } from '../search/words.ts';
import { takesEquivalent } from '../lint/named-things.ts';
import { namesIn } from './names.ts';
import { plainText, type PlainText } from './plain-text.ts';
import { quantitiesIn, type Quantity } from './quantities.ts';
import { termsOf, type Splitter, type Terms } from './terms.ts';

/** What of a clause is compared, in one language. */
export interface Profile {
  quantities: readonly Quantity[];
  names: ReadonlyMap<string, string>;
  takesEquivalent: boolean;
}

/** What rows are compared with: the clauses that demand or value something, in one language. */
export interface Corpus {
  language: Language;
  halves: Splitter;
  clauses: readonly { clause: Clause; profile: Profile }[];
  /** Titles, titles of topics, and sentences. */
  passages: readonly Passage[];
  index: ReadonlyMap<string, Places>;
  /** How much a word tells: the fewer clauses that have it, the more. */
  tells(term: string): number;
}

export interface Passage {
  /** Place of its clause among the clauses. */
  clause: number;
  title: boolean;
  /** All that its words tell, and its length as a vector of it. */
  whole: number;
  length: number;
}

/** Where a word is. */
export interface Places {
  /** In a clause: what it counts for there, and what of that is in title and text. */
  clauses: readonly { at: number; counts: number; said: number }[];
  passages: readonly { at: number; weight: number }[];
}

/** Clauses that a row can answer to. Definitions and internal notes demand nothing of anyone. */
export function comparedClauses(library: Library): readonly Clause[] {
  return library.clauses.filter((clause) => clause.withdrawn === undefined && clause.kind !== 'preamble' && clause.kind !== 'internal');
}


/** Of a word that no clause has. It may only be another way of saying it. */
const unknownTells = 2.5;
/** What a word counts for in a title, and in motive, evidence and verification, against in the text. */
const inTitle = 1.2;
const inMore = 0.5;

/** Makes a corpus clause by clause, so that whoever has others waiting can let them in between. */
export function* corpusOf(library: Library, language: Language): Generator<void, Corpus> {
  const titles = new Map(library.topics.map((topic) => [topic.id, topic.title]));
  const texts = comparedClauses(library).map((clause) => textsOf(clause, coveredTopics(clause).flatMap((topic) => titles.get(topic) ?? []), language));
  const halves: Splitter = language === 'sv' ? compoundSplitter(texts.flatMap(({ title, topics, wordings, more }) => wordsOf([title, ...topics, ...wordings.map(({ text }) => text), more].join('\n')))) : () => [];
  const terms = (text: string) => termsOf(text, language, halves);

  const places = new Map<string, { clauses: Places['clauses'][number][]; passages: Places['passages'][number][] }>();
  const placesOf = (term: string) => {
    const present = places.get(term) ?? { clauses: [], passages: [] };
    places.set(term, present);
    return present;
  };
  const passages: { clause: number; title: boolean; terms: Terms }[] = [];
  for (const [at, { title, topics, wordings, more }] of texts.entries()) {
    const named = [title, ...topics].map(terms);
    const [said, besides] = [terms(wordings.map(({ text }) => text).join('\n')), terms(more)];
    const all = new Set([...named.flatMap((words) => [...words.keys()]), ...said.keys(), ...besides.keys()]);
    for (const term of all) {
      const weight = (words: Terms) => words.get(term)?.weight ?? 0;
      const inTitles = Math.max(0, ...named.map(weight));
      const demanded = Math.max(inTitles, weight(said));
      placesOf(term).clauses.push({ at, counts: Math.min(inTitle, Math.max(inTitles * inTitle, demanded, weight(besides) * inMore)), said: demanded });
    }
    const sentences = wordings.flatMap(({ text }) => text.split(/(?<=[.:;])\s+|\n+/u)).map(terms).filter((sentence) => sentence.size > 1);
    passages.push(...named.map((words) => ({ clause: at, title: true, terms: words })), ...sentences.map((words) => ({ clause: at, title: false, terms: words })));
    yield;
  }
  const tellsIn = (clauses: number) => Math.log(1 + texts.length / (clauses + 0.5));
  const unknown = Math.min(unknownTells, tellsIn(0));
  const tells = (term: string) => {
    const clauses = places.get(term)?.clauses.reduce((count, { said }) => count + (said > 0 ? 1 : 0), 0) ?? 0;
    return clauses === 0 ? unknown : tellsIn(clauses);
  };
  const told = new Map([...places.keys()].map((term) => [term, tells(term)]));
  for (const [at, passage] of passages.entries()) for (const [term, { weight }] of passage.terms) placesOf(term).passages.push({ at, weight });
  const known = (term: string) => told.get(term) ?? unknown;
  const clauses: Corpus['clauses'][number][] = [];
  for (const { clause, wordings } of texts) {
    clauses.push({
      clause,
      profile: {
        quantities: wordings[0] === undefined ? [] : quantitiesIn(wordings[0], language),
        names: new Map(wordings.flatMap((wording) => [...namesIn(wording.text)])),
        takesEquivalent: wordings.some((wording) => takesEquivalent(wording.text)),
      },
    });
    yield;
  }
  return {
    language,
    halves,
    index: places,
    tells: known,
    passages: passages.map(({ clause, title, terms: words }) => ({ clause, title, whole: wholeOf(words, known), length: lengthOf(words, known) })),
    clauses,
  };
}

/** All that the words of a text tell. */
export function wholeOf(terms: Terms, tells: Corpus['tells']): number {
  return [...terms].reduce((sum, [term, { weight }]) => sum + weight * tells(term), 0);
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
