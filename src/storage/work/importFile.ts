/** Taking the work in again from a file. */
import { LARGEST_FILE, parseFile } from '../../domain/preparation/file.ts';
import type { Loaded } from '../../domain/preparation/file.ts';
import { isLocked } from './locked.ts';

/** A file that opens with a passphrase. */
export type Lock = { state: 'locked'; text: string };

/** Locked, a text takes a third more room. */
const LARGEST_LOCKED = 2 * LARGEST_FILE;

/** Reads a file that somebody chose; a huge one is refused before it is read. */
export async function importFile(file: Blob): Promise<Exclude<Loaded, { state: 'empty' }> | Lock> {
  if (file.size > LARGEST_LOCKED) return { state: 'unreadable', reason: 'too-big', raw: '' };
  const text = await file.text();
  return isLocked(text) ? { state: 'locked', text } : parseFile(text);
}
