import { inLanguage, type Condition, type FactName, type Language, type Library, type Question } from '../model/index.ts';
import { compileRule, type AnswerTest, type Rule } from '../engine/rule.ts';
import { connectingWords, type ConnectingWords } from './words.ts';

/**
 * A condition in plain words, as a small tree. `text` is what follows "när" or "when" in a sentence: of the whole of it, and of
 * each part, so that a page can show a list and a table cell one line.
 */
export type DescribedCondition =
  | { type: 'always' | 'never'; text: string }
  | { type: 'answer'; question: string; part?: string; asked: AnswerTest['asked']; negated: boolean; text: string }
  | { type: 'fact'; fact: FactName; text: string }
  | { type: 'all' | 'any'; lead: string; of: readonly DescribedCondition[]; text: string };

export interface ConditionInWords {
  /** One sentence of its own. */
  sentence: string;
  parts: DescribedCondition;
}

/** Says when a condition holds, in the words of the questions and options that it tests. */
export function describeCondition(library: Pick<Library, 'questions'>, condition: Condition, language: Language): ConditionInWords {
  const words = connectingWords[language];
  const parts = describe({ questions: new Map(library.questions.map((question) => [question.id, question])), language, words }, compileRule(condition), false);
  return { sentence: parts.type === 'always' || parts.type === 'never' ? parts.text : words.when(parts.text), parts };
}

interface Scope {
  questions: ReadonlyMap<string, Question>;
  language: Language;
  words: ConnectingWords;
}

/** "Not" goes inwards, to the single tests: "not all of" is "one is not", which is how people say it. */
function describe(scope: Scope, rule: Rule, negated: boolean): DescribedCondition {
  const { words } = scope;
  switch (rule.type) {
    case 'always':
      return negated ? { type: 'never', text: words.never } : { type: 'always', text: words.always };
    case 'not':
      return describe(scope, rule.of, !negated);
    case 'answer':
      return { type: 'answer', question: rule.question, ...(rule.part === undefined ? {} : { part: rule.part }), asked: rule.asked, negated, text: answerText(scope, rule, negated) };
    case 'fact':
      return { type: 'fact', fact: rule.fact, text: words.fact(rule.fact, negated ? opposite(rule.asked) : rule.asked) };
    case 'all':
    case 'any': {
      const type = (rule.type === 'all') === negated ? 'any' : 'all';
      return group(words, type, rule.of.map((part) => describe(scope, part, negated)));
    }
  }
}

/** Groups within groups of the same type are one group; what always or never holds decides it, or means nothing in it. */
function group(words: ConnectingWords, type: 'all' | 'any', of: readonly DescribedCondition[]): DescribedCondition {
  const [decides, meansNothing] = type === 'all' ? (['never', 'always'] as const) : (['always', 'never'] as const);
  const parts = of.flatMap((part) => (part.type === type ? part.of : [part])).filter((part) => part.type !== meansNothing);
  const decider = parts.find((part) => part.type === decides);
  const [only] = parts;
  if (decider !== undefined) return decider;
  if (only === undefined) return { type: meansNothing, text: words[meansNothing] };
  if (parts.length === 1) return only;
  const sorted = [...parts].sort((one, other) => order(one) - order(other));
  const texts = sorted.map((part) => (type === 'any' && part.type === 'all' ? words.joinWithin(part.of.map(({ text }) => text)) : part.text));
  return { type, lead: words[type], of: sorted, text: type === 'all' ? words.joinAll(texts) : words.joinAny(texts) };
}

/** What must be true is read before what must not, and single tests before groups of them. */
function order(part: DescribedCondition): number {
  if (part.type === 'all' || part.type === 'any') return 2;
  return part.type === 'answer' && part.negated ? 1 : 0;
}

function answerText({ questions, language, words }: Scope, { question: id, part: partId, asked }: AnswerTest, negated: boolean): string {
  const question = questions.get(id);
  const title = words.quoted(question ? inLanguage(question.title, language) : id);
  if (!Array.isArray(asked)) {
    const part = question?.parts?.find((candidate) => candidate.id === partId);
    return words.level(part ? words.quoted(inLanguage(part.label, language)) : title, asked as { atLeast: number } | { below: number }, negated);
  }
  const options = question?.options ?? [];
  const label = (option: string) => {
    const found = options.find((candidate) => candidate.id === option);
    return words.quoted(found ? inLanguage(found.label, language) : option);
  };
  const counted = options.filter((option) => !asked.includes(option.id) && option.countsAs?.some((other) => asked.includes(other))).map((option) => option.id);
  const others = options.map((option) => option.id).filter((option) => !asked.includes(option) && !counted.includes(option));
  if (!negated && options.length > 0 && others.length === 0) return words.isAnswered(title);
  const several = question?.type === 'multiple';
  if (!negated && isMost(asked.length + counted.length, others.length)) return several ? words.holdsOther(title, others.map(label)) : words.isOther(title, others.map(label));
  const say = several ? (negated ? words.holdsNone : words.holds) : negated ? words.isNot : words.is;
  return say(title, asked.map(label), counted.map(label));
}

/** When nearly every option is asked for, it is easier to read which are not. */
function isMost(asked: number, others: number): boolean {
  return others > 0 && others <= 2 && asked >= 2 * others && asked > 2;
}

function opposite(limit: { atLeast: number } | { below: number }): { atLeast: number } | { below: number } {
  return 'atLeast' in limit ? { below: limit.atLeast } : { atLeast: limit.below };
}
