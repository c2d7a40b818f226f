/**
 * The page's own tasks while a paper is made on a slow phone: *Min forberedelse* of the citizen who wrote most, in
 * Chromium four times slowed. What takes longer than 50 ms is felt: what is pressed meanwhile is answered late.
 */
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { findChromium } from '../browser.mjs';
import { buildIfStale } from '../build.mjs';
import { serve } from '../serve.mjs';
import { keys } from '../../src/storage/kept/keys.ts';

const SLOWER = 4;
const FELT = 50;
const TRIES = 5;
const CITIZEN = 'tests/fixtures/preparations/birgit.json';

/** Marks in the page's own timeline. */
const marks = { press: 'press', done: 'done' };

/** The words of the buttons, in the main language. */
type Words = Record<'paper.make' | 'paper.download', string>;

export async function page(): Promise<string> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    return 'Not measured: there is no Chromium here (npm test finds or installs one).';
  buildIfStale();
  const words = parse(readFileSync('content/ui/da.json', 'utf8')) as Words;
  const { address, stop } = await serve(0);
  const browser = await chromium.launch({ executablePath });
  const rows: string[] = [];
  for (let at = 1; at <= TRIES; at += 1) {
    const opened = await browser.newPage();
    await openSlowly(opened, `${address}ark/forberedelse/`);
    const { clock, own } = await longestTask(opened, words);
    rows.push(`| ${at} | ${clock.toFixed(0)} | ${own.toFixed(0)} | ${FELT} |`);
    await opened.close();
  }
  await browser.close();
  await stop();
  return [
    '| try | longest task, ms on the clock | ms of its thread | goal, ms |',
    '|---|---|---|---|',
    ...rows,
  ].join('\n');
}

/** Opens a paper on a slow machine, and waits until the page has done what it does by itself. */
async function openSlowly(opened: Page, address: string): Promise<void> {
  const work = readFileSync(CITIZEN, 'utf8');
  await opened.addInitScript(([key, text]) => sessionStorage.setItem(key, text), [
    keys.journal,
    work,
  ] as const);
  await opened.goto(address);
  await opened.locator('.strip').waitFor();
  const client = await opened.context().newCDPSession(opened);
  await client.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await opened.waitForTimeout(1000);
}

/** Presses *Lav papir* in the page itself: a press from outside would be one of the tasks that are measured. */
async function make(opened: Page, words: Words): Promise<void> {
  await opened.evaluate(
    async ({ make, download, press, done }) => {
      const buttonOf = (name: string) =>
        [...document.querySelectorAll('button')].find((one) => one.textContent.trim() === name);
      // A task of its own, without the rest of this one.
      await new Promise((resolve) => setTimeout(resolve, 100));
      performance.mark(press);
      const made = new Promise<void>((resolve) => {
        new MutationObserver((_, changes) => {
          if (buttonOf(download) === undefined) return;
          changes.disconnect();
          resolve();
        }).observe(document.body, { subtree: true, childList: true });
      });
      buttonOf(make)?.click();
      await made;
      // What comes of it is painted.
      await new Promise((resolve) => setTimeout(resolve, 500));
      performance.mark(done);
    },
    { make: words['paper.make'], download: words['paper.download'], ...marks },
  );
}

type TraceEvent = {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time of the thread itself, without what the machine gave to others meanwhile. */
  tdur?: number;
};

/** The longest task of the page while a paper is made, in ms: on the clock, and of the thread itself. */
async function longestTask(opened: Page, words: Words): Promise<{ clock: number; own: number }> {
  const browser = opened.context().browser();
  await browser?.startTracing(opened, { categories: ['toplevel', 'blink.user_timing'] });
  await make(opened, words);
  const recorded = new Uint8Array((await browser?.stopTracing()) ?? []);
  const trace = (await new Response(recorded).json()) as { traceEvents: TraceEvent[] };
  const marked = (name: string) => trace.traceEvents.find((event) => event.name === name);
  const [press, done] = [marked(marks.press), marked(marks.done)];
  if (press === undefined || done === undefined) throw new Error('The trace has no marks.');
  const tasks = trace.traceEvents.filter(
    ({ name, pid, tid, ts, dur = 0 }) =>
      name === 'ThreadControllerImpl::RunTask' &&
      pid === press.pid &&
      tid === press.tid &&
      ts + dur >= press.ts &&
      ts <= done.ts,
  );
  if (tasks.length < 2) throw new Error('The trace has no tasks.');
  return {
    clock: Math.max(...tasks.map(({ dur = 0 }) => dur)) / 1000,
    own: Math.max(...tasks.map(({ tdur = 0 }) => tdur)) / 1000,
  };
}
