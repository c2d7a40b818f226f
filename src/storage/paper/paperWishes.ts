/**
 * How a paper is wanted, beside what its preparation keeps: which copy, for whom, and how much of it. For as long as the tab is there,
 * so that a reload loses no choice.
 */
import { z } from '../../domain/zod.ts';
import { keys } from '../kept/keys.ts';

const wish = z.object({
  copy: z.optional(z.enum(['mine', 'theirs'])),
  /** The id of the entry of the person. */
  person: z.optional(z.string()),
  /** The first page alone. */
  short: z.optional(z.boolean()),
});
export type PaperWish = z.infer<typeof wish>;

/** Those of one preparation, by the id of the document. */
const wishes = z.object({ work: z.string(), papers: z.record(z.string(), wish) });

/** How a paper of a preparation was last wanted. Storage that is refused or not ours knows of none. */
export function wishFor(storage: () => Storage, work: string, document: string): PaperWish {
  return readAll(storage, work)[document] ?? {};
}

/** Keeps how a paper is wanted; wishes of another preparation are forgotten. */
export function keepWish(
  storage: () => Storage,
  work: string,
  document: string,
  wanted: PaperWish,
): void {
  const papers = { ...readAll(storage, work), [document]: wanted };
  try {
    storage().setItem(keys.wishes, JSON.stringify({ work, papers }));
  } catch {
    // Full or refused: it is forgotten with the page.
  }
}

function readAll(storage: () => Storage, work: string): Record<string, PaperWish> {
  try {
    const kept = JSON.parse(storage().getItem(keys.wishes) ?? 'null') as unknown;
    const parsed = wishes.safeParse(kept);
    return parsed.success && parsed.data.work === work ? parsed.data.papers : {};
  } catch {
    return {};
  }
}
