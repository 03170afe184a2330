import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { docxParts, renderDocx } from '#templates/word/index.ts';
import { hostileDocument, manyClauses, richDocument, shortDocument } from './fixture.ts';
import { openWord } from './word-file.ts';
import { all, first, must, textContent } from './xml-tree.ts';

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('the same document gives the same bytes', () => {
  test('twice in a row, and after other documents', async () => {
    const once = hash(await renderDocx(richDocument()));
    expect(hash(await renderDocx(richDocument()))).toBe(once);
    for (const other of [shortDocument(), hostileDocument(), manyClauses(30)]) await renderDocx(other);
    for (let red = 0; red < 20; red++) await renderDocx({ ...shortDocument(1), color: `#${red + 10}0000` });
    expect(hash(await renderDocx(richDocument()))).toBe(once);
  });

  test('when many are rendered at once', async () => {
    const once = hash(await renderDocx(richDocument()));
    const hashes = await Promise.all([richDocument(), shortDocument(), richDocument({ color: '#7a1f3d' }), richDocument()].map(renderDocx).map((bytes) => bytes.then(hash)));
    expect([hashes[0], hashes[3]]).toEqual([once, once]);
    expect(new Set(hashes).size).toBe(3);
  });

  test.each(['Pacific/Kiritimati', 'America/Anchorage', 'UTC'])('in another process in the time zone %s', async (TZ) => {
    const printed = execFileSync(process.execPath, ['--no-warnings', join(import.meta.dirname, 'print-hash.mjs')], { env: { ...process.env, TZ }, encoding: 'utf8' });
    expect(printed.trim()).toBe(hash(await renderDocx(richDocument())));
  }, 60_000);
});

test('another text gives other bytes in the part that holds it alone', async () => {
  const before = docxParts(await renderDocx(richDocument()));
  const after = docxParts(await renderDocx(richDocument({ blocks: [...richDocument().blocks, { type: 'paragraph', inlines: [{ type: 'text', text: 'nytt' }] }] })));
  expect([...before.keys()]).toEqual([...after.keys()]);
  expect([...before.keys()].filter((name) => hash(must(before.get(name))) !== hash(must(after.get(name))))).toEqual(['word/document.xml']);
});

test('the only time in the file is the date of the document', async () => {
  const { bytes, part } = await openWord(richDocument());
  const core = part('docProps/core.xml');
  for (const name of ['dcterms:created', 'dcterms:modified']) expect(first(core, name).children).toEqual(['2026-11-20T00:00:00Z']);
  const zip = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; zip.getUint32(at, true) === 0x04034b50; at += 30 + zip.getUint16(at + 26, true) + zip.getUint16(at + 28, true) + zip.getUint32(at + 18, true)) {
    expect(zip.getUint16(at + 12, true)).toBe((1 << 5) | 1);
  }
});

test('the file tells the library, its hash, the document and the version that it comes from', async () => {
  const properties = async (given: Parameters<typeof richDocument>[0]) =>
    Object.fromEntries(all((await openWord(richDocument(given))).part('docProps/custom.xml'), 'property').map((property) => [property.attributes['name'], textContent(first(property, 'vt:lpwstr'))]));
  expect(await properties({})).toMatchObject({ 'kravstallaren.export': 'kravstallaren@0.1.0 sha256:4be1f0a2c3d4 specification draft', 'kravstallaren.libraryHash': expect.stringMatching(/^sha256:[0-9a-f]{64}$/), 'kravstallaren.version': 'draft' });
  expect(await properties({ status: 'final', version: 3 })).toMatchObject({ 'kravstallaren.export': 'kravstallaren@0.1.0 sha256:4be1f0a2c3d4 specification v3', 'kravstallaren.version': 'v3' });
});
