/** Reads what is stored, in this tab and on this device, as one. */
import { printPreparation } from '../../domain/preparation/file.ts';
import type { Unreadable } from '../../domain/preparation/file.ts';
import { mergeCopies } from '../../domain/preparation/merge.ts';
import type { Preparation } from '../../domain/preparation/preparation.ts';
import { PATIENCE } from '../kept/device.ts';
import type { Device } from '../kept/device.ts';
import type { Kept } from '../kept/deviceSlots.ts';
import { readKept } from './keptText.ts';
import type { KeptText, Shut } from './keptText.ts';
import { isLocked } from './locked.ts';
import type { Key } from './locked.ts';
import { troubleOf } from './tab.ts';
import type { Tab, Trouble } from './tab.ts';
import { isOver, keptUntil, noLater } from '../kept/terms.ts';
import type { Terms } from '../kept/terms.ts';

/** The day until which the device was to keep it is so long past that the clock may be wrong. */
export type Overdue = { state: 'overdue'; until: string };

/** The day (YYYY-MM-DD) until which all was to be kept is past: it is to be deleted, as was asked for. */
type Expired = { state: 'expired'; until: string };

/** What was found. What cannot be read is not touched. */
export type Stored =
  | Shut
  | Overdue
  | Expired
  /** `before` is a copy that can be read: the tab's, the device's, or its generation before. */
  | { state: 'unreadable'; unreadable: Unreadable; before?: Preparation; terms: Terms | undefined }
  | Read;

type Read = {
  state: 'read';
  /** Nothing when nothing is stored. */
  preparation: Preparation | undefined;
  /** On what terms the device has it; nothing when it has not. */
  terms: Terms | undefined;
  isLocked: boolean;
  /** The device does not have all of it yet: a page was left while it was being written. */
  isBehind: boolean;
  /** Why the device could not be read. */
  trouble?: Trouble;
};

type Found = { kept: Kept[]; trouble?: Trouble };

type Reading = {
  tab: Tab;
  device: Device;
  now: Date;
  key: Key | undefined;
  /** The work as text, handed over in memory: as the page before this one had it. */
  rest: string | undefined;
  /** The citizen has said that it is to be kept, whatever the day. */
  evenIfOver: boolean;
  pause: (milliseconds: number) => Promise<void>;
};

export async function readStored(reading: Reading): Promise<Stored> {
  const { tab, key, rest: handed, now, evenIfOver } = reading;
  const { kept, ...rest } = await readDevice(reading);
  const [newest, before] = kept;
  // Where the device has nothing any more, it was deleted after that.
  const journal = (newest && handed) ?? tab.read();
  const here = journal === undefined ? undefined : await readKept(journal, key);
  const over = newest && !evenIfOver ? overOf(newest, here, now) : undefined;
  if (over) return over;
  const there = newest && (await readKept(newest.text, key));
  const terms = newest && noLater(termsOf(newest), now);
  for (const copy of [there, here]) {
    if (copy?.state === 'shut') return copy;
    if (copy?.state === 'unreadable') {
      const whole = there?.state === 'ready' ? there : before && (await readKept(before.text, key));
      // Nothing goes in place of what a newer version of the site wrote.
      const isNewer = [there, here].some(
        (one) => one?.state === 'unreadable' && one.reason === 'newer',
      );
      const good = isNewer ? undefined : together(here, whole);
      return { state: 'unreadable', unreadable: copy, ...(good && { before: good }), terms };
    }
  }
  const preparation = together(here, there);
  const isWhole =
    preparation &&
    there?.state === 'ready' &&
    printPreparation(preparation) === printPreparation(there.preparation);
  return {
    state: 'read',
    ...rest,
    preparation,
    terms,
    isLocked: newest !== undefined && isLocked(newest.text),
    isBehind: !isWhole || terms?.until !== newest?.until,
  };
}

/** What those that can be read hold. */
function together(...copies: (KeptText | undefined)[]): Preparation | undefined {
  const [first, second] = copies.flatMap((copy) =>
    copy?.state === 'ready' ? [copy.preparation] : [],
  );
  return first && second ? mergeCopies(first, second) : first;
}

function termsOf({ text: _text, ...terms }: Kept): Terms {
  return terms;
}

/** What the device has. */
async function readDevice({ tab, device, pause }: Reading): Promise<Found> {
  // What the tab has can be shown meanwhile.
  const patience = tab.read() === undefined ? PATIENCE : SHORT_PATIENCE;
  try {
    return { kept: await readPatiently(() => device.read(patience), pause) };
  } catch (error) {
    return { kept: [], trouble: troubleOf(error) };
  }
}

/**
 * Whether the day until which it was to be kept is past. The time runs from the last change, also from one that the
 * device did not take.
 */
function overOf(
  { until, months }: Kept,
  here: KeptText | undefined,
  now: Date,
): Overdue | Expired | undefined {
  const changed = here?.state === 'ready' ? here.preparation.changed : undefined;
  const last =
    changed === undefined ? until : laterDay(until, keptUntil(new Date(changed), months));
  const over = isOver(last, now);
  if (over === 'no') return undefined;
  return { state: over === 'ask' ? 'overdue' : 'expired', until: last };
}

function laterDay(one: string, other: string): string {
  return one > other ? one : other;
}

/** Milliseconds that the device is given to answer where the tab has the work too. */
const SHORT_PATIENCE = 3000;
/** How often the device is asked, and milliseconds between. */
const TRIES = 4;
const BETWEEN = 300;
/** The names of errors after which asking again is of no use: it is refused, or there was no answer for long. */
const final = ['SecurityError', 'TimeoutError'];

/**
 * A browser that was killed may hold its database for a moment still, and what fetches files may stumble: what fails is
 * asked for again, before anybody sees an empty page. A browser that refuses, or is silent, is not.
 */
async function readPatiently(
  read: () => Promise<Kept[]>,
  pause: Reading['pause'],
  tries = TRIES,
): Promise<Kept[]> {
  try {
    return await read();
  } catch (error) {
    if (tries === 1 || (error instanceof Error && final.includes(error.name))) throw error;
    await pause(BETWEEN);
    return readPatiently(read, pause, tries - 1);
  }
}
