import type { Download, Locator, Page } from 'playwright-core';
import type { AnswerValue, Question } from '#requirements/model/index.ts';
import type { Hands } from './hands.ts';

/** A procurement officer at a page: sees it by its words, as a reader or a screen reader does. */
export class Officer {
  readonly page: Page;
  readonly #hands: Hands;

  constructor(page: Page, hands: Hands) {
    this.page = page;
    this.#hands = hands;
  }

  // Going about

  async opens(address: string): Promise<void> {
    await this.page.goto(address);
    await this.heading.waitFor();
  }

  /** To another address without loading everything anew, as by the browser's own buttons. */
  async jumps(address: string): Promise<void> {
    await this.page.evaluate((to) => {
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate', { state: null }));
    }, address);
  }

  /** A link, to another page or further down on this one. */
  async follows(link: string, within: Page | Locator = this.page): Promise<void> {
    const target = within.getByRole('link', { name: link, exact: true }).first();
    const leads = new URL((await target.getAttribute('href')) ?? '', this.page.url());
    const follow = () => this.#hands.press(target);
    await (leads.pathname === new URL(this.page.url()).pathname ? follow() : this.#leaves(follow));
  }

  async presses(button: string, within: Page | Locator = this.page): Promise<void> {
    await this.#hands.press(within.getByRole('button', { name: button, exact: true }));
  }

  async unfolds(summary: string): Promise<void> {
    await this.#hands.press(this.page.locator('summary').filter({ hasText: summary }).first());
  }

  async downloads(button: string): Promise<Download> {
    const [download] = await Promise.all([this.page.waitForEvent('download'), this.presses(button)]);
    return download;
  }

  // Seeing

  get heading(): Locator {
    return this.page.getByRole('heading', { level: 1 });
  }

  get dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  async sees(text: string | RegExp): Promise<void> {
    await this.page.getByText(text).first().waitFor();
  }

  async isAt(heading: string | RegExp): Promise<void> {
    await this.page.getByRole('heading', { level: 1, name: heading, ...(typeof heading === 'string' && { exact: true }) }).waitFor();
  }

  /** Whether this is the page; else there is a question to answer. */
  async hasCome(heading: string): Promise<boolean> {
    const arrived = this.page.getByRole('heading', { level: 1, name: heading, exact: true });
    await arrived.or(this.page.locator('section.question')).first().waitFor();
    return arrived.isVisible();
  }

  /** Titles of the questions on the page. */
  async questions(): Promise<readonly string[]> {
    return this.page.locator('section.question').evaluateAll((sections) =>
      sections.map((section) => document.getElementById(section.getAttribute('aria-labelledby') ?? '')?.textContent ?? ''),
    );
  }

  /** The inputs that together answer a question. */
  group(question: string): Locator {
    return this.page.getByRole('group', { name: new RegExp(`^${question.replaceAll(/[.?*+^$()[\]{}|\\]/g, '\\$&')}`) });
  }

  // Answering

  async chooses(question: string, option: string): Promise<void> {
    await this.#unfoldsAnswers(question);
    await this.#hands.choose(this.group(question).getByRole('radio', { name: option, exact: true }));
  }

  /** Ticks these, and no others. */
  async ticks(question: string, options: readonly string[]): Promise<void> {
    await this.#unfoldsAnswers(question);
    const group = this.group(question);
    await group.waitFor();
    for (const checkbox of await group.getByRole('checkbox', { checked: true }).all()) {
      const name = await checkbox.evaluate((element) => (element as HTMLInputElement).labels?.[0]?.textContent ?? '');
      if (!options.includes(name)) await this.#hands.tick(checkbox, false);
    }
    for (const option of options) await this.#hands.tick(group.getByRole('checkbox', { name: option, exact: true }), true);
  }

  /** Where an answer is assumed, the others may be folded away. */
  async #unfoldsAnswers(question: string): Promise<void> {
    const folded = this.page.getByRole('region', { name: question, exact: true }).locator('details:not([open]) > summary');
    if ((await folded.count()) > 0) await this.#hands.press(folded.first());
  }

  async writes(field: string, text: string, within: Page | Locator = this.page): Promise<void> {
    await this.#hands.write(within.getByRole('textbox', { name: field, exact: true }), text);
  }

  async writesDay(field: string, day: string): Promise<void> {
    await this.#hands.writeDay(this.page.getByRole('textbox', { name: field, exact: true }), day);
  }

  async picks(field: string, option: string, within: Page | Locator = this.page): Promise<void> {
    await this.#hands.pick(within.getByRole('combobox', { name: field, exact: true }), option);
  }

  /** Answers with the library's own words for a value. */
  async answers(question: Question, value: AnswerValue): Promise<void> {
    const title = question.title.sv;
    const label = (id: string) => question.options?.find((option) => option.id === id)?.label.sv ?? id;
    const group = this.group(title);
    await this.#unfoldsAnswers(title);
    switch (question.type) {
      case 'single': return this.chooses(title, label(value as string));
      case 'multiple': return this.ticks(title, (value as string[]).map(label));
      case 'text': return question.format === 'date' ? this.writesDay(title, value as string) : this.writes(title, value as string);
      case 'list':
        for (const [at, line] of (value as string[]).entries()) {
          if (at > 0) await this.presses('Lägg till en rad', group);
          await this.writes(`Rad ${at + 1}`, line, group);
        }
        return;
      case 'level':
        for (const part of question.parts ?? []) await this.chooses(part.label.sv, `${(value as Record<string, number>)[part.id]}`);
        return;
      case 'table':
        for (const [at, row] of (value as Record<string, string>[]).entries()) {
          if (at > 0) await this.presses('Lägg till en rad', group);
          const card = group.getByRole('group', { name: `Rad ${at + 1}`, exact: true });
          for (const column of question.columns ?? []) {
            const cell = row[column.id];
            if (cell === undefined) continue;
            const option = column.options?.find((candidate) => candidate.id === cell);
            if (option) await this.picks(column.label.sv, option.label.sv, card);
            else await this.writes(column.label.sv, cell, card);
          }
        }
    }
  }

  /** Fortsätt, and waits for what comes: another page, or one more question on this one. */
  async goesOn(): Promise<void> {
    await this.#leaves(() => this.presses('Fortsätt'));
  }

  async skips(): Promise<void> {
    await this.#leaves(() => this.presses('Hoppa över'));
  }

  async goesBack(): Promise<void> {
    await this.#leaves(() => this.presses('Tillbaka'));
  }

  /** The answer that is filled in without the officer having given it. */
  assumed(question: string): Locator {
    return this.page.getByRole('region', { name: `Antaget svar på ${question}`, exact: true });
  }

  /** What is assumed, in words. */
  async assumption(question: string): Promise<string | undefined> {
    const [words] = await this.assumed(question).locator('strong').allTextContents();
    return words;
  }

  /** Stämmer, at an assumed answer. */
  async confirms(question: string): Promise<void> {
    const confirm = () => this.presses('Stämmer', this.assumed(question));
    if ((await this.questions()).length === 1) return this.#leaves(confirm);
    await confirm();
    await this.assumed(question).waitFor({ state: 'detached' });
  }

  /** Takes a step and waits for what comes of it: another page, more to answer on this one, a fault or a dialog. */
  async #leaves(step: () => Promise<void>): Promise<void> {
    const before = await this.page.evaluate(() => ({ address: location.href, heading: document.querySelector('h1')?.textContent, questions: document.querySelectorAll('section.question').length }));
    await step();
    await this.page.waitForFunction(({ address, heading, questions }) => {
      const now = document.querySelector('h1')?.textContent;
      if (now !== undefined && now !== heading) return true;
      if (location.href !== address || document.querySelector('form [aria-busy=true]')) return false;
      return document.querySelectorAll('section.question').length !== questions || document.querySelector('[role=alert], dialog, .ds-error-summary') !== null;
    }, before);
  }
}
