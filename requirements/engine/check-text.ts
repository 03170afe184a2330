/** Characters that a tender must not hold: they break files, or make the text read otherwise than it is stored. */
const forbidden: readonly { pattern: RegExp; what: string }[] = [
  { pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, what: 'a control character' },
  { pattern: /\p{Surrogate}/u, what: 'half of a character pair (a lone surrogate)' },
  { pattern: /[\u202A-\u202E\u2066-\u2069]/u, what: 'an invisible character that reverses the text (bidi override)' },
  { pattern: /[\uFFFE\uFFFF]/u, what: 'a character that is no character (U+FFFE or U+FFFF)' },
];

/** What is wrong with a text, and at which character (from 1), or `null`. */
export function checkText(text: string): string | null {
  for (const { pattern, what } of forbidden) {
    const found = pattern.exec(text);
    if (found) return `has ${what} at character ${found.index + 1}; remove it`;
  }
  return null;
}

/** The first text within a value that `checkText` refuses, with the path to it. */
export function checkTexts(value: unknown, pointer = ''): { pointer: string; detail: string } | null {
  if (typeof value === 'string') {
    const detail = checkText(value);
    return detail === null ? null : { pointer, detail };
  }
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const inKey = checkText(key);
    if (inKey !== null) return { pointer, detail: `a name in it ${inKey}` };
    const found = checkTexts(inner, `${pointer}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`);
    if (found) return found;
  }
  return null;
}
