/**
 * `npm run sbom`: prints the bill of materials of the build in `dist/`, for a release. npm reads the lock file, which
 * has the hash of every package; `shipped.ts` says which of them are sent.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { billOf } from './bill.ts';
import type { Bill } from './bill.ts';
import { fail } from '../setup.mjs';
import { shippedPackages } from './shipped.ts';

if (!existsSync('dist')) fail('Nothing is built: npm run build.');
// The lock alone: of what is installed, an override makes npm refuse a bill (ESBOMPROBLEMS).
const words = 'sbom --package-lock-only --sbom-format=cyclonedx --sbom-type=application'.split(' ');
const { stdout, stderr, status } = spawnSync('npm', words, {
  encoding: 'utf8',
  maxBuffer: 100_000_000,
  shell: process.platform === 'win32',
});
if (status !== 0) fail(`npm makes no bill of materials: ${stderr}`);
const { name } = JSON.parse(readFileSync('package.json', 'utf8')) as { name: string };
const bill = billOf(JSON.parse(stdout) as Bill, name, shippedPackages('dist'));
console.log(JSON.stringify(bill, null, 2));
