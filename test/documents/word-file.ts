import type { ComposedDocument } from '#templates/composed-document.ts';
import { docxParts, renderDocx } from '#templates/word/index.ts';
import { all, first, parseXml, valueOf, wordText, type Element } from './xml-tree.ts';

/** A rendered file, opened for a test. */
export interface WordFile {
  bytes: Uint8Array;
  names: readonly string[];
  /** The tree of a part, by its name below word/ or from the root. */
  part(name: string): Element;
  body: Element;
}

export async function openWord(document: ComposedDocument): Promise<WordFile> {
  const bytes = await renderDocx(document);
  const parts = docxParts(bytes);
  const part = (name: string): Element => {
    const content = parts.get(name) ?? parts.get(`word/${name}`);
    if (content === undefined) throw new Error(`no part ${name}`);
    return parseXml(new TextDecoder().decode(content));
  };
  return { bytes, names: [...parts.keys()], part, body: first(part('document.xml'), 'w:body') };
}

export interface Control {
  alias: string | undefined;
  tag: string | undefined;
  id: string | undefined;
  bookmarks: readonly string[];
  /** Text of the first paragraph, which is the clause's heading. */
  heading: string;
  text: string;
}

/** The content controls that hold clauses. */
export function clauseControls(file: WordFile): readonly Control[] {
  return all(file.body, 'w:sdt')
    .filter((control) => all(control, 'w:docPartObj').length === 0)
    .map((control) => ({
      alias: valueOf(control, 'w:alias'),
      tag: valueOf(control, 'w:tag'),
      id: valueOf(control, 'w:id'),
      bookmarks: all(control, 'w:bookmarkStart').map((bookmark) => bookmark.attributes['w:name'] ?? ''),
      heading: wordText(first(control, 'w:p')),
      text: wordText(control),
    }));
}

/** Text of every header and footer, joined. */
export function runningText(file: WordFile): string {
  return file.names
    .filter((name) => /^word\/(?:header|footer)\d+\.xml$/.test(name))
    .map((name) => wordText(file.part(name)))
    .join('\n');
}
