/**
 * `npm run check`: all that CI runs, in CI's order. Every part runs, so that one round names everything; tests last.
 */
import process from 'node:process';
import { buildIfStale } from './build.mjs';
import { runScript, setup } from './setup.mjs';

setup();
const failed = [
  ...['types', 'lint', 'format', 'unused'],
  ...['reading', 'voice', 'spelling', 'translations', 'check:content', 'way'],
].filter(fails);
buildIfStale();
failed.push(...['size', 'check:minimum', 'html', 'check:deploy', 'check:pdfua'].filter(fails));
for (const name of failed) console.error(`npm run ${name} failed: see above`);
const tests = runScript('test');
process.exit(failed.length > 0 ? 1 : tests);

function fails(name) {
  console.log(`\n── ${name}`);
  return runScript(name) !== 0;
}
