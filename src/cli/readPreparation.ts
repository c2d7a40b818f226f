/** A preparation from a file that somebody names: it may be missing, endless or something else altogether. */
import { createReadStream } from 'node:fs';
import { LARGEST_FILE, parseFile } from '../domain/preparation/file.ts';
import type { Loaded } from '../domain/preparation/file.ts';

/** No text of `LARGEST_FILE` takes more bytes than this. */
const MOST_BYTES = 3 * LARGEST_FILE;

/** Reads no more than a preparation can be; undefined where there is no file to read. */
export async function readPreparation(
  path: string,
): Promise<Exclude<Loaded, { state: 'empty' }> | undefined> {
  const bytes = await readBytes(path);
  // As a browser reads a file: a byte order mark is no part of its text.
  return bytes && parseFile(new TextDecoder().decode(bytes));
}

async function readBytes(path: string): Promise<Uint8Array | undefined> {
  const parts: Buffer[] = [];
  try {
    for await (const part of createReadStream(path, { end: MOST_BYTES }))
      parts.push(part as Buffer);
  } catch {
    return undefined;
  }
  return Buffer.concat(parts);
}
