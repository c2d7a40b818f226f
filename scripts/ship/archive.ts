/** A release as one file: a zip whose bytes depend on what is in it, and on nothing else. Pure. */
import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { ZippableFile } from 'fflate';

/** Path below the folder of the release → what is in the file. */
export type Files = Record<string, Uint8Array>;

export const SUMS = 'SHA256SUMS';

/** Every file may be read by all, and changed by its owner; as Unix says it. */
const MODE = 0o100644 * 2 ** 16;
const UNIX = 3;

/** The zip: all files in one folder, by name, as of one day (YYYY-MM-DD), with the sums of all but the sums. */
export function archiveOf(folder: string, files: Files, day: string): Uint8Array {
  const all = { ...files, [SUMS]: strToU8(sumsOf(files)) };
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  // A zip has no zones of time: made of the parts, it is the same noon everywhere.
  const mtime = new Date(year, month - 1, date, 12);
  const entries = sorted(all).map(([path, bytes]): [string, ZippableFile] => [
    `${folder}/${path}`,
    [bytes, { level: 9, mtime, os: UNIX, attrs: MODE }],
  ]);
  return zipSync(Object.fromEntries(entries));
}

/** A line a file, as `sha256sum -c` reads them. */
export function sumsOf(files: Files): string {
  return sorted(files)
    .map(([path, bytes]) => `${sha256(bytes)}  ${path}\n`)
    .join('');
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function sorted(files: Files): [string, Uint8Array][] {
  return Object.entries(files).sort(([one], [other]) => (one < other ? -1 : 1));
}
