/** The text of a preparation, as exported and as stored: text in, `Loaded` out; never a throw, never a loss. */
import { withLayoutBreaks } from '../text/layoutBreaks.ts';
import { migrate } from './migrations.ts';
import { FORMAT, preparation, VERSION } from './preparation.ts';
import type { Preparation } from './preparation.ts';
import { checked, z } from '../zod.ts';

/** Why a text could not be read; the text itself is kept, to be handed over as a file. */
export type Unreadable = {
  state: 'unreadable';
  reason: 'not-json' | 'foreign' | 'corrupt' | 'newer' | 'too-big';
  raw: string;
};
export type Loaded = { state: 'empty' } | { state: 'ready'; preparation: Preparation } | Unreadable;

/** A file above this is not one of ours: that of the longest preparation, with twenty before it. In UTF-16 units. */
export const LARGEST_FILE = 5_000_000;

/** The name of the exported file; no person's name is in it. */
export const FILE_NAME = 'klar-til-moedet.json';

const head = z.looseObject({ format: z.literal(FORMAT), version: checked(z.int(), z.positive()) });

/** Reads a file that somebody has chosen: what is too big to be ours is refused, what no page can show can be broken. */
export function parseFile(raw: string): Exclude<Loaded, { state: 'empty' }> {
  if (raw.length > LARGEST_FILE) return { state: 'unreadable', reason: 'too-big', raw };
  return read(raw, (_, value) => (typeof value === 'string' ? withLayoutBreaks(value) : value));
}

/** Reads a preparation of any version ever saved, of any size: what was kept must come back. */
export function parsePreparation(raw: string): Exclude<Loaded, { state: 'empty' }> {
  return read(raw);
}

/** What is done to each value of a JSON text as it is read. */
type Reviver = (key: string, value: unknown) => unknown;

function read(raw: string, reviver?: Reviver): Exclude<Loaded, { state: 'empty' }> {
  const unreadable = (reason: Unreadable['reason']): Unreadable => ({
    state: 'unreadable',
    reason,
    raw,
  });
  const json = parseJson(raw, reviver);
  if (json === undefined) return unreadable('not-json');
  const known = head.safeParse(json.value);
  if (!known.success) return unreadable('foreign');
  const { version } = known.data;
  if (version > VERSION) return unreadable('newer');
  // No id is called so, and what stands under it would be lost without a word.
  if (/"__proto__"\s*:/.test(raw)) return unreadable('corrupt');
  const parsed = preparation.safeParse({ ...migrate(known.data, version), version: VERSION });
  return parsed.success ? { state: 'ready', preparation: parsed.data } : unreadable('corrupt');
}

/** The text to store. */
export function printPreparation(saved: Preparation): string {
  return JSON.stringify(saved);
}

/** The text to hand over as a file: the same, for people to read too. */
export function printFile(saved: Preparation): string {
  return `${JSON.stringify(saved, null, 2)}\n`;
}

function parseJson(text: string, reviver?: Reviver): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text, reviver) as unknown };
  } catch {
    return undefined;
  }
}
