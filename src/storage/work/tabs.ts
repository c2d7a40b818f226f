/** What the open tabs of this site make of what they hear from each other. */
import { parsePreparation, printPreparation } from '../../domain/preparation/file.ts';
import { mergeCopies } from '../../domain/preparation/merge.ts';
import type { Change } from '../../domain/preparation/merge.ts';
import { isUntouched } from '../../domain/preparation/preparation.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import type { Message, Told } from './channel.ts';
import type { Snapshot } from './snapshot.ts';
import type { Months } from '../kept/terms.ts';
import type { World } from './world.ts';

/** Milliseconds; the others answer in a few. */
const WAIT_FOR_TABS = 150;

type Owner = {
  snapshot: () => Snapshot;
  /** Whether the work may be handed to another tab: not while it is locked on the device. */
  isOpen: () => boolean;
  take: (preparation: Preparation) => void;
  changed: (preparation: Preparation, change: Change) => void;
  replaced: (preparation: Preparation) => void;
  kept: (months: Months) => void;
  /** Lets go of all that was deleted by now, if something was. */
  heed: () => void;
  /** Another tab has, or may have, the same work. */
  met: () => void;
  ownership: () => void;
  locked: () => void;
  unlocked: () => void;
  turned: (key: string) => void;
};

export function createTabs(
  { channel, cleared, pause }: Pick<World, 'channel' | 'cleared' | 'pause'>,
  owner: Owner,
) {
  let offered = '';

  function send(told: Told): void {
    channel.send({ ...told, mark: cleared.current() });
  }

  function hear(message: Message): void {
    if (message.mark !== undefined) cleared.learn(message.mark);
    owner.heed();
    // Told by a tab that does not know yet that all was deleted.
    if (message.mark !== cleared.current()) return;
    const snapshot = owner.snapshot();
    if (message.type === 'here' && snapshot.state === 'loading') offered = message.text;
    // What is being read just now may have been opened with a key that counts no more.
    if (message.type === 'locked' && snapshot.state !== 'shut') owner.locked();
    if (message.type === 'unlocked') owner.unlocked();
    if (message.type === 'turned') owner.turned(message.key);
    if (snapshot.state === 'ready') hearReady(message, snapshot.preparation);
  }

  function hearReady(message: Message, preparation: Preparation): void {
    if (message.type === 'hello' && owner.isOpen() && !isUntouched(preparation)) {
      share(preparation);
      owner.met();
    }
    if (message.type === 'here') meet(preparation, message.text);
    if (message.type === 'changed' && message.preparation !== preparation.id)
      send({ type: 'hello' });
    if (message.type === 'changed' && message.preparation === preparation.id)
      owner.changed(preparation, message.change);
    if (message.type === 'replaced') read(message.text, owner.replaced);
    if (message.type === 'kept') owner.kept(message.months);
    if (message.type === 'ownership') owner.ownership();
  }

  function share(preparation: Preparation): void {
    if (owner.isOpen()) send({ type: 'here', text: printPreparation(preparation) });
  }

  /** Another tab has work: an empty tab takes it over, any other merges what is of the same work. */
  function meet(mine: Preparation, text: string): void {
    read(text, (theirs) => {
      if (mine.id === theirs.id) owner.take(mergeCopies(mine, theirs));
      else if (isUntouched(mine)) owner.take(theirs);
      else return;
      owner.met();
    });
  }

  return {
    listen: () => channel.listen(hear),
    /** An empty tab asks the others for their work before anybody can type in it. */
    ask: async (): Promise<Preparation | undefined> => {
      offered = '';
      send({ type: 'hello' });
      await pause(WAIT_FOR_TABS);
      const loaded = parsePreparation(offered);
      return loaded.state === 'ready' ? loaded.preparation : undefined;
    },
    /** Tells the others all of it, if it may be handed to them: they put it together with theirs. */
    share,
    /** A tab that has work looks for others that have it too. */
    greet: () => send({ type: 'hello' }),
    tell: (preparation: string, change: Change) => send({ type: 'changed', preparation, change }),
    replace: (preparation: Preparation) =>
      send({ type: 'replaced', text: printPreparation(preparation) }),
    keep: (months: Months) => send({ type: 'kept', months }),
    clear: () => send({ type: 'cleared' }),
    tellOwnership: () => send({ type: 'ownership' }),
    lock: () => send({ type: 'locked' }),
    unlock: () => send({ type: 'unlocked' }),
    turn: (key: string) => send({ type: 'turned', key }),
  };
}

function read(text: string, use: (preparation: Preparation) => void): void {
  const loaded = parsePreparation(text);
  if (loaded.state === 'ready') use(loaded.preparation);
}
