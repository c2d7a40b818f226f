/** A sign beside the word of a state, told apart by its shape, also in black and white. By its place in the question. */
type Shape = { filled?: string; line?: string };

const circle = 'M4 12a8 8 0 1 0 16 0a8 8 0 1 0-16 0z';
const shapes: [Shape, ...Shape[]] = [
  { filled: circle },
  { line: circle, filled: 'M12 4a8 8 0 0 0 0 16z' },
  { line: 'M12 5l8.5 14h-17z' },
  { line: 'M12 4v16M4 12h16' },
  { filled: 'M13 3a9 9 0 1 0 8 12a7.5 7.5 0 0 1-8-12z' },
  { filled: 'M12 3l9 9l-9 9l-9-9z' },
  { line: 'M3 12q4.5-8 9 0t9 0' },
];
/** Nothing is said: a place that is empty. */
const empty: Shape = { line: 'M5 5h14v14h-14z' };
/** Something is said that the content no longer has. */
const unknown: Shape = { line: 'M5 12h.01M12 12h.01M19 12h.01' };

/** What gives a sign, and what is around it, the colour of its state. */
export function stateClass(place: number | 'empty'): string {
  return place === 'empty' || place < 0 ? '' : `week-state-${place % shapes.length}`;
}

export function WeekSign({ place }: { place: number | 'empty' }) {
  const { filled, line } =
    place === 'empty' ? empty : place < 0 ? unknown : (shapes[place % shapes.length] ?? shapes[0]);
  return (
    <svg
      class={place === 'empty' ? 'week-sign week-sign--empty' : 'week-sign'}
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
    >
      {filled !== undefined && <path class="week-sign__filled" d={filled} />}
      {line !== undefined && <path class="week-sign__line" d={line} />}
    </svg>
  );
}
