import { expect } from '@jest/globals';
import type { BrowserContext, Page, Request } from 'playwright-core';

/** What Designsystemet says in Norwegian unless it is told otherwise, and names of texts that have no words. */
const notOurWords = /(?<!\p{L})(Lukk|Forrige|Neste|tegn igjen|tegn for mye|Fjern alt|Søk|Tøm)(?!\p{L})|\b(announcement|common|library|market|preview|problems|procurements|reasons|settings|wizard)\.[a-z]\w+/u;

/** Sees every request, and all that a page complains of. */
export class Watch {
  requests: Request[] = [];
  faults: string[] = [];
  readonly #origin: string;
  readonly #expected: RegExp[] = [];

  private constructor(origin: string) {
    this.#origin = origin;
  }

  static async over(context: BrowserContext, origin: string): Promise<Watch> {
    const watch = new Watch(origin);
    context.on('request', (request) => watch.requests.push(request));
    context.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watch.faults.push(`${message.type()}: ${message.text()}`);
    });
    context.on('weberror', (error) => watch.faults.push(`script: ${error.error().message}`));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    return watch;
  }

  /** Requests that went anywhere else than to the server. */
  get external(): readonly string[] {
    return this.requests.map((request) => request.url()).filter((url) => !url.startsWith(`${this.#origin}/`) && !/^(data|blob|about):/.test(url));
  }

  /** Requests that carry something to the server. */
  get sent(): readonly Request[] {
    return this.requests.filter((request) => request.method() !== 'GET');
  }

  /** The browser itself notes a refused or failed request; this one belongs to the story. */
  expects(note: RegExp): void {
    this.#expected.push(note);
  }

  expectClean(): void {
    expect(this.external).toEqual([]);
    expect(this.faults.filter((fault) => !this.#expected.some((note) => note.test(fault)))).toEqual([]);
  }

  /** For whoever has seen what the story had in it. */
  forget(): void {
    this.requests = [];
    this.faults = [];
  }

  async expectOwnWords(page: Page): Promise<void> {
    expect((await wordsOf(page)).match(notOurWords)?.[0]).toBeUndefined();
  }
}

/** All that is read or read aloud on a page, text by text: what ends one and begins the next is not one word. */
export const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const spoken = ['aria-label', 'aria-description', 'title', 'placeholder', 'alt', 'data-over', 'data-under'];
    const attributes = [...document.querySelectorAll('*')].flatMap((element) => spoken.map((name) => element.getAttribute(name) ?? ''));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode.textContent ?? '');
    return [...texts, ...attributes].join('\n');
  });
