// `npm run lint:content`: what is wrong with the library's content, with file, line and column, and what to do about it.
import { join } from 'node:path';
import { lintLibrary } from '#requirements/lint/index.ts';
import { describeFault, LibraryFaults, readLibrary } from '#requirements/read/index.ts';
import { checkTemplate } from '#templates/compose/index.ts';
import { readSeedFiles } from '#server/libraries/seed-files.ts';

const folder = process.argv[2] ?? join(import.meta.dirname, '..', 'requirements', 'library');
try {
  const source = readLibrary(await readSeedFiles(folder));
  const faults = lintLibrary(source, checkTemplate);
  for (const fault of faults) console.error(`${describeFault(fault)} [${fault.rule}]`);
  const { clauses, questions, warnings, sources } = source.library;
  console.log(`${clauses.length} clauses, ${questions.length} questions, ${warnings.length} warnings, ${sources.length} sources: ${faults.length === 0 ? 'no content faults' : `${faults.length} content faults`}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof LibraryFaults)) throw error;
  for (const fault of error.faults) console.error(describeFault(fault));
  console.log(`The library can't be read: ${error.faults.length} faults`);
  process.exitCode = 1;
}
