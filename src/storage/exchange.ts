/** Handing the work over as a file, and taking it in again. */
import { LARGEST_FILE, parseFile, printFile } from '../domain/file.ts';
import type { Loaded } from '../domain/file.ts';
import type { Preparation } from '../domain/preparation.ts';

/** The name of the exported file; no person's name is in it. */
export const FILE_NAME = 'klar-til-moedet.json';

/** The work as a file to save. */
export function exportFile(preparation: Preparation): Blob {
  return new Blob([printFile(preparation)], { type: 'application/json' });
}

/** Reads a file that somebody chose; a huge one is refused before it is read. */
export async function importFile(file: Blob): Promise<Exclude<Loaded, { state: 'empty' }>> {
  if (file.size > LARGEST_FILE) return { state: 'unreadable', reason: 'too-big', raw: '' };
  return parseFile(await file.text());
}
