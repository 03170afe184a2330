import type { CompiledLibrary } from '../engine/compile.ts';
import type { AnswerTest, Rule } from '../engine/rule.ts';

type Literal = { test: AnswerTest; wanted: boolean };

/** Whether some answers make all of the rules hold. Tries the ways through "one of" until one has no contradiction. */
export function canHold(library: CompiledLibrary, rules: readonly Rule[]): boolean {
  return search(library, rules.map((rule) => ({ rule, wanted: true })), []);
}

function search(library: CompiledLibrary, todo: readonly { rule: Rule; wanted: boolean }[], chosen: readonly Literal[]): boolean {
  const [next, ...rest] = todo;
  if (!next) return true;
  const { rule, wanted } = next;
  switch (rule.type) {
    case 'always':
      return wanted && search(library, rest, chosen);
    case 'fact':
      return search(library, rest, chosen);
    case 'not':
      return search(library, [{ rule: rule.of, wanted: !wanted }, ...rest], chosen);
    case 'all':
    case 'any': {
      const every = (rule.type === 'all') === wanted;
      if (every) return search(library, [...rule.of.map((part) => ({ rule: part, wanted })), ...rest], chosen);
      return rule.of.some((part) => search(library, [{ rule: part, wanted }, ...rest], chosen));
    }
    case 'answer': {
      const literals = [...chosen, { test: rule, wanted }];
      if (!consistent(library, rule.question, literals)) return false;
      const alreadyAsked = chosen.some(({ test, wanted: before }) => before && test.question === rule.question);
      const applies = library.questions.get(rule.question)?.askWhen;
      const more = wanted && !alreadyAsked && applies && applies.type !== 'always' ? [{ rule: applies, wanted: true }] : [];
      return search(library, [...more, ...rest], literals);
    }
  }
}

/** Whether the tests of one question, taken together, leave an answer that it can have. */
function consistent(library: CompiledLibrary, question: string, literals: readonly Literal[]): boolean {
  const compiled = library.questions.get(question);
  const own = literals.filter(({ test }) => test.question === question);
  if (!own.some(({ wanted }) => wanted)) return true; // it may simply not apply
  if (!compiled) return false;
  const { definition, countsAs } = compiled;
  if (definition.parts) return true;
  const options = (definition.options ?? []).map((option) => option.id);
  const asSet = (option: string) => new Set([option, ...(countsAs.get(option) ?? [])]);
  const holds = (held: ReadonlySet<string>) => own.every(({ test, wanted }) => (test.asked as readonly string[]).some((asked) => held.has(asked)) === wanted);
  if (definition.type === 'single') return options.some((option) => holds(asSet(option)));
  const allowed = options.filter((option) => [...asSet(option)].every((held) => own.every(({ test, wanted }) => wanted || !(test.asked as readonly string[]).includes(held))));
  const exclusive = new Set((definition.options ?? []).filter((option) => option.exclusive).map((option) => option.id));
  return allowed.some((option) => holds(asSet(option))) || holds(new Set(allowed.filter((option) => !exclusive.has(option)).flatMap((option) => [...asSet(option)])));
}
