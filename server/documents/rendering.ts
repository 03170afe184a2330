import type { Language } from '#requirements/model/index.ts';
import type { ComposedDocument } from '#templates/composed-document.ts';
import { renderHtml } from '#templates/html/index.ts';
import { renderDocx } from '#templates/word/index.ts';

export const formats = ['docx', 'html', 'json'] as const;
export type Format = (typeof formats)[number];

/** A file to hand out. */
export interface DocumentFile {
  name: string;
  format: Format;
  body: Uint8Array;
}

export async function render(document: ComposedDocument, format: Format): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return renderDocx(document);
    case 'html':
      return utf8.encode(renderHtml(document));
    case 'json':
      return utf8.encode(JSON.stringify(document));
  }
}

const utf8 = new TextEncoder();

const words: Readonly<Record<Language, { draft: string; version: string }>> = {
  sv: { draft: 'utkast', version: 'utgåva' },
  en: { draft: 'draft', version: 'version' },
};

/** A name that Windows, macOS and Linux can all save: the subject, what document it is, and its state. */
export function fileName({ subject, title, language, version }: ComposedDocument, format: Format): string {
  const mark = version === undefined ? words[language].draft : `${words[language].version} ${version}`;
  return `${saveable(subject)} – ${saveable(title)} – ${mark}.${format}`;
}

function saveable(text: string): string {
  const safe = text.replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ').replace(/\s+/gu, ' ').trim();
  return Array.from(safe).slice(0, 100).join('').replace(/[. ]+$/u, '');
}
