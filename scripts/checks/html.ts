/**
 * `npm run html`: every built page through the Nu HTML checker, in one run of Java. What is let pass, and why, is in
 * scripts/checks/htmlMessages.ts.
 */
import { spawnSync } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { messageGroups } from './htmlMessages.ts';
import type { NuMessage } from './htmlMessages.ts';
import { fail, root } from '../setup.mjs';
import { needJava } from '../tools.mjs';

const jar = join(root, 'node_modules/vnu-jar/build/dist/vnu.jar');
const dist = join(root, 'dist/');
/** Of what is said alike on many pages, so many are named. */
const FEW = 5;

const pages = globSync('**/*.html', { cwd: dist }).length;
if (pages === 0) fail('Nothing is built: npm run build.');
needJava('The HTML was NOT checked: it needs Java (Debian: default-jre-headless).');

const groups = messageGroups(check(), dist);
for (const { type, message, extract, places } of groups) {
  console.error(`${type}, ${places.length} times: ${message}\n  ${extract.replace(/\s+/g, ' ')}`);
  for (const place of places.slice(0, FEW)) console.error(`  ${place}`);
}
console.log(`${pages} pages, ${groups.length} kinds of faults`);
process.exitCode = groups.length > 0 ? 1 : 0;

function check(): NuMessage[] {
  const { stdout, stderr } = spawnSync(
    'java',
    ['-Xss4m', '-jar', jar, '--skip-non-html', '--stdout', '--format', 'json', dist],
    { encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  try {
    return (JSON.parse(stdout) as { messages: NuMessage[] }).messages;
  } catch {
    return fail(`The HTML checker could not run: ${stderr || stdout}`);
  }
}
