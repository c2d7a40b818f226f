/** Handing the work over as a file. */
import { printFile } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';

/** The work as a file to save. */
export function exportFile(preparation: Preparation): Blob {
  return new Blob([printFile(preparation)], { type: 'application/json' });
}
