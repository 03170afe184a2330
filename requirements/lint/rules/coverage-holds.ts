import { coverTable, coverTopics } from '../../coverage/index.ts';
import { coveredTopics, type CoverageTable, type Library } from '../../model/index.ts';
import { didYouMean, type Fault } from '../../read/index.ts';
import type { LintContext, LintRule } from '../rule.ts';

/** Every topic and every row of an external list has a clause, or says why it has none; and what they name exists. */
export const coverageHolds: LintRule = {
  name: 'coverage-holds',
  check: ({ library, fault }) => [...topicFaults(library, fault), ...clauseFaults(library, fault), ...library.coverage.flatMap((table) => tableFaults(library, table, fault))],
};

type Report = LintContext['fault'];

function topicFaults(library: Library, fault: Report): Fault[] {
  return coverTopics(library).flatMap(({ topic, clauses }, index) => {
    const at = (...path: string[]) => ['topics', index, ...path];
    if (clauses.length === 0 && !topic.leftOut) return [fault('topics', '', at(), `"${topic.id}" has no clause; write one that covers it, or say in leftOut why the library has none`)];
    if (clauses.length > 0 && topic.leftOut) return [fault('topics', '', at('leftOut'), `"${topic.id}" is covered by ${clauses.map(({ id }) => id).join(', ')}; take leftOut away`)];
    return [];
  });
}

/** A small or local library may have clauses without a checklist. */
function clauseFaults(library: Library, fault: Report): Fault[] {
  if (library.topics.length === 0) return [];
  return library.clauses.flatMap((clause) =>
    coveredTopics(clause).flatMap((topic, index) => unknownTopic(library, topic, (message) => fault('clauses', clause.id, clause.covers.length > 0 ? ['covers', index] : ['id'], message))),
  );
}

function tableFaults(library: Library, table: CoverageTable, fault: Report): Fault[] {
  const at = (path: (string | number)[], message: string) => fault('coverage', table.id, path, message);
  const source = library.sources.find(({ id }) => id === table.source);
  if (!source) return [at(['source'], `unknown source "${table.source}".${didYouMean(table.source, library.sources.map(({ id }) => id))} Add it to sources/ or correct the id.`)];
  const refs = source.provisions.map(({ ref }) => ref);
  return coverTable(library, table).flatMap(({ row, clauses }, index) => [
    ...(clauses.length === 0 && !row.reason ? [at(['rows', index], `no clause answers to "${row.ref}"; write one, or say in reason why the library has none`)] : []),
    ...row.provisions.flatMap((provision, p) => (refs.includes(provision) ? [] : [at(['rows', index, 'provisions', p], `"${provision}" is not noted in source "${source.id}".${didYouMean(provision, refs)} Look it up and add it, with how far it is verified.`)])),
    ...row.topics.flatMap((topic, t) => unknownTopic(library, topic, (message) => at(['rows', index, 'topics', t], message))),
  ]);
}

function unknownTopic({ topics }: Library, wanted: string, report: (message: string) => Fault): Fault[] {
  const known = topics.map(({ id }) => id);
  return known.includes(wanted) ? [] : [report(`the topic "${wanted}" is not in coverage.yaml.${didYouMean(wanted, known)}`)];
}
