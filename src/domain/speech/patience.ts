/** Milliseconds that a voice has before its first word. */
const BEGINNING = 4000;
/** Milliseconds a letter at normal speed: a slow voice says eight in a second. */
const LETTER = 125;
/** How much longer than a slow voice it may take before it is held to have stopped. */
const SPARE = 2;

/** Gives how many milliseconds a voice may take for a text at a speed, 1 being normal, before it has stopped half-way. */
export function patienceFor(text: string, speed: number): number {
  return BEGINNING + (SPARE * LETTER * text.length) / speed;
}
