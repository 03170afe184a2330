#!/usr/bin/env node
// The launcher behind every npm script. Plain JavaScript that any Node from 18 on can run: it installs what is missing, then
// goes on with the Node 24 that came with the packages. See docs/decisions/2026-11-22-launcher.md.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = join(root, 'node_modules', '.bin');
const [command = 'start', ...rest] = process.argv.slice(2);

const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', '--config', 'test/jest.config.mjs'];
const testProjects = ['unit', 'documents', 'api', 'browser'];
const commands = {
  start: () => { buildClient(); return node(['--no-warnings', 'server/main.ts', ...rest]); },
  dev: () => { buildClient(); return node(['--no-warnings', '--watch', 'server/main.ts', ...rest]); },
  build: () => { buildClient(true); buildSiteScript(true); return 0; },
  library: () => { buildSiteScript(); return node(['--no-warnings', join(root, 'server', 'cli', 'main.ts'), 'library', ...rest], process.env.INIT_CWD ?? process.cwd()); },
  test: () => {
    const [project, ...more] = testProjects.includes(rest[0]) ? rest : [undefined, ...rest];
    if (project === undefined || project === 'browser') buildClient();
    if (project === undefined || project === 'browser' || project === 'unit') buildSiteScript();
    return node([...jest, ...(project === undefined ? [] : ['--selectProjects', project]), ...more]);
  },
  typecheck: () => run('tsc', ['-p', '.', ...rest]),
  lint: () => run('oxlint', ['--type-aware', '--deny-warnings', ...rest]),
  'lint-content': () => node(['--no-warnings', 'tools/lint-content.ts', ...rest]),
  'lint-texts': () => run('i18next-cli', ['lint', '--config', 'client/i18n/i18next.config.mjs', ...rest]),
  screenshots: () => { buildClient(); return node(['--no-warnings', 'tools/screenshots.ts', ...rest]); },
  bench: () => node(['--no-warnings', '--expose-gc', 'tools/bench/main.ts', ...rest]),
  libreoffice: () => node(['--no-warnings', 'tools/libreoffice.mjs', ...rest]),
};

const chosen = commands[command];
if (!chosen) fail(`Unknown command "${command}". Known: ${Object.keys(commands).join(', ')}.`);
install();
const node24 = findNode();
process.env.PATH = `${bin}${delimiter}${process.env.PATH ?? ''}`;
process.exitCode = await chosen();

/** Installs when the lockfile is newer than what was last installed. `--no-save` keeps the lockfile as it is. */
function install() {
  const installed = modified(join(root, 'node_modules', '.package-lock.json'));
  if (installed >= modified(join(root, 'package-lock.json'))) return;
  console.error('Installing packages …');
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  // npm's own temporary folder is used, so that a home without write permission or with old settings does no harm.
  const { status } = spawnSync(npm, ['install', '--no-save', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 'inherit'], shell: process.platform === 'win32' });
  if (status !== 0) fail('npm install failed; the lines above say why. A working network to the package registry is needed the first time.');
}

/** The Node that the packages carry, or the running one when it is new enough to run TypeScript. */
function findNode() {
  const own = join(bin, process.platform === 'win32' ? 'node.cmd' : 'node');
  if (existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return fail(`Node ${process.versions.node} is too old, and there is no packaged Node for ${process.platform}-${process.arch}. Install Node 24.`);
}

/** Builds the client when a file of it is newer than the last build. */
function buildClient(always = false) {
  build('The client', 'client/vite.config.ts', join('dist', 'client', 'index.html'), ['client', 'server/contract'], always);
}

/** The same for the script of the library's site. */
function buildSiteScript(always = false) {
  build('The search script', 'tools/search-script.config.ts', join('dist', 'site', 'search.js'), ['templates/site/script', 'requirements/search'], always);
}

function build(what, config, result, folders, always) {
  const built = modified(join(root, result));
  const newest = Math.max(...folders.map((folder) => newestIn(join(root, folder))), modified(join(root, 'package-lock.json')));
  if (!always && built >= newest) return;
  console.error(`${what} is being built …`);
  rmSync(dirname(join(root, result)), { recursive: true, force: true });
  const { status } = spawnSync(node24, ['node_modules/vite/bin/vite.js', 'build', '--config', config, '--logLevel', 'warn'], { cwd: root, stdio: ['ignore', 2, 'inherit'] });
  if (status !== 0) fail(`${what} could not be built; the lines above say why.`);
}

function newestIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((newest, entry) => {
    const path = join(folder, entry.name);
    return Math.max(newest, entry.isDirectory() ? newestIn(path) : modified(path));
  }, 0);
}

function modified(path) {
  try {
    return statSync(path).mtimeMs;
  } catch {
    return 0;
  }
}

function run(program, args) {
  return supervise(join(bin, process.platform === 'win32' ? `${program}.cmd` : program), args);
}

function node(args, cwd = root) {
  return supervise(node24, args, cwd);
}

/** Runs a program to its end. A signal to us, or the death of our parent (npm does not pass signals on), ends it too. */
function supervise(program, args, cwd = root) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd, stdio: 'inherit', shell: program.endsWith('.cmd') });
    const parent = process.ppid;
    const watch = setInterval(() => { if (process.ppid !== parent) child.kill('SIGTERM'); }, 500);
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
    child.on('error', (error) => { console.error(error.message); clearInterval(watch); resolve(1); });
    child.on('exit', (code, signal) => { clearInterval(watch); resolve(code ?? (signal === 'SIGINT' || signal === 'SIGTERM' ? 0 : 1)); });
  });
}

function fail(message) {
  console.error(message);
  process.exit(1);
}
