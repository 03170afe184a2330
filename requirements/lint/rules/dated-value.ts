import { datedNames, valueInWords } from '../../dated/index.ts';
import { languages, type DatedParameter, type Library } from '../../model/index.ts';
import type { LintRule } from '../rule.ts';

/**
 * A value that changes by date is written once, in parameters/. A question or warning asks for it, so that it can't be forgotten
 * there; a clause, whose words a contract is made of, does not change by itself.
 */
export const datedValue: LintRule = {
  name: 'dated-value',
  check: ({ library, fault }) => {
    const known = new Map(library.parameters.map((parameter) => [parameter.id, parameter]));
    return textsOf(library).flatMap(({ part, key, path, text }) => {
      const names = datedNames(text);
      if (part === 'clauses') return names.length > 0 ? [fault(part, key, path, 'asks for a dated value; only questions and warnings can')] : [];
      const unknown = names.filter((name) => !known.has(name)).map((name) => fault(part, key, path, `names the dated value "${name}", which is not in parameters/`));
      const written = [...known.values()].flatMap((parameter) => {
        const found = writtenOut(parameter).find((words) => plain(text).includes(words));
        return found === undefined ? [] : [fault(part, key, path, `writes out "${found}", which changes by date; write {{dated ${parameter.id}}}`)];
      });
      return [...unknown, ...written];
    });
  },
};

/** How a value would look if someone wrote it out: an amount with its unit, or a day. A bare number or version could be anything. */
function writtenOut(parameter: DatedParameter): string[] {
  return parameter.values.flatMap(({ from }) => languages.map((language) => plain(valueInWords(parameter, from, language)))).filter((words) => words.includes(' ') && /\d{3}/.test(words));
}

const plain = (text: string) => text.replaceAll('\u00A0', ' ');

interface Found {
  part: 'questions' | 'warnings' | 'clauses';
  key: string;
  path: (string | number)[];
  text: string;
}

function textsOf({ questions, warnings, clauses }: Library): Found[] {
  const within = (place: Pick<Found, 'part' | 'key'>, value: unknown, path: Found['path'] = []): Found[] => {
    if (typeof value === 'string') return [{ ...place, path, text: value }];
    if (typeof value !== 'object' || value === null) return [];
    return Object.entries(value).flatMap(([name, inner]) => within(place, inner, [...path, Array.isArray(value) ? Number(name) : name]));
  };
  return [
    ...questions.flatMap((question) => within({ part: 'questions', key: question.id }, question)),
    ...warnings.flatMap((warning) => within({ part: 'warnings', key: warning.code }, warning)),
    ...clauses.flatMap((clause) => within({ part: 'clauses', key: clause.id }, clause)),
  ];
}
