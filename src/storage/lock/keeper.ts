/**
 * The page's side of the service worker that keeps keys. Not every browser has service workers, some refuse them, some
 * do not answer: then there is no keeper, and nothing waits for one for longer than a moment.
 */
import { inTime } from '../kept/inTime.ts';
import type { Held, ToKeeper } from './keyKeeper.ts';

export type Keeper = {
  /** Starts it, where it is not there yet. Gives whether there is one. */
  start: () => Promise<boolean>;
  tell: (message: ToKeeper) => void;
  ask: (token: string) => Promise<Held | undefined>;
  /** Lets it forget everything, and takes it away. */
  stop: () => Promise<void>;
};

/** Milliseconds that a page waits. */
const PATIENCE = 1000;

/** `container` gives the browser's own; reaching for it may itself be refused. */
export function openKeeper(container: () => ServiceWorkerContainer, address: () => string): Keeper {
  let registration: ServiceWorkerRegistration | undefined;

  async function register(): Promise<boolean> {
    const made = await container().register(address());
    // A browser that has it does not look for a newer version of it by itself.
    made.update().catch(() => undefined);
    await activeIn(made);
    registration = made;
    return true;
  }

  /** The one that is there, if it is ours: the worker that keeps the site covers this folder too. */
  async function find(): Promise<ServiceWorker | undefined> {
    const { href: script } = new URL(address());
    registration ??= await container().getRegistration(script);
    if (registration?.active?.scriptURL === script) return registration.active;
    registration = undefined;
    return undefined;
  }

  async function question(token: string): Promise<Held | undefined> {
    const worker = await find();
    if (worker === undefined) return undefined;
    const { port1, port2 } = new MessageChannel();
    try {
      return await withPatience(
        new Promise<Held | undefined>((resolve) => {
          port1.onmessage = ({ data }: MessageEvent<Held | undefined>) => resolve(data);
          worker.postMessage({ type: 'ask', token } satisfies ToKeeper, [port2]);
        }),
      );
    } finally {
      port1.close();
    }
  }

  function tell(message: ToKeeper): void {
    try {
      // At once, where it is known: the page may be going.
      if (registration) registration.active?.postMessage(message);
      else void withPatience(find().then((worker) => worker?.postMessage(message)));
    } catch {
      // It is gone: so is what it knew.
    }
  }

  return {
    start: async () => (await withPatience(register())) ?? false,
    tell,
    ask: (token) => withPatience(question(token)),
    stop: async () => {
      await withPatience(find());
      tell({ type: 'forget-all' });
      await withPatience(registration?.unregister() ?? Promise.resolve(false));
      registration = undefined;
    },
  };
}

/** What a promise gives within a moment; nothing where it gives nothing, or fails. */
function withPatience<T>(wanted: Promise<T>): Promise<T | undefined> {
  return inTime(wanted, PATIENCE).catch(() => undefined);
}

/** Waits until a worker that is new can be spoken to. */
function activeIn({ active, waiting, installing }: ServiceWorkerRegistration): Promise<void> {
  const worker = active ?? waiting ?? installing;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (worker?.state === 'activated' || worker?.state === 'activating') resolve();
      if (worker?.state === 'redundant' || !worker) reject(new Error('redundant'));
    };
    worker?.addEventListener('statechange', look);
    look();
  });
}
