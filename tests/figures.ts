/** What the long tests have measured, left in .cache for the table of docs/reliability.md (`scripts/reliability.mjs`). */
import { mkdirSync, writeFileSync } from 'node:fs';
import process from 'node:process';

/** A line of the table: what was done, how often, and what came of it, by name. */
export type Figure = { did: string; times: number; found: Record<string, number> };

/** What figures alone do not tell: a table of its own, whose first column names the rows. */
export type Table = { title: string; columns: string[]; rows: string[][] };

/** Keeps the figures of a test file, which is named by its path. To be called before anything is expected of them. */
export function keepFigures(file: string, figures: Figure[], tables: Table[] = []): void {
  const folder = '.cache/reliability';
  mkdirSync(folder, { recursive: true });
  const text = JSON.stringify({ file, full: Boolean(process.env.FULL), figures, tables }, null, 2);
  writeFileSync(`${folder}/${file.replaceAll('/', '.')}.json`, `${text}\n`);
}
