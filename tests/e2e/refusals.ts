/** What a browser may not have, or not let a page use: each feature that the site may turn to, made to fail before any script of a page runs. */
import type { Page } from 'playwright-core';

/** Everything that the site may ask of a browser and not get, by the name that a script has for it. */
export const features = [
  'BroadcastChannel',
  'sessionStorage',
  'localStorage',
  'indexedDB',
  'Worker',
  'navigator.serviceWorker',
  'caches',
  'crypto',
  'crypto.getRandomValues',
  'crypto.subtle',
  'navigator.storage',
  'navigator.locks',
] as const;
export type Feature = (typeof features)[number];

/**
 * `throws` at the mere mention, as Firefox does where cookies are blocked; `missing`, as in an old browser; `refuses`
 * what it is asked for; or is `silent`, and never answers.
 */
export const modes = ['throws', 'missing', 'refuses', 'silent'] as const;
export type Mode = (typeof modes)[number];

/** What answers at once cannot be silent. */
const immediate: Feature[] = ['sessionStorage', 'localStorage', 'crypto', 'crypto.getRandomValues'];

export function isPossible(feature: Feature, mode: Mode): boolean {
  return mode !== 'silent' || !immediate.includes(feature);
}

/** Lets these features fail on every page of a tab. */
export async function refuse(page: Page, failing: readonly Feature[], mode: Mode): Promise<void> {
  for (const feature of failing) await page.addInitScript(breakIt, [feature, mode] as const);
}

/** Runs in the page, and so has all it needs inside. */
function breakIt([feature, mode]: readonly [Feature, Mode]): void {
  const [name = '', of = 'window'] = feature.split('.').reverse();
  const prototypes: Record<string, object> = {
    navigator: Navigator.prototype,
    crypto: Crypto.prototype,
    window,
  };
  const owner = prototypes[of] ?? window;
  const no = (): DOMException => new DOMException('no', 'SecurityError');
  const refusal = (): never => {
    throw no();
  };

  if (mode === 'throws') Object.defineProperty(owner, name, { get: refusal });
  else if (mode === 'missing') Reflect.deleteProperty(owner, name);
  else if (name === 'indexedDB') breakDatabases();
  else if (name === 'Worker') replace(workerThatFails());
  else if (name === 'BroadcastChannel') replace(channelThatFails());
  else if (name === 'crypto') replace({ getRandomValues: refusal });
  else if (name === 'getRandomValues') replace(refusal);
  else if (name.endsWith('Storage')) replace(storageThatRefuses());
  else replaceMethods();

  function replace(value: unknown): void {
    Object.defineProperty(owner, name, { value, configurable: true, writable: true });
  }

  /** What is promised is refused, or never comes. */
  function answer(): Promise<never> {
    return mode === 'silent' ? new Promise(() => undefined) : Promise.reject(no());
  }

  /** All that it can be told to do. */
  function replaceMethods(): void {
    const it = (of === 'window' ? window : of === 'crypto' ? crypto : navigator) as object;
    const prototype = Object.getPrototypeOf(Reflect.get(it, name)) as object;
    const own = Object.entries(Object.getOwnPropertyDescriptors(prototype));
    for (const [method, { value }] of own)
      if (typeof value === 'function' && method !== 'constructor')
        Object.defineProperty(prototype, method, { value: answer });
  }

  function breakDatabases(): void {
    const open = indexedDB.open.bind(indexedDB);
    const deleteDatabase = indexedDB.deleteDatabase.bind(indexedDB);
    IDBFactory.prototype.databases = answer;
    IDBFactory.prototype.open = (database) => fail(open(`${database} refused`, 1));
    IDBFactory.prototype.deleteDatabase = (database) => {
      if (mode === 'refuses') throw no();
      return fail(deleteDatabase(`${database} refused`));
    };
  }

  /** A request that ends with an error, or of which nobody hears. */
  function fail(request: IDBOpenDBRequest): IDBOpenDBRequest {
    if (mode === 'silent')
      for (const type of ['success', 'error', 'upgradeneeded', 'blocked'])
        request.addEventListener(type, (event) => event.stopImmediatePropagation());
    // After all who ask for it have said so.
    else
      queueMicrotask(() =>
        request.addEventListener('upgradeneeded', () => request.transaction?.abort()),
      );
    return request;
  }

  function storageThatRefuses(): unknown {
    const methods = ['getItem', 'setItem', 'removeItem', 'clear', 'key'];
    return Object.fromEntries(methods.map((method) => [method, refusal]));
  }

  function workerThatFails(): unknown {
    return function () {
      const worker = Object.assign(new EventTarget(), {
        onerror: null as ((event: Event) => void) | null,
        postMessage: () => undefined,
        terminate: () => undefined,
      });
      if (mode === 'refuses')
        setTimeout(() => {
          const event = new ErrorEvent('error', { message: 'no', cancelable: true });
          worker.onerror?.(event);
          worker.dispatchEvent(event);
        });
      return worker;
    };
  }

  function channelThatFails(): unknown {
    return function () {
      if (mode === 'refuses') throw no();
      return Object.assign(new EventTarget(), {
        postMessage: () => undefined,
        close: () => undefined,
      });
    };
  }
}
