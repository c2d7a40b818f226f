/**
 * The preparation as the site holds it: read once, changed by answers, written at once to the tab's journal and,
 * when the citizen has asked for it, to the device; the same in all open tabs. Nothing here throws at a citizen.
 */
import { parsePreparation, printPreparation } from '../domain/file.ts';
import { applyChange, bringBack, letGo, mergeCopies } from '../domain/merge.ts';
import type { Change } from '../domain/merge.ts';
import { emptyPreparation, isUntouched, withAnswer } from '../domain/preparation.ts';
import type { Answer, PaperChoice, Preparation } from '../domain/preparation.ts';
import type { Message } from './channel.ts';
import { createDeviceQueue } from './deviceQueue.ts';
import { keptUntil, readStored } from './readStored.ts';
import type { Keeping, Snapshot } from './snapshot.ts';
import type { Ownership } from './tab.ts';
import type { World } from './world.ts';

export type PreparationStore = ReturnType<typeof createPreparationStore>;

const WAIT_FOR_TABS = 150;

export function createPreparationStore(world: World) {
  const { tab, device, channel } = world;
  let snapshot: Snapshot = { state: 'loading' };
  let offered = '';
  const listeners = new Set<() => void>();
  const queue = createDeviceQueue(device, {
    current: () =>
      snapshot.state === 'ready' && snapshot.keeping.where === 'device'
        ? { preparation: snapshot.preparation, until: keptUntil(world.now()) }
        : undefined,
    done: (written, until, trouble) => {
      if (snapshot.state !== 'ready' || snapshot.keeping.where !== 'device') return;
      const preparation = mergeCopies(snapshot.preparation, written);
      const keeping: Keeping = { where: 'device', until, ...(trouble && { trouble }) };
      publish({ state: 'ready', preparation, keeping });
    },
  });

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
    const { keeping, ...stored } = await readStored(tab, device, moment().slice(0, 10));
    if (stored.unreadable) {
      publish({ state: 'unreadable', unreadable: stored.unreadable, keeping });
      return;
    }
    const offer = stored.preparation ? undefined : await askTabs();
    const preparation = stored.preparation ?? offer ?? emptyPreparation(world.newId(), moment());
    publish({ state: 'ready', preparation, keeping });
    if (offer) journal(offer);
    if (stored.isBehind) void queue.flush();
  }

  /** An empty tab asks the others for their work before anybody can type in it. */
  async function askTabs(): Promise<Preparation | undefined> {
    offered = '';
    channel.send({ type: 'hello' });
    await world.pause(WAIT_FOR_TABS);
    const loaded = parsePreparation(offered);
    return loaded.state === 'ready' ? loaded.preparation : undefined;
  }

  function answer(question: string, given: Answer): void {
    if (snapshot.state !== 'ready') return;
    change(snapshot.preparation, withAnswer(snapshot.preparation, question, given), question);
  }

  function restore(question: string): void {
    if (snapshot.state !== 'ready') return;
    change(snapshot.preparation, bringBack(snapshot.preparation, question, moment()), question);
  }

  /** One answer has changed: it is shown, journalled, told to other tabs and written to the device. */
  function change(before: Preparation, after: Preparation, question: string): void {
    take(after);
    const given = after.answers[question];
    const replaced = before.answers[question]?.at;
    if (given)
      spread({ question, answer: given, ...(replaced !== undefined && { before: replaced }) });
  }

  function dismiss(question: string): void {
    if (snapshot.state !== 'ready') return;
    take(letGo(snapshot.preparation, question, moment()));
    void queue.flush();
  }

  function choosePaper(document: string, choice: Omit<PaperChoice, 'at'>): void {
    if (snapshot.state !== 'ready') return;
    const { preparation } = snapshot;
    const papers = { ...preparation.papers, [document]: { ...choice, at: moment() } };
    take({ ...preparation, revision: preparation.revision + 1, papers });
    void queue.flush();
  }

  /** Takes another preparation instead of this one: an imported file. */
  function replace(preparation: Preparation): void {
    if (snapshot.state === 'loading') return;
    void queue.drop();
    publish({ state: 'ready', preparation, keeping: snapshot.keeping });
    journal(preparation);
    channel.send({ type: 'replaced', text: printPreparation(preparation) });
    void queue.flush(true);
  }

  /** *Det er min egen telefon eller computer*: from now on the device keeps it. */
  async function keepOnDevice(): Promise<void> {
    if (snapshot.state !== 'ready') return;
    const keeping: Keeping = { where: 'device', until: keptUntil(world.now()) };
    publish({ ...snapshot, keeping });
    await queue.flush();
    if (!hasTrouble()) channel.send({ type: 'kept' });
  }

  function hasTrouble(): boolean {
    return snapshot.state === 'ready' && snapshot.keeping.trouble !== undefined;
  }

  /** *Det er en delt computer*, or *spørg mig senere*: it stays in this tab, and we do not ask again here. */
  function keepInTab(ownership: Exclude<Ownership, 'unasked'>): void {
    if (snapshot.state !== 'ready') return;
    tab.setOwnership(ownership);
    publish({ ...snapshot, keeping: { where: 'tab', ownership } });
  }

  /** Deletes everything, here and in every open tab. */
  async function clear(): Promise<void> {
    await queue.drop();
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
    if (message.type === 'replaced') takeOver(message.text);
    if (message.type === 'changed' && message.preparation !== preparation.id)
      channel.send({ type: 'hello' });
    if (message.type === 'changed' && message.preparation === preparation.id)
      take(applyChange(preparation, message.change));
    if (message.type === 'kept')
      publish({ ...snapshot, keeping: { where: 'device', until: keptUntil(world.now()) } });
    if (message.type === 'cleared') {
      void queue.drop();
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

  /** Another tab has opened a file instead of the work: so it is here too. */
  function takeOver(text: string): void {
    const loaded = parsePreparation(text);
    if (loaded.state !== 'ready') return;
    void queue.drop();
    take(loaded.preparation);
  }

  function take(preparation: Preparation): void {
    if (snapshot.state !== 'ready') return;
    publish({ ...snapshot, preparation });
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
    queue.add(change);
    void queue.flush();
  }

  function moment(): string {
    return world.now().toISOString();
  }

  return {
    load,
    answer,
    restore,
    dismiss,
    choosePaper,
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
    settled: queue.settled,
  };
}
