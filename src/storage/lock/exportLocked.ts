/** Exports the work as a file that only its passphrase opens. */
import { printFile } from '../../domain/preparation/file.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { lock } from './lock.ts';

/** The work as a locked file to save. */
export async function exportLocked(preparation: Preparation, passphrase: string): Promise<Blob> {
  return new Blob([await lock(printFile(preparation), passphrase)], { type: 'application/json' });
}
