/**
 * Which papers were made in this tab: for *Mine ark*. A paper itself is not kept, as it holds what is private and
 * is quickly made again; so its document, for whom the copy was, and when.
 */
import { z } from '../../domain/zod.ts';
import { keys } from '../kept/keys.ts';

const madePapers = z.array(
  z.object({
    /** The preparation it was made of. */
    work: z.string(),
    document: z.string(),
    copy: z.enum(['mine', 'theirs']),
    at: z.string(),
  }),
);
export type MadePaper = z.infer<typeof madePapers>[number];

/** The papers made of a preparation, the newest first. Storage that is refused or not ours has none. */
export function listMade(storage: () => Storage, work: string): MadePaper[] {
  return readAll(storage).filter((one) => one.work === work);
}

/** Puts a paper first; the same copy of the same document stands once, as of its last time. */
export function addMade(storage: () => Storage, made: MadePaper): void {
  const others = readAll(storage).filter(
    ({ work, document, copy }) =>
      work === made.work && !(document === made.document && copy === made.copy),
  );
  try {
    storage().setItem(keys.papers, JSON.stringify([made, ...others]));
  } catch {
    // Full or refused: the paper is made all the same, and is not on the list.
  }
}

function readAll(storage: () => Storage): MadePaper[] {
  try {
    const kept = JSON.parse(storage().getItem(keys.papers) ?? '[]') as unknown;
    const parsed = madePapers.safeParse(kept);
    return parsed.success ? parsed.data : [];
  } catch {
    return [];
  }
}
