import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { apiOf, type Api } from './api.ts';
import type { Store } from './stores.ts';

const root = new URL('../..', import.meta.url).pathname;

export interface ServerProcess {
  url: string;
  api: Api;
  child: ChildProcess;
  /** Ends it and waits until it has ended. */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

export type Environment = Readonly<Record<string, string>>;

export const storeEnvironment = ({ dataDirectory, databaseUrl }: Pick<Store, 'dataDirectory' | 'databaseUrl'>): Environment => ({
  DATA_DIR: dataDirectory,
  ...(databaseUrl !== undefined && { DATABASE_URL: databaseUrl }),
});

/** Starts the real program, on any free port unless told otherwise, and waits until it says that it is ready. */
export async function startProcess(environment: Environment, main = join(root, 'server/main.ts')): Promise<ServerProcess> {
  const { child, output, ended } = launch(environment, main);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.on('data', () => {
      const ready = /is ready: (\S+)/.exec(output.join(''))?.[1];
      if (ready !== undefined) resolve(ready);
    });
    void ended.then(() => reject(new Error(`the server ended: ${output.join('')}`)));
  });
  return {
    url,
    api: apiOf(url),
    child,
    end: async (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/** Starts the real program where it is expected to end by itself. */
export async function runProcess(environment: Environment, main?: string): Promise<{ code: number | null; output: string }> {
  const { output, ended } = launch(environment, main ?? join(root, 'server/main.ts'));
  return { code: await ended, output: output.join('') };
}

function launch(environment: Environment, main: string): { child: ChildProcess; output: string[]; ended: Promise<number | null> } {
  const { HOST: _host, DATA_DIR: _data, DATABASE_URL: _url, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--no-warnings', main], { cwd: root, env: { ...inherited, NODE_OPTIONS: '', PORT: '0', ...environment }, stdio: ['ignore', 'pipe', 'pipe'] });
  const output: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => output.push(text));
  return { child, output, ended: once(child, 'close').then(([code]) => code as number | null) };
}
