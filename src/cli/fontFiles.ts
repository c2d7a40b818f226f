/** The fonts of the papers, from disk. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { namesFile } from '../pdf/text/fonts.ts';
import type { FontMetrics } from '../pdf/text/font.ts';
import type { FontFiles, Names } from '../pdf/text/fonts.ts';

const folder = join(import.meta.dirname, '../../public/fonts/pdf');
const maker = join(import.meta.dirname, '../../scripts/fonts/fonts.ts');

/** The measures and files that scripts/fonts/fonts.ts makes; made now where nothing was built yet. */
export async function fontFiles(locale: string): Promise<FontFiles> {
  const needed = ['fonts.json', namesFile(locale)].map((file) => join(folder, file));
  if (!needed.every((file) => existsSync(file))) {
    await promisify(execFile)(process.execPath, [maker]);
  }
  return {
    metrics: (await read('fonts.json')) as FontMetrics[],
    names: (await read(namesFile(locale))) as Names,
    load: async (file) => new Uint8Array(await readFile(join(folder, file))),
  };
}

async function read(file: string): Promise<unknown> {
  return new Response(await readFile(join(folder, file))).json();
}
