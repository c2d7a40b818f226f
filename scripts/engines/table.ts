/** docs/engines.md, written by the run. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { checks } from './checks.ts';
import type { Check } from './checks.ts';
import type { Engine, Size } from './driver.ts';

export type Cell = { works: boolean; text: string };
export type Column = { engine: Engine; size: Size; version: string; cells: Map<Check, Cell> };

/** No reason in the table is longer. */
const LONGEST = 300;

export function cellOf(works: boolean, text: string): Cell {
  const plain = text.replace(/\s+/g, ' ').replaceAll('|', '\\|').replaceAll('<', '&lt;').trim();
  return { works, text: plain.length > LONGEST ? `${plain.slice(0, LONGEST)} …` : plain };
}

/** A column for each engine and size, a row for each check. */
export function tableOf(columns: Column[], day: string): string {
  const heads = columns.map(({ engine, size }) => `${engine.name}, ${size.width}×${size.height}`);
  const rows = [
    ['', ...heads],
    ['---', ...heads.map(() => '---')],
    ['version', ...columns.map(({ version }) => version)],
    ['date', ...columns.map(() => day)],
    ...checks.map((check) => [
      check.title,
      ...columns.map(({ cells }) => {
        const cell = cells.get(check);
        if (cell === undefined) return '–';
        return cell.works ? cell.text : `**fails:** ${cell.text}`;
      }),
    ]),
  ];
  return rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

export function writeTable(table: string): void {
  writeFileSync(
    join(root, 'docs', 'engines.md'),
    `# In which browsers it works

Written by \`npm run check:engines\`: the built site, driven as a person uses it. *works* stands where everything that
the check asks for held; else the reason. A dash: not asked of that engine. All engines come from Debian, npm and Maven
Central; how each is driven is in \`scripts/engines/\`. An old WebKit that cannot be told that a person likes it dark is
given the dark styles at once.

${table}
`,
  );
}
