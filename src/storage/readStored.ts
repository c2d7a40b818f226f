/** Reads what is stored, in this tab and on this device, as one. */
import { parsePreparation, printPreparation } from '../domain/file.ts';
import type { Unreadable } from '../domain/file.ts';
import { mergeCopies } from '../domain/merge.ts';
import type { Preparation } from '../domain/preparation.ts';
import type { Device, Kept } from './device.ts';
import type { Keeping } from './snapshot.ts';
import { troubleOf } from './tab.ts';
import type { Tab, Trouble } from './tab.ts';

/** How long the device keeps the work after it was last changed. */
const MONTHS_KEPT = 3;

/** The day (YYYY-MM-DD) until which the device keeps work that is changed now. */
export function keptUntil(now: Date): string {
  const until = new Date(now);
  until.setUTCMonth(until.getUTCMonth() + MONTHS_KEPT);
  return until.toISOString().slice(0, 10);
}

/** What was found; neither when nothing is stored. What cannot be read is not touched. */
type Stored = {
  keeping: Keeping;
  preparation?: Preparation;
  unreadable?: Unreadable;
  /** The device does not have all of it yet: a page was left while it was being written. */
  isBehind?: boolean;
};

/** `today` (YYYY-MM-DD) ends what the device was asked to keep until a day before it. */
export async function readStored(tab: Tab, device: Device, today: string): Promise<Stored> {
  const { kept, trouble } = await readDevice(device, today);
  const copies = [tab.read(), kept?.text].flatMap((text) =>
    text === undefined ? [] : [parsePreparation(text)],
  );
  const keeping = keepingOf(tab, kept, trouble);
  const unreadable = copies.find((copy) => copy.state === 'unreadable');
  if (unreadable) return { keeping, unreadable };
  const [first, second] = copies.flatMap((copy) =>
    copy.state === 'ready' ? [copy.preparation] : [],
  );
  if (first === undefined) return { keeping };
  const preparation = second ? mergeCopies(first, second) : first;
  return { keeping, preparation, isBehind: kept?.text !== printPreparation(preparation) };
}

function keepingOf(tab: Tab, kept: Kept | undefined, trouble: Trouble | undefined): Keeping {
  if (kept) return { where: 'device', until: kept.until };
  if (tab.isRefused()) return { where: 'memory', trouble: 'refused' };
  return { where: 'tab', ownership: tab.ownership(), ...(trouble && { trouble }) };
}

async function readDevice(device: Device, today: string) {
  try {
    const kept = await device.read();
    if (kept === undefined || kept.until >= today) return { kept };
    await device.clear();
    return {};
  } catch (error) {
    return { trouble: troubleOf(error) };
  }
}
