import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { library } from './words.ts';

const texts = join(import.meta.dirname, '..', '..', '..', 'client', 'i18n');

/** What the interface and the questions say in Swedish and otherwise in English, but for short words. */
const swedish = [...interfaceTexts('sv')].filter(([key, words]) => words !== interfaceTexts('en').get(key)).map(([, words]) => words);
const questions = library.questions.flatMap((question) => [question.title, question.help, ...(question.options ?? []).map((option) => option.label)]).filter((words) => words.sv !== words.en).map((words) => words.sv);
const telling = [...swedish, ...questions].filter((words) => words.length > 12 && !words.includes('{{'));

/** Swedish that is left on an English page, outside what is marked as Swedish. */
export async function swedishOn(page: Page): Promise<readonly string[]> {
  const seen = await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    while (walker.nextNode()) if (walker.currentNode.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en') found.push(walker.currentNode.textContent ?? '');
    return [...found, ...[...document.querySelectorAll('[aria-label]')].map((element) => element.getAttribute('aria-label') ?? '')].join('\n');
  });
  return telling.filter((words) => seen.includes(words));
}

function interfaceTexts(language: 'sv' | 'en'): ReadonlyMap<string, string> {
  const folder = join(texts, language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return new Map(files.flatMap((name) => leaves(JSON.parse(readFileSync(join(folder, name), 'utf8')), name)));
}

function leaves(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as object).flatMap(([key, inner]) => leaves(inner, `${path}/${key}`));
}
