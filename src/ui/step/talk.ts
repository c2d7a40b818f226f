/**
 * *Samtale*: a preparation before a screen that two look at, one question at a time. It stands in the address, as
 * `samtale=1`, and goes along on a timed way. The screen is not the citizen's own: what is written stays in the tab.
 */
import { useEffect } from 'preact/hooks';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';

const name = 'samtale';

/** Whether an address says that it is a conversation. */
export function isTalk(search: string): boolean {
  return new URLSearchParams(search).get(name) === '1';
}

/** What an address has besides to say so. */
export const talkPart = `&${name}=1`;

/** Shows the page as a conversation has it (`talk.css`), and keeps what is written in the tab alone. */
export function useTalk(
  isOn: boolean,
  store: PreparationStore | undefined,
  keeping: Keeping,
): void {
  useEffect(() => {
    document.documentElement.classList.toggle('talk', isOn);
  }, [isOn]);
  const isUnasked = keeping.where === 'tab' && keeping.ownership === 'unasked';
  useEffect(() => {
    if (isOn && isUnasked) store?.keepInTab('shared');
  }, [isOn, isUnasked, store]);
}
