// `npm run bench`: how fast it is, as ratios against a peer in the same rounds. Milliseconds are only for scale.
import { benchStart } from './start.ts';
import { benchState } from './state.ts';
import { benchWord } from './word.ts';

const number = (value: number) => value.toFixed(2).padStart(9);
const line = (what: string, milliseconds: number, ratio: readonly [number, number, number], peer: string) =>
  console.log(`${what.padEnd(42)}${number(milliseconds)} ms${number(ratio[0])} ×  (${ratio[1].toFixed(2)}–${ratio[2].toFixed(2)})  of ${peer}`);

console.log('Answer → new state');
for (const row of await benchState()) line(row.what, row.median, row.ratio, row.peer);

console.log('\nComposedDocument → .docx');
for (const row of await benchWord()) {
  line(`${row.requirements} requirements`, row.milliseconds.ours, [row.ratio.median, row.ratio.min, row.ratio.max], row.against);
}

console.log('\nStart and memory');
const { rows, memory } = await benchStart();
for (const row of rows) line(row.what, row.median, row.ratio, row.peer);
for (const { what, mebibytes } of memory) console.log(`${`peak memory: ${what}`.padEnd(42)}${number(mebibytes)} MiB`);
