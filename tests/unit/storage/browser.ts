/** What a browser gives the storage: sessionStorage that may be full or refused, tabs that hear each other, a clock. */
import type { Channel, Message } from '../../../src/storage/work/channel.ts';

export type FakeStorage = Storage & { trouble?: Error | undefined };

/** A sessionStorage of one tab; while it has a trouble, every touch of it throws that. */
export function fakeStorage(): FakeStorage {
  const items = new Map<string, string>();
  const storage: FakeStorage = {
    get length() {
      return items.size;
    },
    key: (index) => [...items.keys()][index] ?? null,
    getItem: (key) => touched(() => items.get(key) ?? null),
    setItem: (key, text) => touched(() => void items.set(key, text)),
    removeItem: (key) => touched(() => void items.delete(key)),
    clear: () => touched(() => items.clear()),
  };
  return storage;

  function touched<T>(act: () => T): T {
    if (storage.trouble) throw storage.trouble;
    return act();
  }
}

/** Browsers name what is wrong; the name is all that tells the sorts apart. */
export function trouble(name: string): Error {
  return new DOMException('The browser says no.', name);
}

/** Tabs of one browser: what one sends all others hear, at once. */
export function fakeTabs(): () => Channel {
  const ears = new Map<Channel, (message: Message) => void>();
  return () => {
    const own: Channel = {
      send: (message) => {
        const heard = structuredClone(message);
        for (const [channel, hear] of [...ears]) if (channel !== own) hear(heard);
      },
      listen: (hear) => ears.set(own, hear),
    };
    return own;
  };
}
