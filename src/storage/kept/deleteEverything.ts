/** Deletes all that the site keeps in this browser: answers, papers' names, and the site itself. */
import type { ClearedMark } from './clearedMark.ts';
import type { Device } from './device.ts';
import type { KeptSite } from './keptSite.ts';

/**
 * What came of it. `answers`: `held` where another tab keeps the database open, and it is deleted when that tab is
 * closed; `refused` where the browser would not delete it.
 */
export type Deleted = { answers: 'gone' | 'held' | 'refused'; site: KeptSite };

type Parts = {
  cleared: ClearedMark;
  device: Pick<Device, 'clear'>;
  forgetSite: () => Promise<KeptSite>;
  now: () => Date;
  /** Resolves when nothing is being written any more. */
  idle?: () => Promise<void>;
};

/** Leaves the mark before anything else, at once: whatever another tab writes from then on is void. Never rejects. */
export async function deleteEverything(parts: Parts): Promise<Deleted> {
  const marked = parts.cleared.leave(parts.now());
  await parts.idle?.();
  const [answers, site] = await Promise.all([
    parts.device.clear().catch(() => 'refused' as const),
    parts.forgetSite(),
    marked,
  ]);
  return { answers, site };
}
