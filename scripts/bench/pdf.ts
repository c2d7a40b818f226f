/** Our renderer beside others, on the same text in one run. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { PDFDocument } from 'pdf-lib';
import { piecesFor } from './makers/ours.ts';
import { makers } from './makers/registry.ts';
import type { Maker } from './makers/registry.ts';
import { writeLetters } from './paper.ts';
import { cache, installPeers } from './peers.ts';
import type { Timed } from './timeOne.ts';

/** Pages, and how often a maker makes them before and while it is timed warm: less often what takes long. */
const sizes = [
  { pages: 1, unheeded: 8, timed: 20 },
  { pages: 4, unheeded: 4, timed: 12 },
  { pages: 20, unheeded: 2, timed: 5 },
  { pages: 40, unheeded: 2, timed: 5 },
];
/** Every maker has its turn this many times, so that what disturbs the machine for a while disturbs all. */
const ROUNDS = 3;

type Row = (typeof sizes)[number] & { maker: Maker; file: string; times: Timed[] };

export async function pdf(): Promise<string> {
  await installPeers();
  await writeLetters();
  const counts = new Map<number, number>();
  for (const { pages } of sizes) counts.set(pages, await piecesFor(pages));
  const rows = sizes.flatMap((size) =>
    (Object.keys(makers) as Maker[]).map((maker): Row => ({
      ...size,
      maker,
      file: join(cache, `${maker}-${size.pages}.pdf`),
      times: [],
    })),
  );
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const row of rows) {
      console.error(`${round + 1}/${ROUNDS} ${row.pages} pages: ${makers[row.maker].name}`);
      row.times.push(await time(row, counts.get(row.pages) ?? 0));
    }
  }
  const table = await Promise.all(rows.map((row) => tableRow(row, rows)));
  return [
    '| maker | pages | kB | cold ms | warm ms | middle half | to ours | processor ms | to ours |',
    '|---|---|---|---|---|---|---|---|---|',
    ...table,
    '',
    '| maker | 40 pages to 20, warm | of the processor |',
    '|---|---|---|',
    ...(Object.keys(makers) as Maker[]).map((maker) => {
      const own = rows.filter((row) => row.maker === maker);
      const growth = [warm, busy].map((measure) => {
        const [, , twenty = 0, forty = 0] = own.map(measure);
        return (forty / twenty).toFixed(1);
      });
      return `| ${makers[maker].name} | ${growth.join(' | ')} |`;
    }),
  ].join('\n');
}

async function time({ maker, unheeded, timed, file }: Row, count: number): Promise<Timed> {
  const script = join(import.meta.dirname, 'timeOne.ts');
  const { stdout } = await promisify(execFile)(process.execPath, [
    script,
    maker,
    `${count}`,
    `${unheeded}`,
    `${timed}`,
    file,
  ]);
  return JSON.parse(stdout) as Timed;
}

async function tableRow(row: Row, all: Row[]): Promise<string> {
  const ours = all.find(({ maker, pages }) => maker === 'ours' && pages === row.pages) ?? row;
  const warmTimes = row.times.flatMap((one) => one.warm);
  return [
    '',
    makers[row.maker].name,
    await pagesOf(await readFile(row.file)),
    ((row.times[0]?.bytes ?? 0) / 1000).toFixed(0),
    quantile(
      row.times.map((one) => one.cold),
      0.5,
    ).toFixed(0),
    warm(row).toFixed(0),
    `${quantile(warmTimes, 0.25).toFixed(0)}–${quantile(warmTimes, 0.75).toFixed(0)}`,
    (warm(row) / warm(ours)).toFixed(1),
    busy(row).toFixed(0),
    (busy(row) / busy(ours)).toFixed(1),
    '',
  ]
    .join(' | ')
    .trim();
}

function warm({ times }: Row): number {
  return quantile(
    times.flatMap((one) => one.warm),
    0.5,
  );
}

/** Of the processor: what a machine that does other things besides disturbs less. */
function busy({ times }: Row): number {
  return quantile(
    times.flatMap((one) => one.busy),
    0.5,
  );
}

function quantile(values: number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length * part)] ?? 0;
}

async function pagesOf(bytes: Uint8Array): Promise<number> {
  return (await PDFDocument.load(bytes)).getPageCount();
}
