/**
 * One maker in a process of its own: `node timeOne.ts MAKER PIECES UNHEEDED TIMED FILE`. Prints milliseconds: the
 * first time, from loading its code on (`cold`); then, after UNHEEDED times while it is still being compiled, TIMED
 * times (`warm`), on the clock and of the processor (`busy`: of all its cores, with what collects garbage and what
 * deflates beside the rest). Leaves the paper in FILE.
 */
import { writeFile } from 'node:fs/promises';
import process from 'node:process';
import { makers } from './makers/registry.ts';
import type { Maker } from './makers/registry.ts';
import { pieces } from './paper.ts';

export type Timed = { cold: number; warm: number[]; busy: number[]; bytes: number };

const [maker = '', count, unheeded, timed, file = ''] = process.argv.slice(2);
const text = await pieces(Number(count));

const start = performance.now();
const { make } = await makers[maker as Maker].load();
const paper = await make(text);
const cold = performance.now() - start;

const warm: number[] = [];
const busy: number[] = [];
for (let run = 0; run < Number(unheeded); run += 1) await make(text);
for (let run = 0; run < Number(timed); run += 1) {
  const begin = performance.now();
  const used = process.cpuUsage();
  await make(text);
  warm.push(performance.now() - begin);
  const { user, system } = process.cpuUsage(used);
  busy.push((user + system) / 1000);
}
await writeFile(file, paper);
console.log(JSON.stringify({ cold, warm, busy, bytes: paper.length } satisfies Timed));
