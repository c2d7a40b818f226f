/** The two places in which the device keeps the work, and how they are read and changed. */
import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { attempt } from './attempt.ts';
import { keys } from './keys.ts';
import { USUAL_MONTHS } from './terms.ts';
import type { Months, Terms } from './terms.ts';

/** The stored text, and on what terms it is kept. */
export type Kept = { text: string } & Terms;

/** Two places, written by turns: what was kept before is never touched by the write that follows it. */
const slots = ['current', 'other'] as const;
type Slot = (typeof slots)[number];

/**
 * As it lies in a place; before there were two, it had no number, and was kept for the usual time. `mark` is that of
 * the last deletion before it: after a later one it is void.
 */
type Lying = {
  text: string;
  until: string;
  number?: number;
  months?: Months;
  taken?: string;
  mark?: string;
};
export type SlotContents = { slot: Slot; lying: Lying };
type Name = typeof keys.store;
export type Written = IDBPObjectStore<unknown, [Name], Name, 'readwrite'>;

/** What lies in the places, the newest first. */
export async function readSlots(store: {
  get: (slot: Slot) => Promise<unknown>;
}): Promise<SlotContents[]> {
  const both = await Promise.all(
    slots.map(async (slot) => ({ slot, lying: (await store.get(slot)) as Lying | undefined })),
  );
  return both
    .flatMap(({ slot, lying }) => (lying ? [{ slot, lying }] : []))
    .sort((one, other) => (other.lying.number ?? 0) - (one.lying.number ?? 0));
}

/** Where what is kept next goes, and as what: not where the newest lies. */
export function nextSlot(
  next: Kept,
  newest: SlotContents | undefined,
  mark: string | undefined,
): SlotContents {
  const number = (newest?.lying.number ?? 0) + 1;
  const slot = newest?.slot === slots[0] ? slots[1] : slots[0];
  return { slot, lying: { ...next, number, ...(mark !== undefined && { mark }) } };
}

/**
 * Carries out what `act` asks for within one transaction, committed in so many words: so it survives a killed browser.
 * `noteBegun` is told of the transaction, which may have to be broken off.
 */
export async function change(
  opened: IDBPDatabase,
  noteBegun: (transaction: Breakable) => void,
  act: (store: Written) => Promise<Promise<unknown>[]>,
): Promise<void> {
  const transaction = opened.transaction(keys.store, 'readwrite', { durability: 'strict' });
  noteBegun(transaction);
  const written = Promise.all([...(await act(transaction.store)), transaction.done]);
  // Where the browser has ended it, committing throws too.
  written.catch(() => undefined);
  transaction.commit();
  await written;
}

/** A transaction, as far as it can be broken off. */
export type Breakable = { abort: () => void; done: Promise<unknown> };

/** What is broken off is not made; what is over, or being committed, cannot be. */
export function breakOff(transaction: Breakable): void {
  transaction.done.catch(() => undefined);
  attempt(() => transaction.abort());
}

export function keptOf({
  number: _number,
  mark: _mark,
  months = USUAL_MONTHS,
  ...rest
}: Lying): Kept {
  return { ...rest, months };
}
