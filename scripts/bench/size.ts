/**
 * How small: a Danish paper of four pages, and what a browser fetches to make it. Nothing is assumed: the worker
 * that was built runs here, and every file it asks for is counted, as brotli sends it.
 */
import { globSync, readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { Reply, Request } from '../../src/pdf/worker.ts';
import { buildIfStale } from '../build.mjs';
import { piecesFor, planOf } from './makers/ours.ts';
import { pieces } from './paper.ts';

const PAGES = 4;
const goals = { paper: 60, fetched: 230 };
const dist = resolve('dist');

export async function size(): Promise<string> {
  buildIfStale();
  const plan = planOf(await pieces(await piecesFor(PAGES)));
  const { paper, fetched } = await runWorker({
    plan,
    fontBase: `${pathToFileURL(join(dist, 'fonts/pdf')).href}/`,
    options: {},
  });
  const isCode = (file: string): boolean => file.endsWith('.js');
  const sum = (files: string[]): number => files.reduce((all, file) => all + sent(file), 0);
  const [code, fonts] = [fetched.filter(isCode), fetched.filter((file) => !isCode(file))];
  return [
    '| | kB | goal, kB | |',
    '|---|---|---|---|',
    `| a Danish paper of ${PAGES} pages | ${kB(paper)} | ${met(paper, goals.paper)} |`,
    `| code fetched for it, brotli (${code.length} files) | ${kB(sum(code))} | | |`,
    `| fonts fetched for it, brotli (${fonts.length} files) | ${kB(sum(fonts))} | | |`,
    `| fetched in all | ${kB(sum(fetched))} | ${met(sum(fetched), goals.fetched)} |`,
  ].join('\n');
}

/** The built worker with the few things of a browser that it uses. */
async function runWorker(request: Request): Promise<{ paper: number; fetched: string[] }> {
  const fetched = new Set<string>();
  const note = (url: string): string => {
    const file = fileURLToPath(url);
    if (file.startsWith(dist)) fetched.add(file);
    return file;
  };
  registerHooks({
    load: (url, context, next) => {
      if (url.startsWith('file:')) note(url);
      return next(url, { ...context, format: url.includes('/dist/') ? 'module' : context.format });
    },
  });
  const [worker] = globSync('dist/_astro/worker-*.js');
  if (worker === undefined) throw new Error('The PDF worker was not built.');
  const replied = new Promise<Reply>((heard) => {
    Object.assign(globalThis, {
      postMessage: heard,
      addEventListener: (_: string, listen: (event: { data: Request }) => void) => {
        setTimeout(() => listen({ data: request }));
      },
      fetch: (address: URL) => Promise.resolve(new Response(readFileSync(note(address.href)))),
    });
  });
  await import(pathToFileURL(resolve(worker)).href);
  const reply = await replied;
  if (!reply.ok) throw new Error(reply.reason);
  return { paper: reply.bytes.length, fetched: [...fetched] };
}

/** What is not made smaller is sent as it is. */
function sent(file: string): number {
  const bytes = readFileSync(file);
  return Math.min(bytes.length, brotliCompressSync(bytes).length);
}

function met(bytes: number, goal: number): string {
  return `${goal} | ${bytes <= goal * 1000 ? 'met' : 'missed'}`;
}

function kB(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}
