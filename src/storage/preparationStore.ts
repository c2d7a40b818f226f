/**
 * The preparation as the site holds it: read once, changed by answers, written at once to the tab's journal and,
 * when the citizen has asked for it, to the device; the same in all open tabs. Nothing here throws at a citizen.
 */
import { parsePreparation, printPreparation } from '../domain/file.ts';
import type { Unreadable } from '../domain/file.ts';
import { applyChange, bringBack, letGo, mergeCopies } from '../domain/merge.ts';
import type { Change } from '../domain/merge.ts';
import { emptyPreparation, isUntouched, withAnswer } from '../domain/preparation.ts';
import type { Answer, Preparation } from '../domain/preparation.ts';
import type { Channel, Message } from './channel.ts';
import type { Device } from './device.ts';
import { troubleOf } from './tab.ts';
import type { Ownership, Tab, Trouble } from './tab.ts';

/** Where the work is kept; `trouble` says that it should have been kept better than it is. */
export type Keeping =
  | { where: 'memory'; trouble: Trouble }
  | { where: 'tab'; ownership: Ownership; trouble?: Trouble }
  | { where: 'device'; until: string; trouble?: Trouble };

export type Snapshot =
  | { state: 'loading' }
  | { state: 'unreadable'; unreadable: Unreadable; keeping: Keeping }
  | { state: 'ready'; preparation: Preparation; keeping: Keeping };

export type PreparationStore = ReturnType<typeof createPreparationStore>;

type World = {
  tab: Tab;
  device: Device;
  channel: Channel;
  now: () => Date;
  newId: () => string;
  /** Waits for other tabs to answer. */
  pause: (milliseconds: number) => Promise<void>;
};

/** How long the device keeps the work after it was last changed. */
const MONTHS_KEPT = 3;
const WAIT_FOR_TABS = 150;

export function createPreparationStore(world: World) {
  const { tab, device, channel } = world;
  let snapshot: Snapshot = { state: 'loading' };
  let pending: Change[] = [];
  let writing: Promise<void> | undefined;
  let offered: string | undefined;
  const listeners = new Set<() => void>();

  function publish(next: Snapshot): void {
    snapshot = next;
    for (const listener of listeners) listener();
  }

  /**
   * Reads what is stored, also again when a page comes back from the browser's cache: other pages of this tab have
   * written since. What cannot be read is kept as it is, and said.
   */
  async function load(): Promise<void> {
    publish({ state: 'loading' });
    channel.listen(hear);
    const journal = readText(tab.read());
    const { kept, trouble } = await readDevice();
    const onDevice = readText(kept?.text);
    const keeping: Keeping = kept
      ? { where: 'device', until: kept.until }
      : { where: 'tab', ownership: tab.ownership(), ...(trouble && { trouble }) };
    for (const copy of [journal, onDevice])
      if (copy?.state === 'unreadable')
        return publish({ state: 'unreadable', unreadable: copy, keeping });
    const copies = [journal, onDevice].filter((copy) => copy?.state === 'ready');
    const [first, second] = copies.map(({ preparation }) => preparation);
    const stored = first && second ? mergeCopies(first, second) : first;
    const preparation = stored ?? (await askTabs()) ?? emptyPreparation(world.newId(), moment());
    publish({ state: 'ready', preparation, keeping });
  }

  /** An empty tab asks the others for their work before anybody can type in it. */
  async function askTabs(): Promise<Preparation | undefined> {
    offered = undefined;
    channel.send({ type: 'hello' });
    await world.pause(WAIT_FOR_TABS);
    const loaded = readText(offered);
    if (loaded?.state !== 'ready') return undefined;
    tab.write(printPreparation(loaded.preparation));
    return loaded.preparation;
  }

  async function readDevice() {
    try {
      const kept = await device.read();
      if (kept === undefined || kept.until >= today()) return { kept };
      await device.clear();
      return {};
    } catch (error) {
      return { trouble: troubleOf(error) };
    }
  }

  /** Says one answer: shown, journalled, told to other tabs and written to the device. */
  function answer(question: string, given: Answer): void {
    if (snapshot.state !== 'ready') return;
    const before = snapshot.preparation.answers[question]?.at;
    const change: Change = { question, answer: given, ...(before !== undefined && { before }) };
    take(withAnswer(snapshot.preparation, question, given));
    spread(change);
  }

  function restore(question: string): void {
    if (snapshot.state !== 'ready') return;
    const before = snapshot.preparation.answers[question]?.at;
    take(bringBack(snapshot.preparation, question, moment()));
    const restored = snapshot.preparation.answers[question];
    if (restored) spread({ question, answer: restored, ...(before !== undefined && { before }) });
  }

  function dismiss(question: string): void {
    if (snapshot.state === 'ready') take(letGo(snapshot.preparation, question));
  }

  function chooseSections(document: string, sections: string[]): void {
    if (snapshot.state !== 'ready') return;
    const { preparation } = snapshot;
    const papers = { ...preparation.papers, [document]: { sections, at: moment() } };
    take({ ...preparation, revision: preparation.revision + 1, papers });
    queueDevice();
  }

  /** Takes another preparation instead of this one: an imported file. */
  function replace(preparation: Preparation): void {
    if (snapshot.state === 'loading') return;
    publish({ state: 'ready', preparation, keeping: snapshot.keeping });
    journal(preparation);
    channel.send({ type: 'here', text: printPreparation(preparation) });
    queueDevice(true);
  }

  /** *Det er min egen telefon eller computer*: from now on the device keeps it. */
  async function keepOnDevice(): Promise<void> {
    if (snapshot.state !== 'ready') return;
    const keeping: Keeping = { where: 'device', until: keptUntil() };
    publish({ ...snapshot, keeping });
    await queueDevice(true);
    channel.send({ type: 'kept' });
  }

  /** *Det er en delt computer*, or *spørg mig senere*: it stays in this tab, and we do not ask again here. */
  function keepInTab(ownership: Exclude<Ownership, 'unasked'>): void {
    if (snapshot.state !== 'ready') return;
    tab.setOwnership(ownership);
    publish({ ...snapshot, keeping: { where: 'tab', ownership } });
  }

  /** Deletes everything, here and in every open tab. */
  async function clear(): Promise<void> {
    pending = [];
    await writing;
    tab.clear();
    channel.send({ type: 'cleared' });
    await device.clear().catch(() => undefined);
    begin();
  }

  /** An empty preparation, kept nowhere yet. */
  function begin(): void {
    const preparation = emptyPreparation(world.newId(), moment());
    publish({ state: 'ready', preparation, keeping: { where: 'tab', ownership: 'unasked' } });
  }

  function hear(message: Message): void {
    if (message.type === 'here' && snapshot.state === 'loading') offered = message.text;
    if (snapshot.state !== 'ready') return;
    const { preparation } = snapshot;
    if (message.type === 'hello' && !isUntouched(preparation))
      channel.send({ type: 'here', text: printPreparation(preparation) });
    if (message.type === 'here') meet(message.text);
    if (message.type === 'changed' && message.preparation !== preparation.id) channel.send({ type: 'hello' });
    if (message.type === 'changed' && message.preparation === preparation.id)
      take(applyChange(preparation, message.change));
    if (message.type === 'kept') publish({ ...snapshot, keeping: { where: 'device', until: keptUntil() } });
    if (message.type === 'cleared') {
      tab.clear();
      // Lets go of the database, so that the tab that deletes can delete it.
      void device.clear().catch(() => undefined);
      begin();
    }
  }

  /** Another tab has work: an empty tab takes it over, any other merges what is of the same work. */
  function meet(text: string): void {
    if (snapshot.state !== 'ready') return;
    const loaded = parsePreparation(text);
    if (loaded.state !== 'ready') return;
    const mine = snapshot.preparation;
    if (isUntouched(mine)) take(loaded.preparation);
    else if (mine.id === loaded.preparation.id) take(mergeCopies(mine, loaded.preparation));
  }

  function take(preparation: Preparation): void {
    if (snapshot.state !== 'ready') return;
    const { keeping } = snapshot;
    publish({ state: 'ready', preparation, keeping });
    journal(preparation);
  }

  function journal(preparation: Preparation): void {
    const trouble = tab.write(printPreparation(preparation));
    if (snapshot.state !== 'ready') return;
    const { keeping } = snapshot;
    if (trouble && keeping.where !== 'device')
      publish({ ...snapshot, keeping: { where: 'memory', trouble } });
    else if (!trouble && keeping.where === 'memory')
      publish({ ...snapshot, keeping: { where: 'tab', ownership: tab.ownership() } });
  }

  function spread(change: Change): void {
    if (snapshot.state !== 'ready') return;
    channel.send({ type: 'changed', preparation: snapshot.preparation.id, change });
    if (snapshot.keeping.where !== 'device') return;
    pending.push(change);
    void queueDevice();
  }

  /** One write at a time; what changes meanwhile goes into the next. `whole` writes all, not only the changes. */
  function queueDevice(whole = false): Promise<void> {
    if (snapshot.state !== 'ready' || snapshot.keeping.where !== 'device') return Promise.resolve();
    writing = (writing ?? Promise.resolve()).then(() => writeDevice(whole));
    return writing;
  }

  async function writeDevice(whole: boolean): Promise<void> {
    if (snapshot.state !== 'ready' || snapshot.keeping.where !== 'device') return;
    const changes = pending;
    pending = [];
    const mine = snapshot.preparation;
    const until = keptUntil();
    let merged = mine;
    try {
      await device.update((kept) => {
        const stored = readText(kept?.text);
        if (stored?.state === 'unreadable') return undefined;
        const same = !whole && stored?.preparation.id === mine.id;
        if (same) merged = mergeCopies(changes.reduce(applyChange, stored.preparation), mine);
        return { text: printPreparation(merged), until };
      });
      if (snapshot.state !== 'ready') return;
      const preparation = mergeCopies(snapshot.preparation, merged);
      publish({ state: 'ready', preparation, keeping: { where: 'device', until } });
    } catch (error) {
      pending = [...changes, ...pending];
      if (snapshot.state === 'ready')
        publish({ ...snapshot, keeping: { where: 'device', until, trouble: troubleOf(error) } });
    }
  }

  function moment(): string {
    return world.now().toISOString();
  }

  function today(): string {
    return moment().slice(0, 10);
  }

  function keptUntil(): string {
    const date = world.now();
    date.setUTCMonth(date.getUTCMonth() + MONTHS_KEPT);
    return date.toISOString().slice(0, 10);
  }

  return {
    load,
    answer,
    restore,
    dismiss,
    chooseSections,
    replace,
    keepOnDevice,
    keepInTab,
    clear,
    moment,
    snapshot: (): Snapshot => snapshot,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Resolves when everything so far is on the device. */
    settled: (): Promise<void> => writing ?? Promise.resolve(),
  };
}

function readText(text: string | undefined) {
  return text === undefined ? undefined : parsePreparation(text);
}
