/** The fonts of the papers, from disk. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import type { FontFiles, FontMetrics } from '../pdf/fonts.ts';

const folder = join(import.meta.dirname, '../../public/fonts/pdf');
const maker = join(import.meta.dirname, '../../scripts/fonts.ts');

/** The measures and files that scripts/fonts.ts makes; made now where nothing was built yet. */
export async function fontFiles(): Promise<FontFiles> {
  const measures = join(folder, 'fonts.json');
  if (!existsSync(measures)) await promisify(execFile)(process.execPath, [maker]);
  return {
    metrics: (await new Response(await readFile(measures)).json()) as FontMetrics[],
    load: async (file) => new Uint8Array(await readFile(join(folder, file))),
  };
}
