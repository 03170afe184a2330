import { coveredTopics, type Clause, type Language, type Library, type Localized, type Question, type Source } from '../model/index.ts';

export const searchKinds = ['clause', 'question', 'source'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** What of an entry is looked in, in one language. Fields that weigh differently are apart. */
export interface EntryTexts {
  title: string;
  topics: string;
  text: string;
  more: string;
}
export interface Entry {
  kind: SearchKind;
  id: string;
  /** What it is called besides its title: id, code, number of a law. */
  names: string;
  texts: Readonly<Record<Language, EntryTexts>>;
}

/** All that can be found in a library. */
export function entriesOf(library: Library): readonly Entry[] {
  const topics = new Map(library.topics.map((topic) => [topic.id, topic.title]));
  return [...library.clauses.map((clause) => clauseEntry(clause, topics)), ...library.questions.map(questionEntry), ...library.sources.map(sourceEntry)];
}

function clauseEntry(clause: Clause, titles: ReadonlyMap<string, Localized>): Entry {
  const covered = coveredTopics(clause);
  return {
    kind: 'clause',
    id: clause.id,
    names: [clause.id, ...covered].join(' '),
    texts: inBoth((words) => ({
      title: words(clause.title),
      topics: covered.map((topic) => words(titles.get(topic))).join('\n'),
      text: [clause.text, ...clause.variants.map((variant) => variant.text)].map(words).join('\n'),
      more: words(clause.motive),
    })),
  };
}

function questionEntry(question: Question): Entry {
  return {
    kind: 'question',
    id: question.id,
    names: `${question.code} ${question.id}`,
    texts: inBoth((words) => ({
      title: words(question.title),
      topics: '',
      text: [...(question.options ?? []).map((option) => option.label), ...(question.parts ?? []).map((part) => part.label)].map(words).join('\n'),
      more: [question.help, ...(question.options ?? []).map((option) => option.help)].map(words).join('\n'),
    })),
  };
}

function sourceEntry(source: Source): Entry {
  return {
    kind: 'source',
    id: source.id,
    names: `${source.id} ${source.number}`,
    texts: inBoth((words) => ({
      title: [source.title, source.citation].map(words).join('\n'),
      topics: '',
      text: source.provisions.map((provision) => words(provision.says)).join('\n'),
      more: source.provisions.map((provision) => provision.ref).join('\n'),
    })),
  };
}

/** Each language by itself, without the places for values. What is not translated is only found in Swedish. */
function inBoth(texts: (words: (text: Localized | undefined) => string) => EntryTexts): Readonly<Record<Language, EntryTexts>> {
  const plain = (text: string | undefined) => (text ?? '').replace(/\{\{[^}]*\}\}/g, ' ');
  return { sv: texts((text) => plain(text?.sv)), en: texts((text) => plain(text?.en)) };
}
