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

  /** Takes the questions of Fördjupa, and then those that the answers have made matter. */
  async deepen(): Promise<void> {
    const next = this.#officer.page.getByRole('link', { name: 'Fortsätt med nästa fråga', exact: true });
    for (let rounds = 0; rounds < 3 && this.left.size > 0 && (await next.count()) > 0; rounds += 1) {
      await this.#officer.follows('Fortsätt med nästa fråga');
      await this.until('Fördjupa');
    }
  }

  /** A page may ask one thing more when it has got its first answer. */
  async #answerPage(): Promise<void> {
    const officer = this.#officer;
    const place = officer.page.url();
    let answered = false;
    for (const question of (await officer.questions()).map(questionTitled)) {
      const value = this.left.get(question.id);
      if (value === undefined) continue;
      this.left.delete(question.id);
      answered = true;
      const words = inWords(question, value);
      if (words !== undefined && (await officer.assumption(question.title.sv)) === words) await officer.confirms(question.title.sv);
      else await officer.answers(question, value);
      if (officer.page.url() !== place) return;
    }
    if (!answered) return officer.skips();
    await officer.goesOn();
    if (officer.page.url() === place) await this.#answerPage();
  }
}
