export interface TextFault {
  code: 'control-character' | 'lone-surrogate' | 'bidi-override' | 'noncharacter';
  /** Place in the text, from 1. */
  at: number;
  detail: string;
}

/** Characters that a tender must not hold: they break files, or make the text read otherwise than it is stored. */
const forbidden: readonly { code: TextFault['code']; pattern: RegExp; what: string }[] = [
  { code: 'control-character', pattern: /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/u, what: 'a control character' },
  { code: 'lone-surrogate', pattern: /\p{Surrogate}/u, what: 'half of a character pair (a lone surrogate)' },
  { code: 'bidi-override', pattern: /[\u202A-\u202E\u2066-\u2069]/u, what: 'an invisible character that reverses the text (bidi override)' },
  { code: 'noncharacter', pattern: /[\uFFFE\uFFFF]/u, what: 'a character that is no character (U+FFFE or U+FFFF)' },
];

/** What is wrong with a text, and where, or `null`. */
export function checkText(text: string): TextFault | null {
  for (const { code, pattern, what } of forbidden) {
    const found = pattern.exec(text);
    if (found) return { code, at: found.index + 1, detail: `has ${what} at character ${found.index + 1}; remove it` };
  }
  return null;
}

/** The first fault in the texts within a value, and in the names there. */
export function checkTexts(value: unknown): TextFault | null {
  if (typeof value === 'string') return checkText(value);
  if (value === null || typeof value !== 'object') return null;
  for (const [key, inner] of Object.entries(value)) {
    const fault = checkText(key) ?? checkTexts(inner);
    if (fault) return fault;
  }
  return null;
}
