import { SaxesParser } from 'saxes';

export interface Element {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (Element | string)[];
}

/** The tree of a part; throws when it is not well-formed XML. */
export function parseXml(xml: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const element: Element = { name: tag.name, attributes: tag.attributes, children: [] };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => open.pop());
  parser.on('text', (text) => open.at(-1)?.children.push(text));
  parser.write(xml).close();
  return root;
}

/** All elements of this name below an element, in the order of the document. */
export function all(element: Element, name: string): readonly Element[] {
  return element.children.flatMap((child) => (typeof child === 'string' ? [] : [...(child.name === name ? [child] : []), ...all(child, name)]));
}

export function first(element: Element, name: string): Element {
  return must(all(element, name)[0], `${name} in ${element.name}`);
}

/** What a test cannot go on without. */
export function must<T>(value: T | undefined, what = 'what the test looks for'): T {
  if (value === undefined) throw new Error(`${what} is missing`);
  return value;
}

/** All text below an element, joined. */
export function textContent(element: Element): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textContent(child))).join('');
}

/** The value of the `w:val` of the first element of this name. */
export function valueOf(element: Element, name: string): string | undefined {
  return all(element, name)[0]?.attributes['w:val'];
}

/** What a reader of Word sees: text, line breaks and tabs, a newline after each paragraph. */
export function wordText(element: Element): string {
  return element.children
    .map((child) => {
      if (typeof child === 'string' || child.name === 'w:pPr') return '';
      if (child.name === 'w:t') return textContent(child);
      if (child.name === 'w:br') return '\n';
      if (child.name === 'w:tab') return '\t';
      return wordText(child) + (child.name === 'w:p' ? '\n' : '');
    })
    .join('');
}
