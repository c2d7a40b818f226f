/**
 * `npm run check:full`: whole matrices instead of pairs, long runs, and the site in every engine, in parts
 * (`fullParts.mjs`). `npm run check:full -- states ways` runs these parts alone. Each part writes its section of
 * docs/full-run.md when it ends, and docs/reliability.md and docs/engines.md what was measured by then.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative } from 'node:path';
import process from 'node:process';
import { filesOf, parts } from './fullParts.mjs';
import { writeReliability } from './reliability.mjs';
import { fail, root, runScript, setup } from './setup.mjs';

const file = join(root, 'docs', 'full-run.md');
const report = join(root, '.cache', 'tests.json');
const asked = process.argv.slice(2);
const strangers = asked.filter((name) => !(name in parts));
if (strangers.length > 0)
  fail(`There is no part ${strangers.join(', ')}: ${Object.keys(parts).join(', ')}.`);

setup();
const failed = [];
for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue;
  console.log(`\n── ${name}`);
  const begun = Date.now();
  const exit = run(part);
  if (exit !== 0) failed.push(name);
  write(name, sectionOf(name, part, exit, (Date.now() - begun) / 60_000));
  writeReliability();
}
for (const name of failed) console.error(`The part ${name} failed: see above`);
process.exit(failed.length > 0 ? 1 : 0);

function run(part) {
  if ('script' in part) return runScript(part.script);
  const named = part.only ? ['-t', part.only] : [];
  return runScript('test', [...filesOf(part), ...named], { FULL: '1' });
}

/** What ran, how much of it, and how long it took. */
function sectionOf(name, part, exit, minutes) {
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const head = `## ${name}\n\n${day}, Node ${nodeOfTests()}, ${availableParallelism()} cores: ${minutes.toFixed(1)} minutes, ${exit === 0 ? 'all passed' : 'not all passed'}.`;
  if ('script' in part || !existsSync(report)) return head;
  const { testResults } = JSON.parse(readFileSync(report, 'utf8'));
  const rows = testResults
    .map(({ name: path, startTime, endTime, assertionResults }) => {
      const count = (state) => assertionResults.filter(({ status }) => status === state).length;
      const seconds = Math.round((endTime - startTime) / 1000);
      return `| ${relative(root, path)} | ${count('passed')} | ${count('failed')} | ${seconds} |`;
    })
    .sort();
  return [
    head,
    '',
    '| tests | passed | failed | seconds |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

/** The version of the project's own Node, on which the tests run, whatever this script runs on. */
function nodeOfTests() {
  return JSON.parse(readFileSync(join(root, 'node_modules/node/package.json'), 'utf8')).version;
}

/** Puts a section in its place among those of the other parts. */
function write(name, section) {
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const known = new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map((one) => [/^## (.*)/.exec(one)?.[1], one.trim()]),
  );
  known.set(name, section);
  const sections = Object.keys(parts).flatMap((one) => known.get(one) ?? []);
  const head =
    '# The full run\n\nWritten by `npm run check:full`, a section for each of its parts: whole matrices instead of pairs, and long runs.';
  writeFileSync(file, `${[head, ...sections].join('\n\n')}\n`);
}
