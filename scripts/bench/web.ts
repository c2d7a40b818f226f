/**
 * A page of each kind by Lighthouse, as a telephone on a slow network, the median of five; and in the same run a page
 * with a question in two design systems. What is sent is counted as it comes, packed, with its fonts.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { findChromium } from '../browser.mjs';
import { buildIfStale } from '../build.mjs';
import { serve } from '../serve.mjs';
import { peerPages, writePeerPages } from './peerPages.ts';
import { installPeers, lighthouse } from './peers.ts';
import type { LighthouseReport } from './peers.ts';

const ROUNDS = 5;
/** A machine that stumbles leaves a report without a figure: that round is made again, so often at most. */
const MORE_ROUNDS = 3;
const PORT = 9377;
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];
const figures = [
  'largest-contentful-paint',
  'cumulative-layout-shift',
  'total-blocking-time',
  'total-byte-weight',
];

/** `kB` is the most that may be sent, `block` the most ms that scripts may hold the page up. */
type Goal = { kB?: number; block: number };
const goals: Record<string, Goal> = {
  '': { kB: 60, block: 0 },
  'moedet/': { block: 0 },
  'moedet/i-rummet/': { block: 0 },
  'rettigheder/': { block: 0 },
  'forbered/': { block: 50 },
  'forbered/det-vigtigste/haab/': { kB: 120, block: 50 },
  'forbered/hverdag/uge/': { kB: 120, block: 50 },
  'ark/forberedelse/': { kB: 130, block: 50 },
  'efter/': { block: 50 },
  'ar/moedet/': { block: 0 },
};
/** Milliseconds until what is largest stands there. */
const LCP = 1000;

type Measured = { scores: number[]; lcp: number; cls: number; tbt: number; kB: number };

export async function web(): Promise<string> {
  const executable = findChromium();
  if (executable === undefined)
    return 'Not measured: there is no Chromium here (npm test finds or installs one).';
  buildIfStale();
  await installPeers();
  const folder = mkdtempSync(join(tmpdir(), 'klar-peers-'));
  writePeerPages(folder);
  const [ours, theirs] = [await serve(0), await serve(0, folder)];
  const browser = spawn(executable, [
    ...['--headless=new', '--no-sandbox', '--disable-gpu', `--remote-debugging-port=${PORT}`],
    `--user-data-dir=${join(folder, 'profile')}`,
  ]);
  try {
    await listens();
    const rows: string[] = [];
    for (const [path, goal] of Object.entries(goals))
      rows.push(rowOf(`/${path}`, await measured(ours.address + path), goal));
    for (const [path, name] of Object.entries(peerPages))
      rows.push(rowOf(name, await measured(`${theirs.address}${path}/`)));
    return [
      '| page | scores | largest paint, s | shift | held up, ms | sent, kB | goals |',
      '|---|---|---|---|---|---|---|',
      ...rows,
    ].join('\n');
  } finally {
    browser.kill();
    await Promise.all([ours.stop(), theirs.stop()]);
    await pause(500);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Waits until the browser can be told what to do. */
async function listens(): Promise<void> {
  for (let waited = 0; waited < 20_000; waited += 100) {
    const reply = await fetch(`http://127.0.0.1:${PORT}/json/version`).catch(() => undefined);
    if (reply?.ok) return;
    await pause(100);
  }
  throw new Error('The browser does not answer.');
}

async function measured(address: string): Promise<Measured> {
  const run = await lighthouse();
  const all: Measured[] = [];
  for (let round = 0; all.length < ROUNDS; round += 1) {
    const result = await run(address, {
      port: PORT,
      logLevel: 'silent',
      onlyCategories: categories,
    });
    if (result === undefined) throw new Error(`Lighthouse has no report of ${address}.`);
    const one = figuresOf(result.lhr);
    if (one) all.push(one);
    else if (round >= ROUNDS + MORE_ROUNDS)
      throw new Error(`Lighthouse lacks figures of ${address}.`);
  }
  const middle = (pick: (one: Measured) => number): number => median(all.map(pick));
  return {
    scores: categories.map((_, at) => middle(({ scores }) => scores[at] ?? 0)),
    lcp: middle(({ lcp }) => lcp),
    cls: middle(({ cls }) => cls),
    tbt: middle(({ tbt }) => tbt),
    kB: middle(({ kB }) => kB),
  };
}

/** What a report says; nothing where it lacks a figure. */
function figuresOf({ categories: found, audits }: LighthouseReport): Measured | undefined {
  const [lcp, cls, tbt, bytes] = figures.map((audit) => audits[audit]?.numericValue);
  if (lcp === undefined || cls === undefined || tbt === undefined || bytes === undefined)
    return undefined;
  const scores = categories.map((name) => Math.round((found[name]?.score ?? 0) * 100));
  return { scores, lcp, cls, tbt, kB: bytes / 1000 };
}

function rowOf(name: string, { scores, lcp, cls, tbt, kB }: Measured, goal?: Goal): string {
  const missed =
    goal === undefined
      ? []
      : [
          ...(scores.some((score) => score < 100) ? ['scores'] : []),
          ...(lcp > LCP ? [`paint ${LCP / 1000} s`] : []),
          ...(Math.round(cls * 1000) > 0 ? ['shift 0'] : []),
          ...(Math.round(tbt) > goal.block ? [`held up ${goal.block} ms`] : []),
          ...(goal.kB !== undefined && kB > goal.kB ? [`${goal.kB} kB`] : []),
        ];
  const judged =
    goal === undefined ? '' : missed.length === 0 ? 'met' : `missed: ${missed.join(', ')}`;
  const cells = [
    name,
    scores.join(' · '),
    (lcp / 1000).toFixed(2),
    cls.toFixed(3),
    tbt.toFixed(0),
    kB.toFixed(1),
    judged,
  ];
  return `| ${cells.join(' | ')} |`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
