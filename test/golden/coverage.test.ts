import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { coverTable, coverTopics } from '#requirements/coverage/index.ts';
import type { Clause, Localized } from '#requirements/model/index.ts';
import { productionLibrary } from '../support/library.ts';

/**
 * What the library covers, as readable text, so that a change of a clause shows where it leaves a gap or fills one.
 * After a change that is meant: `UPDATE_GOLDEN=1 npm run test:unit`, read the difference, and commit it with the change.
 */
const { library } = productionLibrary().source;
const answers = (clauses: readonly Clause[], reason: Localized | undefined) => [
  ...(clauses.length > 0 ? [clauses.map(({ id }) => id).join(', ')] : []),
  ...(reason ? [`${clauses.length > 0 ? 'Anmärkning' : 'Ingen klausul'}: ${reason.sv}`] : []),
];

function coverageAsText(): string {
  const topics = coverTopics(library);
  const areas = library.manifest.areas.map(({ code, title }) => [
    title.sv,
    ...topics.filter(({ topic }) => topic.id.startsWith(`${code}-`)).flatMap(({ topic, clauses }) => [`  ${topic.id} ${topic.title.sv}`, ...answers(clauses, topic.leftOut).map((line) => `    → ${line}`)]),
  ]);
  const tables = library.coverage.map((table) => {
    const rows = coverTable(library, table);
    return [
      table.title.sv,
      table.intro.sv,
      `${rows.length} rader, varav ${rows.filter(({ clauses }) => clauses.length > 0).length} med klausul. Kontrollerad ${table.checkedOn} mot ${table.source}.`,
      ...rows.flatMap(({ row, clauses }) => [`  ${row.ref}: ${row.says.sv}`, ...answers(clauses, row.reason).map((line) => `    → ${line}`)]),
    ];
  });
  const summary = `Checklistan: ${topics.length} ämnen, varav ${topics.filter(({ clauses }) => clauses.length > 0).length} med klausul.`;
  return `${[[summary], ...areas, ...tables].map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

test('The coverage of the library reads as it did', () => {
  const text = coverageAsText();
  const path = join(import.meta.dirname, 'coverage.sv.txt');
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
