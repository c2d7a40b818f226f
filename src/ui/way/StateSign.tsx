/** A drawn sign of how far something is: an empty ring, a half one, a full one with a tick. Words stand beside it. */
import type { StepState } from '../../domain/way/progress.ts';

const inside: Record<StepState, string | undefined> = {
  'not-begun': undefined,
  begun: 'M12 3a9 9 0 0 1 0 18z',
  'done-for-now': 'M7 12.5l3.5 3.5L17 9',
};

export function StateSign({ state }: { state: StepState }) {
  const path = inside[state];
  return (
    <svg class={`state-sign state-sign--${state}`} viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="9.5" />
      {path !== undefined && <path d={path} />}
    </svg>
  );
}
