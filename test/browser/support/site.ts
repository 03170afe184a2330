import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, jest } from '@jest/globals';
import { chromium, type Browser, type BrowserContext } from 'playwright-core';
import { browserProgram } from '../../support/chromium.ts';
import { startProcess, type ServerProcess } from '../../support/server-process.ts';
import { keyboardAlone } from './keyboard.ts';
import { mouse } from './mouse.ts';
import { Officer } from './officer.ts';
import { Watch } from './watch.ts';

/** A procurement officer's visit, or that of several. */
export interface Visit {
  officer: Officer;
  watch: Watch;
  context: BrowserContext;
  /** The same browser, one more tab. */
  anotherTab(): Promise<Officer>;
}

export interface VisitOptions {
  keyboard?: boolean;
  width?: number;
}

export interface Site {
  readonly server: ServerProcess;
  readonly dataDirectory: string;
  /** A test's body: a visit in a fresh browser that must end without external requests, script errors or broken policies. */
  visit(story: (visit: Visit) => Promise<void>, options?: VisitOptions): () => Promise<void>;
  /** The process is killed as by a power cut. */
  crash(): Promise<void>;
  /** Starts it again at the same address, on the same data. */
  startAgain(): Promise<void>;
}

/** A server process with a store of its own and a browser, for the tests of one file. */
export function useSite(): Site {
  jest.setTimeout(240_000);
  let server: ServerProcess | undefined;
  let browser: Browser | undefined;
  let dataDirectory: string | undefined;

  beforeAll(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'kravstallaren-browser-'));
    [server, browser] = await Promise.all([startProcess({ DATA_DIR: dataDirectory }), startBrowser()]);
  });
  afterAll(async () => {
    await Promise.all([browser?.close(), server?.end('SIGTERM')]);
    if (dataDirectory) await rm(dataDirectory, { recursive: true, force: true });
  });

  const running = (): ServerProcess => {
    if (!server) throw new Error('the server is not running');
    return server;
  };
  return {
    get server() {
      return running();
    },
    get dataDirectory() {
      if (!dataDirectory) throw new Error('there is no store');
      return dataDirectory;
    },
    visit: (story, { keyboard = false, width = 1280 } = {}) => async () => {
      if (!browser) throw new Error('the browser is not running');
      const context = await browser.newContext({ baseURL: running().url, viewport: { width, height: 900 }, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
      context.setDefaultTimeout(15_000);
      const watch = await Watch.over(context, running().url);
      const open = async () => {
        const page = await context.newPage();
        return new Officer(page, keyboard ? keyboardAlone(page) : mouse);
      };
      try {
        await story({ officer: await open(), watch, context, anotherTab: open });
        for (const page of context.pages()) await watch.expectOwnWords(page);
        watch.expectClean();
      } catch (error) {
        throw await withPictures(error, context);
      } finally {
        await context.close();
      }
    },
    crash: async () => {
      await running().end('SIGKILL');
    },
    startAgain: async () => {
      const { port } = new URL(running().url);
      server = await startProcess({ DATA_DIR: dataDirectory ?? '', PORT: port });
    },
  };
}

/** Nothing but this computer can be reached from it, whatever a page asks for. */
export async function startBrowser(): Promise<Browser> {
  return chromium.launch({ ...(await browserProgram()), args: ['--disable-dev-shm-usage', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
}

async function withPictures(error: unknown, context: BrowserContext): Promise<unknown> {
  if (!(error instanceof Error)) return error;
  const folder = await mkdtemp(join(tmpdir(), 'kravstallaren-failure-'));
  error.message += '\n\nThe pages when it failed:';
  for (const [at, page] of context.pages().entries()) {
    const path = join(folder, `${at + 1}.png`);
    try {
      await page.screenshot({ path, fullPage: true });
      error.message += `\n${page.url()} → ${path}`;
    } catch {
      error.message += `\n${page.url()} (no picture)`;
    }
  }
  return error;
}
