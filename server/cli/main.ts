// The commands beside the server: kravstallaren library site|export. Started by tools/run.mjs, which installs and builds first.
import { swedishDate } from '#server/swedish-date.ts';
import { runCommand } from './run.ts';

process.exitCode = await runCommand(process.argv.slice(2), {
  folder: process.cwd(),
  today: swedishDate(new Date().toISOString()),
  out: (content) => void process.stdout.write(content),
  tell: (message) => void process.stderr.write(`${message}\n`),
});
