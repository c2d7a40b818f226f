/** The site itself, as far as the device keeps it for use without a network: its service workers and their caches. */
import { inTime } from './inTime.ts';
import { keys } from './keys.ts';

/** `none` where none was kept, `refused` where the browser would not let go of it. */
export type KeptSite = 'none' | 'gone' | 'refused';

/** Milliseconds; a browser answers in a few, and fetches the site in seconds. */
const PATIENCE = 5000;

/** The keeping of it that this page has begun: before that is done, there is nothing to take away. */
let beingKept: Promise<unknown> = Promise.resolve();

/** Notes that this page has begun to keep the site; `keeping` never rejects. */
export function noteKeeping(keeping: Promise<unknown>): void {
  beingKept = keeping;
}

/** Takes the site away, in every language. Never rejects, and does not wait for ever. */
export function forgetSite(): Promise<KeptSite> {
  return inTime(forget(), PATIENCE).catch(() => 'refused' as const);
}

async function forget(): Promise<KeptSite> {
  await beingKept;
  const unregistered = await unregisterAll();
  const removed = [...unregistered, ...(await deleteCaches())];
  if (removed.length === 0) return 'none';
  return removed.every(Boolean) ? 'gone' : 'refused';
}

/** Not every browser has service workers, and none has them in some private windows: what is refused keeps nothing. */
async function unregisterAll(): Promise<boolean[]> {
  const here = new URL(import.meta.env.BASE_URL, location.href).href;
  const all = await answerOf(() => navigator.serviceWorker.getRegistrations());
  return Promise.all(
    all
      .filter(({ scope }) => scope.startsWith(here))
      .map(async (registration) => {
        const isGone = await registration.unregister();
        await isFetched(registration.installing);
        return isGone;
      }),
  );
}

/** A worker that is just fetching the site goes on with that, and would fill a cache that was deleted. */
function isFetched(worker: ServiceWorker | null): Promise<void> {
  return new Promise((resolve) => {
    const look = (): void => {
      if (worker?.state !== 'installing') resolve();
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}

async function deleteCaches(): Promise<boolean[]> {
  const names = await answerOf(() => caches.keys());
  return Promise.all(
    names.filter((name) => name.startsWith(keys.caches)).map((name) => caches.delete(name)),
  );
}

async function answerOf<T>(ask: () => Promise<readonly T[]>): Promise<readonly T[]> {
  try {
    return await ask();
  } catch {
    return [];
  }
}
