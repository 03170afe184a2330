import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { runCommand } from '#server/cli/run.ts';
import { smallFiles, smallFolder } from '../support/library.ts';

jest.setTimeout(180_000);

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kravstallaren-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A command given in the test's folder: its exit code, what it wrote, and what it told. */
async function give(...given: string[]): Promise<{ code: number; out: string; told: string }> {
  const out: Uint8Array[] = [];
  let told = '';
  const code = await runCommand(given, {
    folder,
    today: '2026-11-22',
    out: (content) => out.push(typeof content === 'string' ? Buffer.from(content) : content),
    tell: (message) => (told += `${message}\n`),
  });
  return { code, out: Buffer.concat(out).toString('utf8'), told };
}

const small = ['--library', smallFolder];
const read = (name: string) => readFileSync(join(folder, name), 'utf8');
const filesIn = (path: string) => readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1)).sort();

describe('a wrong command', () => {
  test.each([
    [['bibliotek'], 'Unknown command "bibliotek".'],
    [['libary', 'site', 'x'], 'Unknown command "libary". Did you mean "library"?'],
    [['library'], 'What should be done with the library? Say "site" or "export".'],
    [['library', 'sites', 'x'], 'Unknown command "library sites". Did you mean "site"?'],
    [['library', 'site'], 'Which folder should the site be written to?'],
    [['library', 'site', 'a', 'b'], 'Give only one folder; "b" is too much.'],
    [['library', 'site', 'a', '--csv'], 'A site has every format and language'],
    [['library', 'export'], 'Say which format the library is exported to: one of --xlsx, --csv and --json.'],
    [['library', 'export', '--csv', '--json'], 'Say which format'],
    [['library', 'export', '--cvs'], 'Unknown option --cvs. Did you mean "--csv"?'],
    [['library', 'export', '--csv', '--language', 'fi'], '--language is "fi"; it can be sv or en.'],
    [['library', 'export', '--json', '--language', 'sv'], 'JSON has all languages; take away --language.'],
    [['library', 'export', '--csv', 'a', 'b'], 'Give only one file; "b" is too much.'],
  ])('%j is told, with how it is used', async (given, message) => {
    const { code, told } = await give(...given);
    expect(code).toBe(2);
    expect(told).toContain(message);
    expect(told).toContain('Usage:');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('help is no fault', async () => {
    expect(await give('--help')).toMatchObject({ code: 0, told: '', out: expect.stringContaining('kravstallaren library export') });
    expect((await give()).code).toBe(0);
  });
});

describe('a library that can not be read', () => {
  test('is not there, or is none', async () => {
    expect(await give('library', 'export', '--csv', '--library', 'nowhere')).toMatchObject({ code: 1, told: `There is no folder ${join(folder, 'nowhere')}.\n` });
    expect(await give('library', 'export', '--csv', '--library', '.')).toMatchObject({ code: 1, told: `${folder} is not a library: it has no library.yaml.\n` });
  });

  test('has its faults told, with file and line', async () => {
    const files = smallFiles();
    files.set('clauses/exit/EXI-01.yaml', (files.get('clauses/exit/EXI-01.yaml') ?? '').replace('kind: requirement', 'kind: requirment').replace('priority: core', 'priority: coer'));
    writeLibrary(files);
    const { code, told } = await give('library', 'site', 'out', '--library', 'library');
    expect(code).toBe(1);
    expect(told).toContain('clauses/exit/EXI-01.yaml:4:7 kind is "requirment"');
    expect(told).toContain("can't be read: 2 faults.");
    expect(existsSync(join(folder, 'out'))).toBe(false);
  });

  test('has a text that can not be filled in', async () => {
    const files = smallFiles();
    files.set('clauses/exit/EXI-01.yaml', (files.get('clauses/exit/EXI-01.yaml') ?? '').replaceAll('{{days}}', '{{day}}'));
    writeLibrary(files);
    expect((await give('library', 'export', '--csv', '--library', 'library')).told).toContain('names the unknown parameter "day"');
  });

  function writeLibrary(files: ReadonlyMap<string, string>): void {
    for (const [name, text] of files) {
      mkdirSync(dirname(join(folder, 'library', name)), { recursive: true });
      writeFileSync(join(folder, 'library', name), text);
    }
  }
});

describe('an export', () => {
  test.each(['xlsx', 'csv', 'json'])('to %s gets a name of its own', async (format) => {
    const { code, told } = await give('library', 'export', `--${format}`, ...small);
    const name = format === 'json' ? 'small-1.0.0.json' : `small-1.0.0.sv.${format}`;
    expect({ code, told }).toEqual({ code: 0, told: `Litet bibliotek 1.0.0: ${join(folder, name)}\n` });
    expect(readdirSync(folder)).toEqual([name]);
  });

  test('goes to the file that is named, in the language that is asked for', async () => {
    await give('library', 'export', '--csv', 'made/of/clauses.csv', '--language', 'en', ...small);
    expect(read('made/of/clauses.csv')).toMatch(/^\uFEFFId;Version;Area;Kind;/);
  });

  test('goes to standard output', async () => {
    const { out, told } = await give('library', 'export', '--json', '-', ...small);
    expect(told).toBe('');
    expect(JSON.parse(out)).toMatchObject({ manifest: { id: 'small' } });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('to JSON has the hash of the library', async () => {
    await give('library', 'export', '--json', 'library.json', ...small);
    await give('library', 'site', 'site', ...small);
    const { hash } = JSON.parse(read('site/site.json')) as { hash: string };
    expect(createHash('sha256').update(readFileSync(join(folder, 'library.json'))).digest('hex')).toBe(hash);
    expect(read('site/hamta/small.json')).toBe(read('library.json'));
  });

  test('can not be written where a file is in the way', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await give('library', 'export', '--csv', 'file/x.csv', ...small)).toMatchObject({ code: 1, told: expect.stringMatching(/^Can't write to .*: a part of the path is a file\.\n$|: EEXIST\.\n$/) });
    expect(await give('library', 'export', '--csv', '.', ...small)).toMatchObject({ code: 1, told: `Can't write to ${folder}: it is a folder.\n` });
  });
});

describe('a site', () => {
  test('is written to a new folder and to an empty one, and is told where it begins', async () => {
    const { code, told } = await give('library', 'site', 'site', ...small);
    expect(code).toBe(0);
    expect(told).toBe(`Litet bibliotek 1.0.0: ${filesIn(join(folder, 'site')).length - 1} files in ${join(folder, 'site')}. Begin with ${join(folder, 'site', 'index.html')}.\n`);
    mkdirSync(join(folder, 'empty'));
    expect((await give('library', 'site', 'empty', ...small)).code).toBe(0);
    expect(filesIn(join(folder, 'empty'))).toEqual(filesIn(join(folder, 'site')));
  });

  test('is the same to the byte each time', async () => {
    await give('library', 'site', 'one', ...small);
    await give('library', 'site', 'other', ...small);
    for (const name of filesIn(join(folder, 'one'))) expect(readFileSync(join(folder, 'one', name)).equals(readFileSync(join(folder, 'other', name)))).toBe(true);
  });

  test('replaces one that was written before, and leaves what others have put there', async () => {
    await give('library', 'site', 'site', ...small);
    const mark = JSON.parse(read('site/site.json')) as { files: string[] };
    mkdirSync(join(folder, 'site/klausul/OLD-01'));
    writeFileSync(join(folder, 'site/klausul/OLD-01/index.html'), 'old');
    writeFileSync(join(folder, 'site/site.json'), JSON.stringify({ ...mark, files: [...mark.files, 'klausul/OLD-01/index.html'] }));
    writeFileSync(join(folder, 'site/CNAME'), 'krav.example.se');
    writeFileSync(join(folder, 'site/klausul/EXI-01/index.html'), 'changed by hand');
    expect((await give('library', 'site', 'site', ...small)).code).toBe(0);
    expect(existsSync(join(folder, 'site/klausul/OLD-01'))).toBe(false);
    expect(read('site/CNAME')).toBe('krav.example.se');
    expect(read('site/klausul/EXI-01/index.html')).toContain('<h1>');
    expect(JSON.parse(read('site/site.json'))).toEqual(mark);
  });

  test('is not written among files that are something else', async () => {
    mkdirSync(join(folder, 'other'));
    writeFileSync(join(folder, 'other/thesis.txt'), 'mine');
    expect(await give('library', 'site', 'other', ...small)).toMatchObject({ code: 1, told: `${join(folder, 'other')} has other files in it and is no site that was written before. Give a new or an empty folder.\n` });
    writeFileSync(join(folder, 'other/site.json'), JSON.stringify({ generator: 'kravstallaren library site', files: ['../../etc/passwd'] }));
    expect((await give('library', 'site', 'other', ...small)).code).toBe(1);
    expect(filesIn(join(folder, 'other'))).toEqual(['site.json', 'thesis.txt']);
  });

  test('is not written where it can not be', async () => {
    writeFileSync(join(folder, 'file'), '');
    expect(await give('library', 'site', 'file', ...small)).toMatchObject({ code: 1, told: `${join(folder, 'file')} is a file, not a folder.\n` });
    expect(await give('library', 'site', 'file/below', ...small)).toMatchObject({ code: 1, told: `${join(folder, 'file', 'below')} is a file, not a folder.\n` });
    // Not even root may make a folder here.
    if (process.platform === 'linux') expect(await give('library', 'site', '/sys/kravstallaren', ...small)).toMatchObject({ code: 1, told: "Can't write to /sys/kravstallaren: permission is denied.\n" });
  });
});
