// npm run test:libreoffice: every fixture document becomes Word, LibreOffice turns it into a PDF, and the text of every clause
// must be in the PDF. Needs soffice and pdftotext (Debian: libreoffice-writer-nogui, poppler-utils). When the schema validator
// ../shared/validate-docx stands beside the checkout, each file goes through it too.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inlinesText } from '../templates/text/inlines.ts';
import { renderDocx } from '../templates/word/index.ts';
import * as fixture from '../test/documents/fixture.ts';

const documents = {
  draft: fixture.richDocument(),
  final: fixture.finalDocument(),
  short: fixture.shortDocument(),
  english: fixture.englishDocument(),
  hostile: fixture.hostileDocument(),
  'clauses-30': fixture.manyClauses(30),
  'clauses-300': fixture.manyClauses(300),
};

needs('soffice', 'libreoffice-writer-nogui');
needs('pdftotext', 'poppler-utils');
const validator = join(import.meta.dirname, '..', '..', 'shared', 'validate-docx');
const folder = mkdtempSync(join(tmpdir(), 'kravstallaren-libreoffice-'));
const faults = [];
try {
  for (const [name, document] of Object.entries(documents)) await check(name, document);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
for (const fault of faults) console.error(fault);
console.log(faults.length === 0 ? `${Object.keys(documents).length} documents hold in LibreOffice` : `${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;

async function check(name, document) {
  const docx = join(folder, `${name}.docx`);
  writeFileSync(docx, await renderDocx(document));
  if (existsSync(validator)) {
    const { status, stdout, stderr } = spawnSync(validator, [docx], { encoding: 'utf8' });
    if (status !== 0) faults.push(`${name}: validate-docx: ${stdout}${stderr}`);
  }
  const profile = pathToFileURL(join(folder, 'profile')).href;
  const { stderr } = spawnSync('soffice', [`-env:UserInstallation=${profile}`, '--headless', '--convert-to', 'pdf', '--outdir', folder, docx], { encoding: 'utf8', timeout: 180_000 });
  const pdf = join(folder, `${name}.pdf`);
  if (!existsSync(pdf)) return void faults.push(`${name}: LibreOffice made no PDF. ${stderr}`);
  const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  const pages = stdout.split('\f').length - 1;
  const text = comparable(stdout);
  const clauses = document.blocks.filter((block) => block.type === 'clause');
  const missing = clauses.filter((clause) => !sentences(clause, document.language).every((sentence) => text.includes(comparable(sentence))));
  if (pages < 1) faults.push(`${name}: the PDF has no page`);
  if (missing.length > 0) faults.push(`${name}: not in the PDF: ${missing.map((clause) => clause.clause).join(', ')}`);
  console.log(`${name}: ${pages} pages, ${clauses.length - missing.length} of ${clauses.length} clauses`);
}

/** What must be seen of a clause: id, kind and the first paragraph of its wording, which can be broken by nothing but a line. */
function sentences(clause, language) {
  const [wording] = clause.body;
  return [clause.clause, clause.label, wording?.type === 'paragraph' ? inlinesText(wording.inlines, language) : ''];
}

/** Text as it can be compared: without space, which a line break may stand for, and without signs that no font draws. */
function comparable(text) {
  return text.normalize('NFC').replace(/[^\p{L}\p{N}\p{P}\p{Sm}\p{Sc}]/gu, '');
}

function needs(command, packageName) {
  if (spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined) return;
  console.error(`${command} was not found. Install it, on Debian with: apt-get install ${packageName}`);
  process.exit(1);
}
