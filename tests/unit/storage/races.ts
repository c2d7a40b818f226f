/**
 * A browser whose tabs hear each other late: what one tab tells waits for each other tab until the test lets it come.
 * A tab that sleeps hears nothing; a page that is loaded anew has missed what waited for it.
 */
import type { Channel, Message } from '../../../src/storage/work/channel.ts';
import type { PreparationStore } from '../../../src/storage/work/preparationStore.ts';
import { fakeStorage } from './browser.ts';
import type { FakeStorage } from './browser.ts';
import { newPage } from './pages.ts';

type Ear = { tab: number; hear: (message: Message) => void };
/** What one page has told another; it comes in the order it was told. */
type Post = { from: Ear; to: Ear; messages: Message[] };

export type SlowTab = { store: PreparationStore; sleeps: boolean };

export function slowBrowser() {
  const sessions: FakeStorage[] = [];
  const tabs: SlowTab[] = [];
  let ears: Ear[] = [];
  let posts: Post[] = [];
  let clock = Date.UTC(2026, 11, 1, 8);
  const now = (): Date => new Date(clock);

  function send(from: Ear, message: Message): void {
    for (const to of ears) {
      if (to === from || tabs[to.tab]?.sleeps) continue;
      const post = posts.find((one) => one.from === from && one.to === to);
      const copy = structuredClone(message);
      if (post) post.messages.push(copy);
      else posts.push({ from, to, messages: [copy] });
    }
  }

  /** Lets one message come, of some tab to some other. */
  function deliver(which: number): void {
    const waiting = posts.filter(({ messages }) => messages.length > 0);
    const post = waiting[which % waiting.length];
    const message = post?.messages.shift();
    if (post && message) post.to.hear(message);
  }

  function deliverAll(): void {
    while (posts.some(({ messages }) => messages.length > 0)) deliver(0);
  }

  function channelOf(tab: number): Channel {
    const own: Ear = { tab, hear: () => undefined };
    return {
      send: (message) => send(own, message),
      listen: (hear) => {
        own.hear = hear;
        if (!ears.includes(own)) ears.push(own);
      },
    };
  }

  /** Opens a tab, or loads the page of one anew. */
  async function load(tab: number): Promise<PreparationStore> {
    ears = ears.filter((ear) => ear.tab !== tab);
    posts = posts.filter(({ to }) => to.tab !== tab);
    const session = (sessions[tab] ??= fakeStorage());
    const pause = (): Promise<void> => {
      deliverAll();
      return Promise.resolve();
    };
    const store = newPage({ session, world: { channel: channelOf(tab), now, pause } });
    tabs[tab] = { store, sleeps: false };
    await store.load();
    return store;
  }

  return {
    tabs,
    load,
    deliver,
    deliverAll,
    tick: (): void => void (clock += 1),
    sleep: (tab: SlowTab): void => {
      tab.sleeps = true;
      posts = posts.filter(({ to }) => tabs[to.tab] !== tab);
    },
    /** A new tab of a browser in which no other is open. */
    loadAlone: async (): Promise<PreparationStore> => {
      ears = [];
      return load(tabs.length);
    },
  };
}
