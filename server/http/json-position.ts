export interface JsonFault {
  line: number;
  column: number;
  detail: string;
}

/** Where a text stops being JSON, from 1, and what was expected there. */
export function findJsonFault(text: string): JsonFault {
  const message = parseError(text) ?? '';
  const position = Number(/at position (\d+)/.exec(message)?.[1] ?? (message.startsWith('Unexpected end') ? text.length : firstBadCharacter(text)));
  const lines = text.slice(0, position).split('\n');
  const what = message.startsWith('Unexpected token') ? 'Unexpected character' : message.replace(/ in JSON at position.*| at position.*/s, '');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1, detail: what };
}

function parseError(text: string): string | undefined {
  try {
    JSON.parse(text);
    return undefined;
  } catch (error) {
    return (error as SyntaxError).message;
  }
}

/** The parser does not say where an unexpected token is, but every text that reaches that far has it, and no shorter one. */
function firstBadCharacter(text: string): number {
  let [without, having] = [0, text.length];
  while (having - without > 1) {
    const middle = (without + having) >> 1;
    if (parseError(text.slice(0, middle))?.startsWith('Unexpected token')) having = middle;
    else without = middle;
  }
  return having - 1;
}
