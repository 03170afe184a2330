import { readXml } from './xml.ts';
import type { Package } from './zip.ts';

/** What a style makes of a paragraph, as far as a reader of lists cares. */
export interface ParagraphStyle {
  heading: boolean;
  contents: boolean;
  listed: boolean;
}

/** Word names its styles in English underneath, whatever they are called on screen. */
export function readStyles(parts: Package): ReadonlyMap<string, ParagraphStyle> {
  const styles = new Map<string, ParagraphStyle>();
  let [id, heading, contents, listed] = ['', false, false, false];
  const part = parts.part('word/styles.xml');
  if (part === undefined) return styles;
  readXml(part, {
    open: ({ name, attribute }) => {
      if (name === 'style') [id, heading, contents, listed] = [attribute('styleId') ?? '', false, false, false];
      if (name === 'name') {
        const called = attribute('val') ?? '';
        heading ||= /^(?:heading \d|title$)/i.test(called);
        contents = /^toc \d|^toc heading/i.test(called);
      }
      if (name === 'outlineLvl') heading ||= Number(attribute('val')) < 9;
      if (name === 'numPr') listed = true;
    },
    close: (name) => {
      if (name === 'style') styles.set(id, { heading, contents, listed });
    },
  });
  return styles;
}
