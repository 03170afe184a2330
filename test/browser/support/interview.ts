import type { AnswerValue } from '#requirements/model/index.ts';
import type { Officer } from './officer.ts';
import { inWords, questionTitled } from './words.ts';

/** Goes through questions as they come, and answers each with what is known. */
export class Interview {
  readonly #officer: Officer;
  /** What has not been asked yet. */
  readonly left: Map<string, AnswerValue>;

  constructor(officer: Officer, known: Readonly<Record<string, AnswerValue>>) {
    this.#officer = officer;
    this.left = new Map(Object.entries(known));
  }

  /** Answers page after page until this heading is there. */
  async until(heading: string): Promise<void> {
    for (let pages = 0; !(await this.#officer.hasCome(heading)); pages += 1) {
      if (pages > 80) throw new Error(`the questions never lead to ${heading}`);
      await this.#answerPage();
    }
  }

  /** A page may ask one thing more when it has got its first answer. */
  async #answerPage(): Promise<void> {
    const officer = this.#officer;
    const place = officer.page.url();
    for (const question of (await officer.questions()).map(questionTitled)) {
      const value = this.left.get(question.id);
      if (value === undefined) continue;
      this.left.delete(question.id);
      const words = inWords(question, value);
      if (words !== undefined && (await officer.assumption(question.title.sv)) === words) await officer.confirms(question.title.sv);
      else await officer.answers(question, value);
      if (officer.page.url() !== place) return;
    }
    await officer.goesOn();
    if (officer.page.url() === place) await this.#answerPage();
  }
}
