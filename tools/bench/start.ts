import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { middle, type Row } from './rounds.ts';

const root = join(import.meta.dirname, '..', '..');

/** From the start of the process until the first answer, and the most memory held by then, against an empty Express server. */
export async function benchStart(): Promise<{ rows: Row[]; memory: { what: string; mebibytes: number }[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'kravstallaren-bench-'));
  const bare = `import express from 'express'; express().get('/healthz', (_, response) => response.end('ok')).listen(Number(process.env.PORT), '127.0.0.1')`;
  const variants: Record<string, string[]> = {
    'server, empty database': ['server/main.ts'],
    'server, database in place': ['server/main.ts'],
    'bare Express': ['--input-type=module', '-e', bare],
  };
  const times = new Map(Object.keys(variants).map((name) => [name, [] as number[]]));
  const memory = new Map<string, number[]>(Object.keys(variants).map((name) => [name, []]));
  for (let round = 0; round < 6; round += 1) {
    for (const [name, command] of Object.entries(variants)) {
      const data = name.includes('empty') ? join(folder, `empty-${round}`) : join(folder, 'kept');
      const { milliseconds, mebibytes } = await startOnce(command, data, 3900 + round);
      if (round > 0) {
        times.get(name)?.push(milliseconds);
        memory.get(name)?.push(mebibytes);
      }
    }
  }
  rmSync(folder, { recursive: true, force: true });
  const peer = times.get('bare Express') ?? [];
  return {
    rows: Object.keys(variants).map((name) => {
      const own = times.get(name) ?? [];
      const ratios = own.map((time, round) => time / (peer[round] ?? time));
      return { what: `start: ${name}`, median: middle(own), ratio: [middle(ratios), Math.min(...ratios), Math.max(...ratios)], peer: 'bare Express' };
    }),
    memory: Object.keys(variants).map((name) => ({ what: name, mebibytes: middle(memory.get(name) ?? []) })),
  };
}

async function startOnce(command: readonly string[], data: string, port: number): Promise<{ milliseconds: number; mebibytes: number }> {
  const from = performance.now();
  const child = spawn(process.execPath, ['--no-warnings', ...command], { cwd: root, env: { ...process.env, PORT: String(port), DATA_DIR: data, DATABASE_URL: '' }, stdio: 'ignore' });
  try {
    for (let tries = 0; tries < 3_000; tries += 1) {
      const answered = await fetch(`http://127.0.0.1:${port}/healthz`).then((response) => response.ok, () => false);
      if (answered) return { milliseconds: performance.now() - from, mebibytes: peakMemory(child.pid ?? 0) };
      await new Promise((resolve) => { setTimeout(resolve, 10); });
    }
    throw new Error('the server did not answer within 30 seconds');
  } finally {
    child.kill('SIGKILL');
    await new Promise((resolve) => { child.once('exit', resolve); });
  }
}

/** Peak resident memory of a process, where the system tells (Linux). */
function peakMemory(pid: number): number {
  try {
    return Number(/VmHWM:\s+(\d+) kB/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024;
  } catch {
    return Number.NaN;
  }
}
