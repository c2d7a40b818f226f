/**
 * `npm run release`: builds the site anew (`--local DIR` with a kommune's own layer) and writes `release/klar-X.Y.Z.zip` with its sum beside it. Of the same
 * sources it is the same each time, wherever they lie: docs/deploy/README.md.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fail, runNode } from '../setup.mjs';
import { readChanges } from './readChanges.ts';
import { releaseOf } from './releaseFiles.ts';

const folder = 'release';
const [newest] = readChanges().versions;
// Where to tell of a fault holds for a year from the day of the version, whenever it is built.
const day = Date.parse(newest?.date ?? '') / 1000;
const { SOURCE_DATE_EPOCH = String(day) } = process.env;
if (runNode('scripts/build.mjs', process.argv.slice(2), { SOURCE_DATE_EPOCH }) !== 0)
  fail('The site could not be built. The reason is above.');

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
for (const [file, bytes] of Object.entries(releaseOf())) {
  writeFileSync(join(folder, file), bytes);
  console.log(`${join(folder, file)}: ${bytes.length} bytes`);
}
