/**
 * `npm run check:engines`: the built site in the browsers people have, new ones and the oldest it is made for. Writes
 * docs/engines.md; `npm run check:engines -- webkit` runs those whose id holds the word, and writes nothing. Its
 * pictures are in .cache/engines/shots/.
 */
import process from 'node:process';
import { ensurePoppler } from '../browser.mjs';
import { buildIfStale } from '../build.mjs';
import { checks } from './checks.ts';
import type { Check } from './checks.ts';
import type { Engine, Running, Size, StartEngine } from './driver.ts';
import { within } from './driver.ts';
import { engines } from './list.ts';
import { colours } from './looks.ts';
import type { Colours } from './looks.ts';
import { cellOf, tableOf, writeTable } from './table.ts';
import type { Cell, Column } from './table.ts';
import { withProfile } from './ways.ts';
import type { Use } from './ways.ts';
import { serve } from '../serve.mjs';

/** No check takes longer, unless an engine hangs. */
const LONGEST = 600_000;
const [wanted = '', only = ''] = process.argv.slice(2);

// Browsers end with this process, also when somebody stops it.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));
ensurePoppler();
buildIfStale();
const { address: site, stop } = await serve(0);
let known: Promise<Colours> | undefined;
const columns: Column[] = [];
for (const engine of engines.filter(({ id }) => id.includes(wanted)))
  for (const size of engine.sizes) columns.push(await columnOf(engine, size));
await stop();

const day = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
const table = tableOf(columns, day);
console.log(table);
if (wanted === '') writeTable(table);
const fails = columns.flatMap(({ cells }) => [...cells.values()]).filter(({ works }) => !works);
console.log(`\n${fails.length} of the cells do not say that it works`);
process.exit(fails.length > 0 ? 1 : 0);

/** What the engine shows of each check; every cell says why when it cannot be had. */
async function columnOf(engine: Engine, size: Size): Promise<Column> {
  const column: Column = { engine, size, version: '?', cells: new Map() };
  const start = await engine.get().catch(messageOf);
  for (const check of checks.filter(({ isFor, title }) => isFor(engine) && title.includes(only))) {
    const begun = Date.now();
    const cell = typeof start === 'string' ? cellOf(false, start) : await run(check, column, start);
    column.cells.set(check, cell);
    const seconds = Math.round((Date.now() - begun) / 1000);
    console.log(`${engine.name} ${size.width}: ${check.title}: ${cell.text} (${seconds} s)`);
  }
  return column;
}

/** Runs a check with a profile of its own, and ends every browser that it leaves behind. */
function run(check: Check, column: Column, start: StartEngine): Promise<Cell> {
  const started: Running[] = [];
  return withProfile(async (folders) => {
    const use = useOf(column.engine, column.size, folders, async (given) => {
      const running = await start(given);
      started.push(running);
      column.version = running.version;
      return running;
    });
    try {
      const ran = check.run(use, () => (known ??= knownColours()));
      const figure = await within(LONGEST, 'the whole check', ran);
      return cellOf(true, typeof figure === 'string' ? `*works*: ${figure}` : '*works*');
    } catch (error) {
      return cellOf(false, messageOf(error));
    } finally {
      await Promise.allSettled(started.map((one) => one.close()));
    }
  });
}

function useOf(
  { id }: Engine,
  size: Size,
  folders: { profile: string; downloads: string },
  start: StartEngine,
): Use {
  return {
    id,
    size,
    site,
    downloads: folders.downloads,
    start: (how) => start({ ...size, ...folders, ...how }),
  };
}

/** The colours of the first of the engines, against which the others are held. */
async function knownColours(): Promise<Colours> {
  const [engine] = engines;
  const [size] = engine?.sizes ?? [];
  if (!engine || !size) throw new Error('The list of engines is empty.');
  const start = await engine.get();
  return withProfile((folders) => colours(useOf(engine, size, folders, start), false));
}

/** In the words of whatever went wrong. */
function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
