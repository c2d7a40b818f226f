/** The fonts of the papers, from disk. */
import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { namesFile } from '../pdf/text/fonts.ts';
import type { FontMetrics } from '../pdf/text/font.ts';
import type { FontFiles, Names } from '../pdf/text/fonts.ts';

const folder = join(import.meta.dirname, '../../public/fonts/pdf');
const maker = join(import.meta.dirname, '../../scripts/fonts/fonts.ts');

let made: Promise<unknown> | undefined;

/** The measures and files that scripts/fonts/fonts.ts makes: what is missing or out of date is made first, once. */
export async function fontFiles(locale: string): Promise<FontFiles> {
  await (made ??= promisify(execFile)(process.execPath, [maker]));
  return {
    metrics: (await read('fonts.json')) as FontMetrics[],
    names: (await read(namesFile(locale))) as Names,
    load: async (file) => new Uint8Array(await readFile(join(folder, file))),
  };
}

async function read(file: string): Promise<unknown> {
  return new Response(await readFile(join(folder, file))).json();
}
