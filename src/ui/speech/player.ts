/** The bar at the bottom of the page that reads it aloud: on, pause, slower, faster, back, forth, from here, stop. */
import { light, show, unlight } from './lit.ts';
import { piecesIn } from './pieces.ts';
import type { Piece } from './pieces.ts';
import { readerOf } from './reader.ts';
import type { Reader, State } from './reader.ts';
import { voicesOf } from './voices.ts';

/** From slow to fast; 1 is the voice's own. */
const SPEEDS = [0.7, 0.85, 1, 1.2];

/** The buttons of the bar, by their `data-speech-do`. */
type Action = 'toggle' | 'back' | 'forth' | 'slower' | 'faster' | 'stop';

let isOpen = false;

/** Opens the bar and begins to read: where something is marked, from there. `opener` has the focus again afterwards. */
export async function openPlayer(opener: HTMLElement): Promise<void> {
  const bar = document.querySelector<HTMLElement>('[data-speech]');
  const main = document.querySelector('main');
  if (isOpen || !main || !bar) return;
  isOpen = true;
  const pieces = piecesIn(main);
  const marked = placeOf(pieces, getSelection()?.anchorNode ?? null);
  bar.hidden = false;
  document.documentElement.classList.add('speech-open');
  say(bar, 'waiting');
  const voices = await voicesOf(speechSynthesis);
  let state: State = 'paused';
  let pace = SPEEDS.indexOf(1);
  const reader = readerOf(speechSynthesis, voices, pieces, {
    onState: (next, skipped) => {
      state = next;
      if (next !== 'reading' && next !== 'paused') unlight();
      bar.dataset.state = next;
      if (next === 'voiceless') bar.querySelector<HTMLElement>('[data-speech-do=stop]')?.focus();
      say(bar, next, skipped);
    },
    onPiece: (piece, word) => {
      const whole = piece.rangeOf(0, piece.text.length);
      light(piece.block, whole, word && piece.rangeOf(word.from, word.to));
      if (!word) show(whole, piece.block);
    },
  });
  const actions: Record<Action, () => void> = {
    toggle: () => (state === 'reading' ? reader.pause() : reader.read()),
    back: () => reader.skip(-1),
    forth: () => reader.skip(1),
    slower: () => setPace(pace - 1),
    faster: () => setPace(pace + 1),
    stop: () => close(),
  };
  const setPace = (next: number): void => {
    pace = Math.min(Math.max(next, 0), SPEEDS.length - 1);
    reader.setSpeed(SPEEDS[pace] ?? 1);
    if (state === 'reading') reader.read();
  };
  const close = closing(bar, opener, main, reader, pieces, actions);
  bar.querySelector<HTMLElement>('[data-speech-do=toggle]')?.focus();
  reader.read(Math.max(marked, 0));
}

/** Listens to the bar, to Escape, and to presses on what is to be read from; gives what ends it all. */
function closing(
  bar: HTMLElement,
  opener: HTMLElement,
  main: HTMLElement,
  reader: Reader,
  pieces: Piece[],
  actions: Record<Action, () => void>,
): () => void {
  const ends = new AbortController();
  const { signal } = ends;
  const close = (): void => {
    ends.abort();
    reader.pause();
    unlight();
    bar.hidden = true;
    isOpen = false;
    document.documentElement.classList.remove('speech-open');
    opener.focus();
    // In a menu that has closed it cannot have it.
    if (document.activeElement !== opener)
      opener.closest('details')?.querySelector('summary')?.focus();
  };
  for (const button of bar.querySelectorAll<HTMLElement>('[data-speech-do]'))
    button.addEventListener('click', () => actions[button.dataset.speechDo as Action](), {
      signal,
    });
  const stopByKey = ({ key }: KeyboardEvent): void => {
    if (key === 'Escape') close();
  };
  document.addEventListener('keydown', stopByKey, { signal });
  const readFrom = ({ target }: Event): void => {
    if (
      !(target instanceof Element) ||
      target.closest('a, button, label, input, textarea, select, summary')
    )
      return;
    const at = placeOf(pieces, target);
    if (at >= 0) reader.read(at);
  };
  main.addEventListener('click', readFrom, { signal });
  // A page that is left is silent.
  addEventListener('pagehide', close, { signal });
  return close;
}

/** The first sentence in or around a place of the page; -1 where there is none. */
function placeOf(pieces: Piece[], place: Node | null): number {
  if (!place || place === document.body) return -1;
  return pieces.findIndex(({ block, text, rangeOf }) => {
    if (place instanceof Text) return rangeOf(0, text.length).intersectsNode(place);
    return block.contains(place) || (place.contains(block) && place.nodeName !== 'MAIN');
  });
}

/** Says how it goes, in the words of the page, and what the button does. */
function say(bar: HTMLElement, state: State | 'waiting', skipped = false): void {
  for (const words of bar.querySelectorAll<HTMLElement>('[data-speech-say]'))
    words.hidden = words.dataset.speechSay !== state;
  const note = bar.querySelector<HTMLElement>('[data-speech-skipped]');
  if (note) note.hidden = !skipped;
  const isReading = state === 'reading' || state === 'waiting';
  for (const name of bar.querySelectorAll<HTMLElement>('[data-speech-name]'))
    name.hidden = (name.dataset.speechName === 'pause') !== isReading;
}
