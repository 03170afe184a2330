import { SaxesParser } from 'saxes';
import { FileFault } from './file-fault.ts';
import { limits } from './limits.ts';

export interface Element {
  /** Without prefix. */
  name: string;
  attribute(name: string): string | undefined;
}
export interface XmlHandler {
  open?(element: Element): void;
  close?(name: string): void;
  text?(text: string): void;
}

const piece = 64 * 1024;

/**
 * Reads a part of an office file strictly, piece by piece. A document type is refused: office files have none, and it is where
 * entities are declared. `done` ends the reading before the end.
 */
export function readXml(bytes: Uint8Array, handler: XmlHandler, done: () => boolean = () => false): void {
  const parser = new SaxesParser({ fragment: false });
  let depth = 0;
  parser.on('doctype', () => {
    throw damaged();
  });
  parser.on('error', () => {
    throw damaged();
  });
  parser.on('opentag', ({ name, attributes }) => {
    depth += 1;
    if (depth > limits.depth) throw damaged();
    handler.open?.({ name: local(name), attribute: (wanted) => attributes[wanted] ?? Object.entries(attributes).find(([key]) => local(key) === wanted)?.[1] });
  });
  parser.on('closetag', ({ name }) => {
    depth -= 1;
    handler.close?.(local(name));
  });
  if (handler.text) {
    parser.on('text', (text) => handler.text?.(text));
    parser.on('cdata', (text) => handler.text?.(text));
  }
  const decoder = new TextDecoder(encodingOf(bytes), { fatal: true });
  try {
    for (let at = 0; at < bytes.length && !done(); at += piece) parser.write(decoder.decode(bytes.subarray(at, at + piece), { stream: true }));
  } catch (error) {
    if (error instanceof TypeError) throw damaged();
    throw error;
  }
  if (!done()) parser.close();
}

/** XML of office files is UTF-8 or UTF-16, which its first bytes tell. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const local = (name: string) => name.slice(name.indexOf(':') + 1);

export const damaged = () => new FileFault('file-damaged', 'The file is damaged, or is not what its type says. Open it in the program it was made in, save it again and try with that file.');
