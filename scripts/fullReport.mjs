/** The table that `npm run check:full` leaves in docs/: what ran, how much of it, and how long it took. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { root } from './setup.mjs';

/** Writes docs/full-run.md from the report of the tests; without one there is nothing to tell. */
export function writeFullReport() {
  const report = join(root, '.cache', 'tests.json');
  if (!existsSync(report)) return;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const rows = testResults
    .map(({ name, startTime, endTime, assertionResults }) => {
      const passed = assertionResults.filter(({ status }) => status === 'passed').length;
      const failed = assertionResults.filter(({ status }) => status === 'failed').length;
      const seconds = Math.round((endTime - startTime) / 1000);
      return `| ${relative(root, name)} | ${passed} | ${failed} | ${seconds} |`;
    })
    .sort();
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const head = [
    '# The full run',
    '',
    `Written by \`npm run check:full\` on ${day}, Node ${process.versions.node}, ${availableParallelism()} cores: whole matrices instead of pairs, and long runs.`,
    '',
    '| tests | passed | failed | seconds |',
    '| --- | --- | --- | --- |',
  ];
  writeFileSync(join(root, 'docs', 'full-run.md'), `${[...head, ...rows].join('\n')}\n`);
}
