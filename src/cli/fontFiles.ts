/** The fonts of the papers, from disk. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { FontFiles, FontMetrics } from '../pdf/fonts.ts';

const folder = new URL('../../public/fonts/pdf/', import.meta.url);
const maker = fileURLToPath(new URL('../../scripts/fonts.ts', import.meta.url));

/** The measures and files that scripts/fonts.ts makes; made now where nothing was built yet. */
export async function fontFiles(): Promise<FontFiles> {
  const measures = new URL('fonts.json', folder);
  if (!existsSync(measures)) await promisify(execFile)(process.execPath, [maker]);
  return {
    metrics: (await new Response(await readFile(measures)).json()) as FontMetrics[],
    load: async (file) => new Uint8Array(await readFile(new URL(file, folder))),
  };
}
