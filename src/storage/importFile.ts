/** Taking the work in again from a file. */
import { LARGEST_FILE, parseFile } from '../domain/file.ts';
import type { Loaded } from '../domain/file.ts';

/** Reads a file that somebody chose; a huge one is refused before it is read. */
export async function importFile(file: Blob): Promise<Exclude<Loaded, { state: 'empty' }>> {
  if (file.size > LARGEST_FILE) return { state: 'unreadable', reason: 'too-big', raw: '' };
  return parseFile(await file.text());
}
