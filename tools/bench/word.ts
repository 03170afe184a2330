import { deflateRawSync } from 'node:zlib';
import Docxtemplater from 'docxtemplater';
import PizZip from 'pizzip';
import type { Block, ClauseBlock, ComposedDocument } from '#templates/composed-document.ts';
import { inlinesText } from '#templates/text/inlines.ts';
import { docxParts, renderDocx } from '#templates/word/index.ts';
import { clause, manyClauses, say } from '../../test/documents/fixture.ts';
import { measure } from './rounds.ts';

/** How long our way takes compared with another way to write the same document, measured in the same rounds. */
export interface WordBenchRow {
  requirements: number;
  against: 'docxtemplater' | 'zlib limit';
  /** Ours divided by theirs, round by round: below 1 is faster than they. */
  ratio: { median: number; min: number; max: number };
  /** Median time in milliseconds, for scale only. */
  milliseconds: { ours: number; theirs: number };
}

/**
 * ComposedDocument → .docx at 30 and 300 requirements, against a loop template in docxtemplater and against what no
 * way can beat: everything pre-made, strings put together and deflated by zlib. The template's data is made outside
 * the measured time, and it has no content controls, bookmarks or contents, so the comparison favours it.
 */
export async function benchWord(rounds = 15): Promise<readonly WordBenchRow[]> {
  const rows: WordBenchRow[] = [];
  for (const requirements of [30, 300]) {
    const document = manyClauses(requirements);
    const template = await loopTemplate(document);
    const data = templateData(document);
    const pieces = await preMade(document);
    const fill = () => new Docxtemplater(new PizZip(template), { paragraphLoop: true, linebreaks: true }).render(data).toUint8Array();
    rows.push(await compare(document, requirements, 'docxtemplater', fill, rounds), await compare(document, requirements, 'zlib limit', () => deflate(pieces), rounds));
  }
  return rows;
}

async function compare(document: ComposedDocument, requirements: number, against: WordBenchRow['against'], run: () => unknown, rounds: number): Promise<WordBenchRow> {
  const [ours, theirs] = await measure({ ours: () => renderDocx(document), [against]: run }, against, rounds);
  if (ours === undefined || theirs === undefined) throw new Error('nothing was measured');
  const [median, min, max] = ours.ratio;
  return { requirements, against, ratio: { median, min, max }, milliseconds: { ours: ours.median, theirs: theirs.median } };
}

/** Our own document with tags for texts and loops around one chapter and one clause, without what a template cannot number. */
async function loopTemplate(document: ComposedDocument): Promise<Uint8Array> {
  const tags = clause({
    clause: '{id}',
    number: '{number}',
    title: '{title}',
    label: '{label}',
    body: [say('{body}')],
    parts: ['motive', 'evidence', 'verification'].map((id) => ({ id: id as 'motive', label: `{${id}Label}`, blocks: [say(`{${id}}`)] })),
    response: { rows: [{ label: '{answerLabel}', field: '{answerField}' }, { label: '{proofLabel}', field: '' }] },
  });
  const loop: Block[] = [say('{#chapters}'), { type: 'heading', level: 1, number: '{number}', text: '{text}', anchor: 'chapter' }, say('{#clauses}'), tags, say('{/clauses}'), say('{/chapters}')];
  const [cover] = document.blocks;
  const parts = docxParts(await renderDocx({ ...document, blocks: cover === undefined ? loop : [cover, ...loop] }));
  const zip = new PizZip();
  for (const [name, part] of parts) zip.file(name, name === 'word/document.xml' ? withoutAnchors(new TextDecoder().decode(part)) : part);
  return zip.generate({ type: 'uint8array', compression: 'DEFLATE' });
}

function withoutAnchors(xml: string): string {
  return xml.replace(/<w:bookmark(?:Start|End)[^>]*>|<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>|<\/w:sdtContent><\/w:sdt>/g, '');
}

function templateData(document: ComposedDocument): object {
  const chapters: { number: string; text: string; clauses: object[] }[] = [];
  for (const block of document.blocks) {
    if (block.type === 'heading') chapters.push({ number: block.number ?? '', text: block.text, clauses: [] });
    if (block.type === 'clause') chapters.at(-1)?.clauses.push(clauseData(block));
  }
  return { chapters };
}

function clauseData(block: ClauseBlock): object {
  const text = (blocks: ClauseBlock['body']) => blocks.map((one) => (one.type === 'paragraph' ? inlinesText(one.inlines, 'sv') : '')).join('\n');
  return {
    id: block.clause,
    number: block.number,
    title: block.title,
    label: block.label,
    body: text(block.body),
    ...Object.fromEntries(block.parts.flatMap((part) => [[`${part.id}Label`, part.label], [part.id, text(part.blocks)]])),
    answerLabel: block.response?.rows[0]?.label,
    answerField: block.response?.rows[0]?.field,
    proofLabel: block.response?.rows[1]?.label,
  };
}

/** Every part in pieces of the size of a clause. */
async function preMade(document: ComposedDocument): Promise<readonly (readonly string[])[]> {
  const parts = docxParts(await renderDocx(document));
  return [...parts.values()].map((part) => new TextDecoder().decode(part).split(/(?=<w:sdt>)/));
}

function deflate(parts: readonly (readonly string[])[]): readonly Uint8Array[] {
  return parts.map((pieces) => deflateRawSync(pieces.join(''), { level: 6 }));
}
