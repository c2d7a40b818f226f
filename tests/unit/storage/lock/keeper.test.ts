/** The page's side of the service worker that keeps keys, in browsers that have one, refuse it, or never answer. */
import { describe, expect, it, vi } from 'vitest';
import { openKeeper } from '../../../../src/storage/lock/keeper.ts';
import { createKeyKeeper } from '../../../../src/storage/lock/keyKeeper.ts';
import type { ToKeeper } from '../../../../src/storage/lock/keyKeeper.ts';

const address = 'https://site.example/noegle/worker.js';
const key = { bits: 'one', salt: 'a', rounds: 1 };
const never = new Promise<never>(() => undefined);

type Sent = (message: ToKeeper, ports?: MessagePort[]) => void;

/** A worker as a page sees it; `post` is what becomes of a message. */
function workerAt(scriptURL: string, post: Sent, state = 'activated') {
  return Object.assign(new EventTarget(), { scriptURL, state, postMessage: post });
}

/** A browser's service workers, of which one keeps keys; `found` is registered already. */
function browserWith({ found = false, post }: { found?: boolean; post?: Sent } = {}) {
  const hear = createKeyKeeper(() => 0);
  const worker = workerAt(
    address,
    post ?? ((message, ports) => ports?.[0]?.postMessage(hear(message)) ?? void hear(message)),
    'installing',
  );
  const registration = {
    active: found ? worker : undefined,
    installing: found ? undefined : worker,
    update: () => Promise.reject(new Error('no network')),
    unregister: vi.fn(() => Promise.resolve(true)),
  };
  const container = {
    getRegistration: () => Promise.resolve(registration.active && registration),
    register: () => {
      setTimeout(() => {
        Object.assign(registration, { active: worker, installing: undefined });
        worker.state = 'activated';
        worker.dispatchEvent(new Event('statechange'));
      });
      return Promise.resolve(registration);
    },
  };
  return { container: container as unknown as ServiceWorkerContainer, registration, worker };
}

const keeperOf = (container: () => ServiceWorkerContainer) => openKeeper(container, () => address);

describe('What keeps keys', () => {
  it('is started, told, asked and taken away', async () => {
    const { container, registration } = browserWith();
    const keeper = keeperOf(() => container);
    expect(await keeper.ask('mine')).toBeUndefined();
    expect(await keeper.start()).toBe(true);
    keeper.tell({ type: 'hold', token: 'mine', held: { key, used: 0 } });
    expect(await keeper.ask('mine')).toEqual({ key, used: 0 });
    await keeper.stop();
    expect(registration.unregister).toHaveBeenCalledOnce();
    registration.active = undefined;
    expect(await keeper.ask('mine')).toBeUndefined();
  });

  it('is found by the next page, and started where it is there already', async () => {
    const { container, worker } = browserWith({ found: true });
    worker.state = 'activated';
    keeperOf(() => container).tell({ type: 'stay', token: 'mine' });
    const next = keeperOf(() => container);
    expect(await next.start()).toBe(true);
    next.tell({ type: 'hold', token: 'mine', held: { key, used: 0 } });
    expect(await keeperOf(() => container).ask('mine')).toEqual({ key, used: 0 });
  });

  it('is not taken for another service worker, which keeps the site', async () => {
    const { container, registration } = browserWith({ found: true });
    registration.active = workerAt('https://site.example/sw.js', () => {
      throw new Error('It is not to be spoken to.');
    });
    const keeper = keeperOf(() => container);
    expect(await keeper.ask('mine')).toBeUndefined();
    await keeper.stop();
    expect(registration.unregister).not.toHaveBeenCalled();
  });

  it.each<[string, () => ServiceWorkerContainer]>([
    ['has none', () => undefined as unknown as ServiceWorkerContainer],
    [
      'refuses it',
      () => {
        throw new DOMException('no', 'SecurityError');
      },
    ],
    [
      'does not answer',
      () =>
        ({
          register: () => never,
          getRegistration: () => never,
        }) as unknown as ServiceWorkerContainer,
    ],
  ])('is done without where the browser %s', async (_, container) => {
    const keeper = keeperOf(container);
    const begun = performance.now();
    expect(await keeper.start()).toBe(false);
    keeper.tell({ type: 'forget-all' });
    expect(await keeper.ask('mine')).toBeUndefined();
    await keeper.stop();
    expect(performance.now() - begun).toBeLessThan(5000);
  });

  it('is done without where it cannot be started, is stopped, or is gone', async () => {
    const broken = browserWith();
    const started = keeperOf(() => broken.container).start();
    broken.worker.state = 'redundant';
    broken.worker.dispatchEvent(new Event('statechange'));
    await Promise.resolve();
    broken.worker.dispatchEvent(new Event('statechange'));
    expect(await started).toBe(false);
    const silent = browserWith({ found: true, post: () => undefined });
    expect(await keeperOf(() => silent.container).ask('mine')).toBeUndefined();
    const gone = browserWith({
      post: () => {
        throw new DOMException('gone', 'InvalidStateError');
      },
    });
    const keeper = keeperOf(() => gone.container);
    await keeper.start();
    keeper.tell({ type: 'forget-all' });
    expect(await keeper.ask('mine')).toBeUndefined();
  });
});
