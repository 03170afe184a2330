// Prints the hash of one rendered document, for a test that asks whether another process and time zone give the same bytes.
import { createHash } from 'node:crypto';
import { renderDocx } from '../../templates/word/index.ts';
import { richDocument } from './fixture.ts';

console.log(createHash('sha256').update(await renderDocx(richDocument())).digest('hex'));
