import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetSite, noteKeeping } from '../../../../src/storage/kept/keptSite.ts';

type Registration = {
  scope: string;
  unregister: () => Promise<boolean>;
  installing: EventTarget | null;
};
let registrations: Registration[];
let cached: Set<string>;

function registered(scope: string, isLetGo = true): Registration {
  const one: Registration = {
    scope,
    installing: null,
    unregister: () => {
      if (isLetGo) registrations = registrations.filter((other) => other !== one);
      return Promise.resolve(isLetGo);
    },
  };
  return one;
}

beforeEach(() => {
  registrations = [];
  cached = new Set();
  vi.stubGlobal('location', new URL('https://kommune.example/'));
  vi.stubGlobal('navigator', {
    serviceWorker: { getRegistrations: () => Promise.resolve(registrations) },
  });
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...cached]),
    delete: (name: string) => Promise.resolve(cached.delete(name)),
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('The site that is kept for use without a network', () => {
  it('is none where none was kept', async () => {
    expect(await forgetSite()).toBe('none');
  });

  it('goes, with what it has fetched; what is another site’s stays', async () => {
    registrations = [
      registered('https://kommune.example/'),
      registered('https://kommune.example/en/'),
      registered('https://other.example/'),
    ];
    cached = new Set(['klar-til-moedet-da-precache', 'another program']);
    expect(await forgetSite()).toBe('gone');
    expect(registrations.map(({ scope }) => scope)).toEqual(['https://other.example/']);
    expect([...cached]).toEqual(['another program']);
  });

  it('goes too where it is just being kept', async () => {
    let register: () => void = () => undefined;
    noteKeeping(new Promise<void>((resolve) => (register = resolve)));
    const forgotten = forgetSite();
    await new Promise(setImmediate);
    registrations = [registered('https://kommune.example/')];
    register();
    expect(await forgotten).toBe('gone');
    expect(registrations).toEqual([]);
  });

  it('is said to be refused where the browser does not let go of it', async () => {
    registrations = [registered('https://kommune.example/', false)];
    expect(await forgetSite()).toBe('refused');
    registrations.push(registered('https://kommune.example/en/'));
    expect(await forgetSite()).toBe('refused');
  });

  it('is emptied only when it is no longer being fetched', async () => {
    const worker = Object.assign(new EventTarget(), { state: 'installing' });
    registrations = [{ ...registered('https://kommune.example/'), installing: worker }];
    cached = new Set(['klar-til-moedet-da-precache']);
    const forgotten = forgetSite();
    await new Promise(setImmediate);
    expect(cached.size).toBe(1);
    worker.dispatchEvent(new Event('statechange'));
    worker.state = 'redundant';
    worker.dispatchEvent(new Event('statechange'));
    expect(await forgotten).toBe('gone');
    expect(cached.size).toBe(0);
  });

  it('keeps nobody waiting where the browser never answers', async () => {
    vi.useFakeTimers();
    vi.stubGlobal('caches', { keys: () => new Promise(() => undefined) });
    const forgotten = forgetSite();
    await vi.advanceTimersByTimeAsync(5000);
    expect(await forgotten).toBe('refused');
  });

  it('is none in a browser that refuses, or has nothing of the kind', async () => {
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('caches', undefined);
    expect(await forgetSite()).toBe('none');
  });
});
