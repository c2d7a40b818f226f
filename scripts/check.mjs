/**
 * `npm run check`: all that CI runs, in CI's order. Every part runs, so that one round names everything; tests last.
 * `npm run check:full` sets FULL, by which the tests run whole matrices instead of pairs, and
 * longer, and the site in every engine; its tables are docs/full-run.md, docs/reliability.md and docs/engines.md.
 */
import process from 'node:process';
import { buildIfStale } from './build.mjs';
import { writeFullReport } from './fullReport.mjs';
import { forgetFigures, writeReliability } from './reliability.mjs';
import { runScript, setup } from './setup.mjs';

setup();
const failed = [
  ...['types', 'lint', 'format', 'unused'],
  ...['reading', 'voice', 'spelling', 'translations', 'check:content', 'way'],
].filter(fails);
buildIfStale();
failed.push(...['size', 'check:minimum', 'html', 'check:deploy', 'check:pdfua'].filter(fails));
const isFull = process.argv.includes('--full');
if (isFull) failed.push(...['check:engines'].filter(fails));
for (const name of failed) console.error(`npm run ${name} failed: see above`);
if (isFull) forgetFigures();
const tests = runScript('test', [], isFull ? { FULL: '1' } : {});
if (isFull) {
  writeFullReport();
  writeReliability();
}
process.exit(failed.length > 0 ? 1 : tests);

function fails(name) {
  console.log(`\n── ${name}`);
  return runScript(name) !== 0;
}
