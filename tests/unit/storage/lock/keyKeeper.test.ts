/** The memory of the service worker that keeps keys from page to page. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { IDLE_MINUTES } from '../../../../src/storage/lock/idle.ts';
import { createKeyKeeper, UNHEARD_SECONDS } from '../../../../src/storage/lock/keyKeeper.ts';
import type { Held } from '../../../../src/storage/lock/keyKeeper.ts';

const minute = 60_000;
const start = Date.UTC(2026, 11, 1, 8);
const key = { bits: 'one', salt: 'a', rounds: 1 };
const other = { bits: 'other', salt: 'b', rounds: 1 };

let clock = start;
let hear = createKeyKeeper(() => clock);
beforeEach(() => {
  clock = start;
  hear = createKeyKeeper(() => clock);
});

function hold(token: string, held: Partial<Held> = {}): void {
  hear({ type: 'hold', token, held: { key, used: clock, ...held } });
}

const ask = (token: string) => hear({ type: 'ask', token });

describe('The keeper of keys', () => {
  it('gives a key to the tab that it was held for, and to no other', () => {
    hold('mine');
    expect(ask('mine')).toEqual({ key, used: start });
    expect(ask('theirs')).toBeUndefined();
  });

  it('gives what is not on the device yet, until a page says that it is', () => {
    hold('mine', { rest: 'Kok' });
    expect(ask('mine')).toEqual({ key, used: start, rest: 'Kok' });
    expect(ask('mine')).toEqual({ key, used: start, rest: 'Kok' });
    hold('mine');
    expect(ask('mine')).toEqual({ key, used: start });
  });

  it.each([
    ['by what says so for the tab', 'mine', () => hear({ type: 'forget', token: 'mine' })],
    ['with all others', 'mine', () => hear({ type: 'forget-all' })],
    ['when its tab is not heard of', 'mine', () => (clock += UNHEARD_SECONDS * 1000)],
    ['when the clock is turned back', 'mine', () => (clock -= minute)],
  ])('forgets a key %s', (_, token, happens) => {
    hold(token);
    happens();
    expect(ask(token)).toBeUndefined();
  });

  it('keeps the key of a tab that says that it is there, until it has not been used for a while', () => {
    for (let minutes = 0; minutes < IDLE_MINUTES; minutes += 0.5) {
      hold('mine', { used: start });
      expect(ask('mine')).toBeDefined();
      clock += minute / 2;
    }
    hold('mine', { used: start });
    expect(ask('mine')).toBeUndefined();
  });

  it('keeps the key of a tab that shows a page that is only read, as long as any other', () => {
    hold('mine', { rest: 'Kok' });
    for (let minutes = 0; minutes < IDLE_MINUTES; minutes += 0.5) {
      hear({ type: 'stay', token: 'mine' });
      hear({ type: 'stay', token: 'theirs' });
      clock += minute / 2;
    }
    expect(ask('mine')).toBeUndefined();
    hold('mine', { rest: 'Kok' });
    for (let seconds = 0; seconds < 3 * UNHEARD_SECONDS; seconds += 10) {
      hear({ type: 'stay', token: 'mine' });
      clock += 10_000;
    }
    expect(ask('mine')).toMatchObject({ rest: 'Kok' });
    expect(ask('theirs')).toBeUndefined();
  });

  it('takes another key for all tabs that have the one before', () => {
    hold('mine', { rest: 'Kok' });
    hold('theirs', { key: { ...key, bits: 'third' } });
    hear({ type: 'turn', from: key.bits, to: other });
    expect(ask('mine')).toEqual({ key: other, used: start, rest: 'Kok' });
    expect(ask('theirs')?.key.bits).toBe('third');
  });
});

it('As a service worker it answers at the port that came with the question', async () => {
  const window = new EventTarget();
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  await import('../../../../src/storage/lock/keyKeeperWorker.ts');
  const send = (data: unknown, ports: MessagePort[] = []) =>
    window.dispatchEvent(Object.assign(new Event('message'), { data, ports }));
  const { port1, port2 } = new MessageChannel();
  const answer = new Promise((resolve) => (port1.onmessage = ({ data }) => resolve(data)));
  const held = { key, used: Date.now() };
  send({ type: 'hold', token: 'mine', held });
  send({ type: 'ask', token: 'mine' }, [port2]);
  expect(await answer).toEqual(held);
  port1.close();
});
