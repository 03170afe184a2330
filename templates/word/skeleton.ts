import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import type { ComposedDocument } from '#templates/composed-document.ts';
import type { Language } from '#requirements/model/index.ts';
import { bulletList, documentStyles, wordColor } from './styles.ts';
import { readable } from '#templates/html/color.ts';

/** The parts of an empty document as XML by name, with markers where content belongs. */
export type Skeleton = ReadonlyMap<string, string>;

export const languageTags: Readonly<Record<Language, string>> = { sv: 'sv-SE', en: 'en-GB' };

/** Skeletons hold no text of any document, only its look, so they are kept from one document to the next. */
const skeletons = new Map<string, Promise<Skeleton>>();
const kept = 16;

export function documentSkeleton({ layout, language, color }: Pick<ComposedDocument, 'layout' | 'language' | 'color'>): Promise<Skeleton> {
  const accent = wordColor(readable(color));
  const key = `${layout} ${language} ${accent}`;
  const known = skeletons.get(key);
  if (known !== undefined) return known;
  if (skeletons.size >= kept) skeletons.clear();
  const made = makeSkeleton(layout, languageTags[language], accent);
  skeletons.set(key, made);
  return made;
}

/** docx is the author of styles, numbering, settings, page, header and footer. */
async function makeSkeleton(layout: ComposedDocument['layout'], language: string, accent: string): Promise<Skeleton> {
  const marker = (name: string) => [new Paragraph(markerText(name))];
  const full = layout === 'full';
  const document = new Document({
    compatibility: { version: 15 },
    customProperties: [{ name: 'marker', value: '' }],
    styles: documentStyles(layout, accent, language),
    numbering: { config: [{ reference: bulletList, levels: [{ level: 0, format: 'bullet', text: '•', alignment: 'left', style: { paragraph: { indent: { left: 260, hanging: 260 } } } }] }] },
    sections: [
      {
        properties: {
          titlePage: full,
          page: { size: { width: 11906, height: 16838 }, margin: { top: full ? 1474 : 1247, bottom: full ? 1247 : 1077, left: 1134, right: 1134, header: 624, footer: 510 } },
        },
        headers: { default: new Header({ children: marker('header') }), ...(full && { first: new Header({ children: marker('first-header') }) }) },
        footers: { default: new Footer({ children: marker('footer') }), ...(full && { first: new Footer({ children: marker('first-footer') }) }) },
        children: marker('body'),
      },
    ],
  });
  const parts = unzipSync(await Packer.pack(document, 'uint8array'));
  return new Map(Object.entries(parts).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

function markerText(name: string): string {
  return `kravstallaren:${name}`;
}

/** A part of the skeleton with blocks in the place of each marker paragraph that it has. */
export function splice(part: string, blocks: Readonly<Record<string, string>>): string {
  return part.replace(/<w:p><w:r><w:t xml:space="preserve">kravstallaren:([a-z-]+)<\/w:t><\/w:r><\/w:p>/g, (_, marker: string) => blocks[marker] ?? '');
}
