import type { Clause, Condition, Language, Library } from '../model/index.ts';
import { describeCondition, type ConditionInWords } from './condition.ts';
import { connectingWords } from './words.ts';

/** When a clause becomes part of a tender, in plain words. */
export interface UseInWords {
  /** What the purchase must be like for it to apply. */
  when: ConditionInWords;
  /** Sentences on what keeps a clause that applies out: the weight of the purchase, and the scope that is chosen. */
  limits: readonly string[];
}

export function describeUse(library: Library, clause: Pick<Clause, 'when' | 'scale' | 'priority'>, language: Language): UseInWords {
  return {
    when: describeCondition(library, clause.when, language),
    limits: [...describeScale(library, clause.scale, language), ...describePriority(library, clause.priority, language)],
  };
}

/** How large a purchase must be for clauses of a scale; nothing when any will do. */
export function describeScale(library: Library, scale: Clause['scale'], language: Language): readonly string[] {
  return limitsOf(library, library.manifest.scales[scale], language);
}

/** What scope clauses of a priority need; nothing when any will do. */
export function describePriority(library: Library, priority: Clause['priority'], language: Language): readonly string[] {
  return limitsOf(library, library.manifest.scopes[priority], language);
}

function limitsOf(library: Library, condition: Condition, language: Language): readonly string[] {
  const words = connectingWords[language];
  const { parts } = describeCondition(library, condition, language);
  if (parts.type === 'always') return [];
  if (parts.type === 'never') return [words.addedOnly];
  if (parts.type !== 'answer' || !parts.negated) return [`${words.onlyWhen(parts.text)} ${words.addedOtherwise}`];
  return [`${words.notWhen(describeCondition(library, { not: condition }, language).parts.text)} ${words.addedThen}`];
}
