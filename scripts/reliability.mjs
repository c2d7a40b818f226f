/** The table that the tests leave in docs/: what was done to the site, how often, and what came of it. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { root } from './setup.mjs';

/** Where `tests/figures.ts` leaves what was measured, a file a test. */
const folder = join(root, '.cache', 'reliability');

/** Writes docs/reliability.md from what was measured; without that there is nothing to tell. */
export function writeReliability() {
  if (!existsSync(folder)) return;
  const measured = readdirSync(folder)
    .sort()
    .map((file) => JSON.parse(readFileSync(join(folder, file), 'utf8')));
  const rows = measured.flatMap(({ file, full, figures }) =>
    figures.map(({ did, times, found }) => {
      const came = Object.entries(found).map(([what, number]) => `${what}: ${number}`);
      return row([did, times, came.join('; '), shownBy(file, full)]);
    }),
  );
  const tables = measured.flatMap(({ file, full, tables }) =>
    tables.map(({ title, columns, rows }) =>
      [
        `\n## ${title}\n`,
        `Shown by ${shownBy(file, full)}.\n`,
        ...[columns, columns.map(() => '---'), ...rows].map(row),
        '',
      ].join('\n'),
    ),
  );
  const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
  const text = `# What was measured of "it stays with you" and "nothing is lost"

Written by the tests themselves in \`npm run check:full\`, on ${day}, Node ${process.versions.node}. By hand: \`FULL=1 npm test -- PATTERN\`, and then \`node scripts/reliability.mjs\`. Milliseconds are those of the machine of that day, with whatever else it had to do; what a test demands of each number stands in the test.

| what was done | times | what came of it | shown by |
| --- | --- | --- | --- |
${rows.join('\n')}
${tables.join('')}`;
  writeFileSync(join(root, 'docs', 'reliability.md'), text);
}

function row(cells) {
  return `| ${cells.join(' | ')} |`;
}

function shownBy(file, full) {
  return full ? `\`${file}\`` : `\`${file}\`, short run`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeReliability();
