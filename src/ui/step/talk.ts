/**
 * *Samtale*: a preparation before a screen that two look at, one question at a time. The address says so
 * (`pacedAddress.ts`). The screen is not the citizen's own: what is written stays in the tab.
 */
import { useEffect } from 'preact/hooks';
import type { PreparationStore } from '../../storage/work/preparationStore.ts';
import type { Keeping } from '../../storage/work/snapshot.ts';

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
