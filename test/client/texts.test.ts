import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';

const client = join(import.meta.dirname, '..', '..', 'client');
type Texts = { [key: string]: string | Texts };

/** Every text of a language by its whole key, e.g. `wizard.continue`. */
function textsOf(language: string): Map<string, string> {
  const folder = join(client, 'i18n', language);
  const texts = new Map<string, string>();
  const collect = (prefix: string, value: Texts) => {
    for (const [key, inner] of Object.entries(value)) {
      if (typeof inner === 'string') texts.set(`${prefix}.${key}`, inner);
      else collect(`${prefix}.${key}`, inner);
    }
  };
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    collect(file.replace('.json', ''), JSON.parse(readFileSync(join(folder, file), 'utf8')) as Texts);
  }
  return texts;
}
const swedish = textsOf('sv');
const english = textsOf('en');
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/gu)].map((match) => match[1] ?? '').sort();
const withoutPlural = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/u, '');

describe('The interface', () => {
  test('has the same texts in Swedish and English', () => {
    expect([...english.keys()].sort()).toEqual([...swedish.keys()].sort());
  });

  test('has the same values to fill in, in both languages', () => {
    const differing = [...swedish].filter(([key, text]) => JSON.stringify(placeholders(text)) !== JSON.stringify(placeholders(english.get(key) ?? '')));
    expect(differing.map(([key]) => key)).toEqual([]);
  });

  test('has every text that the code asks for', () => {
    const known = new Set([...swedish.keys()].map(withoutPlural));
    const files = readdirSync(client, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.tsx?$/u.test(entry.name));
    const asked = files.flatMap((entry) => [...readFileSync(join(entry.parentPath, entry.name), 'utf8').matchAll(/\bt\(\s*'([\w.-]+)'/gu)].map((match) => match[1] ?? ''));
    expect(asked.length).toBeGreaterThan(200);
    expect([...new Set(asked)].filter((key) => !known.has(key))).toEqual([]);
  });
});
