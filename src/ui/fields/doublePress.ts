/** Keeps the second press of a double one from what has come below the finger meanwhile: it was meant for what was there. */

/** Milliseconds between two presses, and points between their places, that are one double press. */
const SOON = 500;
const NEAR = 24;

/** Gives a listener for clicks on their way down to what was pressed. Those by keyboard have no place, and go through. */
export function stopDoublePress(): (event: MouseEvent) => void {
  let last: MouseEvent | undefined;
  return (event) => {
    const before = last;
    last = event;
    if (before === undefined || event.detail === 0 || before.detail === 0) return;
    const isNear = Math.hypot(event.x - before.x, event.y - before.y) < NEAR;
    if (!isNear || event.timeStamp - before.timeStamp > SOON || onSame(event, before)) return;
    event.preventDefault();
    event.stopPropagation();
  };
}

function onSame(one: MouseEvent, other: MouseEvent): boolean {
  return pressedIn(one) === pressedIn(other);
}

/** The button that was pressed; without one, the element. */
function pressedIn({ target }: MouseEvent): EventTarget | null {
  const button = target instanceof Element ? target.closest('button, summary, label') : null;
  return button ?? target;
}
