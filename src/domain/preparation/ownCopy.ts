/** *Min kopi* carries the whole preparation inside it, to go on from; a copy for somebody else carries nothing. */
import { FILE_NAME, printFile } from './file.ts';
import type { Preparation } from './preparation.ts';

/** For whom a paper is made: the citizen alone, or others too. */
export type Copy = 'mine' | 'theirs';

/** A file to lie inside a paper. `description` is what a reader of PDFs shows beside its name. */
export type Attachment = { name: string; text: string; description: string };

/** What a copy carries: the exported file, or nothing. */
export function attachmentFor(
  copy: Copy,
  preparation: Preparation,
  description: string,
): { attachment?: Attachment } {
  if (copy === 'theirs') return {};
  return { attachment: { name: FILE_NAME, text: printFile(preparation), description } };
}
