// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { stopDoublePress } from '../../../../src/ui/fields/doublePress.ts';

const done = document.createElement('button');
const remove = document.createElement('button');
remove.innerHTML = '<span>Fjern</span>';

type Press = { on?: Element; x?: number; at?: number; detail?: number };

/** Which of some presses, one after the other, come through. */
function through(presses: Press[]): boolean[] {
  const listener = stopDoublePress();
  return presses.map(({ on = done, x = 100, at = 0, detail = 1 }) => {
    const event = new MouseEvent('click', { clientX: x, clientY: 50, detail, cancelable: true });
    Object.defineProperties(event, {
      target: { value: on },
      timeStamp: { value: at },
      x: { value: x },
      y: { value: 50 },
    });
    listener(event);
    return !event.defaultPrevented;
  });
}

describe('A second press', () => {
  it.each<[string, Press[], boolean]>([
    ['at once and in the same place, on what has come there', [{}, { on: remove, at: 200 }], false],
    ['on the same button goes through', [{}, { at: 200 }], true],
    ['later goes through', [{}, { on: remove, at: 501 }], true],
    ['elsewhere goes through', [{}, { on: remove, at: 200, x: 130 }], true],
    ['by keyboard goes through', [{}, { on: remove, at: 200, detail: 0 }], true],
    ['after one by keyboard goes through', [{ detail: 0 }, { on: remove, at: 200 }], true],
    [
      'on another part of the same button goes through',
      [{ on: remove }, { on: remove.firstElementChild ?? remove, at: 200 }],
      true,
    ],
  ])('%s', (_, presses, expected) => {
    expect(through(presses)).toEqual([true, expected]);
  });
});
