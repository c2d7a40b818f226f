/** How far something is, seen: a row of segments. Words beside it say the same. */
type SegmentState = 'done' | 'here' | 'rest';

export function Segments({ states }: { states: SegmentState[] }) {
  return (
    <div class="segments" aria-hidden="true">
      {states.map((state, at) => (
        <span key={at} class={`segment segment--${state}`} />
      ))}
    </div>
  );
}

/** The segments of somebody who has come to number `at` of `count`. */
export function segmentsAt(at: number, count: number): SegmentState[] {
  return Array.from({ length: count }, (_, before) =>
    before + 1 === at ? 'here' : before < at ? 'done' : 'rest',
  );
}
