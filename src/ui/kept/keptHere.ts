/**
 * Brings to life what pages that are only read say of the work, and *Dit ark* in their head: whether this browser has
 * work of the site, and the way to delete it. What a tab has from before the last deletion is void, and goes as soon as
 * the tab shows any page of the site.
 */
import type { MessageKey } from '../../i18n/translate.ts';
import { deleteEverything } from '../../storage/kept/deleteEverything.ts';
import { openDevice } from '../../storage/kept/device.ts';
import { hasFlag } from '../../storage/kept/flags.ts';
import { keys } from '../../storage/kept/keys.ts';
import { forgetSite } from '../../storage/kept/keptSite.ts';
import { clearedMark, tabStorage } from '../../storage/kept/tabStorage.ts';
import { whatIsKept } from '../../storage/kept/whatIsKept.ts';
import type { Kept } from '../../storage/kept/whatIsKept.ts';
import { deletedMessages } from './deletedMessages.ts';
import { stayUnlocked } from '../lock/stayUnlocked.ts';

/** Looks now, where the page says what is kept, and whenever that may have changed: another tab has deleted all, or the page was in the browser's cache. */
export function watchWhatIsKept(): void {
  const place = document.querySelector<HTMLElement>('[data-kept]');
  if (!place) return;
  void stayUnlocked();
  const look = (): void => void show(place);
  look();
  addEventListener('storage', ({ key }) => {
    if (key !== keys.cleared) return;
    look();
    // The mark comes first; what the device kept is gone a moment later.
    setTimeout(look, 2000);
  });
  addEventListener('pageshow', ({ persisted }) => persisted && look());
  listen(place);
}

async function show(place: HTMLElement): Promise<void> {
  // Looking takes away what is void.
  const kept = await whatIsKept();
  const isDone = place.dataset.stage === 'done';
  // What is said of a deletion stays as it was said.
  if (kept !== 'nothing' || !isDone) say(place, kept);
  place.hidden = kept === 'nothing' && !isDone && place.dataset.always === undefined;
  if (kept !== 'nothing' && isDone) setStage(place, 'offer');
  offerSheet(kept);
}

/** In the head of a phone the way to the sheet has a place that stays empty until something is written. */
function offerSheet(kept: Kept): void {
  document
    .querySelector('[data-sheet]')
    ?.classList.toggle('header__sheet--there', kept !== 'nothing');
}

/** Leaves of what may be said what holds where the work is kept so. */
function say(place: HTMLElement, kept: Kept): void {
  for (const one of place.querySelectorAll<HTMLElement>('[data-of]'))
    one.toggleAttribute('data-off', !one.dataset.of?.split(' ').includes(kept));
}

type Stage = 'offer' | 'ask' | 'clearing' | 'done';

/** The styles show what belongs to a stage. */
function setStage(place: HTMLElement, stage: Stage): void {
  place.dataset.stage = stage;
  place.querySelector<HTMLElement>(`[data-focus-at="${stage}"]`)?.focus();
}

function listen(place: HTMLElement): void {
  const steps: Record<string, () => void> = {
    ask: () => setStage(place, 'ask'),
    no: () => setStage(place, 'offer'),
    yes: () => void clear(place),
  };
  for (const [name, step] of Object.entries(steps))
    for (const button of place.querySelectorAll(`[data-do="${name}"]`))
      button.addEventListener('click', step);
}

async function clear(place: HTMLElement): Promise<void> {
  if (place.dataset.stage === 'clearing') return;
  setStage(place, 'clearing');
  const copied = place.querySelector<HTMLElement>('[data-copied]');
  if (copied) copied.hidden = !hasFlag(tabStorage, 'copied');
  const deleted = await deleteEverything({
    cleared: clearedMark,
    device: openDevice(() => indexedDB, clearedMark),
    forgetSite,
    now: () => new Date(),
  });
  offerSheet(await whatIsKept());
  const messages: MessageKey[] = deletedMessages(deleted);
  for (const said of place.querySelectorAll<HTMLElement>('[data-message]'))
    said.hidden = !messages.some((key) => key === said.dataset.message);
  setStage(place, 'done');
}
