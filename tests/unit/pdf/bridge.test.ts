import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { renderQueue } from '../../../src/pdf/bridge.ts';
import type { WorkerLike } from '../../../src/pdf/bridge.ts';
import type { Reply, Request } from '../../../src/pdf/worker.ts';
import { planOf } from './papers.ts';

/** Workers that were started: what each was asked, and whether it was ended. */
type Started = { target: EventTarget; asked: Request[]; ended: boolean };
let started: Started[] = [];

function start(): WorkerLike {
  const target = new EventTarget();
  const one: Started = { target, asked: [], ended: false };
  started.push(one);
  return {
    addEventListener: target.addEventListener.bind(target),
    removeEventListener: target.removeEventListener.bind(target),
    postMessage: (request: Request) => one.asked.push(request),
    terminate: () => {
      one.ended = true;
    },
  };
}

function reply(at: number, data: Reply): void {
  started[at]?.target.dispatchEvent(new MessageEvent('message', { data }));
}

const rendered = { bytes: new Uint8Array([1]), pages: 2 };
const fonts = () => 'https://klar.example/fonts/pdf/';
const tick = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  started = [];
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

test('The worker starts with the first paper and is ended after half a minute without one', async () => {
  const render = renderQueue(start, fonts);
  expect(started).toHaveLength(0);
  const made = render(planOf());
  await tick();
  reply(0, { ok: true, ...rendered });
  expect(await made).toEqual(rendered);
  await vi.advanceTimersByTimeAsync(29_000);
  expect(started[0]?.ended).toBe(false);
  await vi.advanceTimersByTimeAsync(2000);
  expect(started[0]?.ended).toBe(true);
});

test('Papers are made one at a time by the same worker', async () => {
  const render = renderQueue(start, fonts);
  const both = Promise.all([render(planOf()), render(planOf())]);
  await tick();
  expect(started[0]?.asked).toHaveLength(1);
  reply(0, { ok: true, ...rendered });
  await tick();
  expect(started[0]?.asked).toHaveLength(2);
  reply(0, { ok: true, ...rendered });
  expect(await both).toEqual([rendered, rendered]);
  expect(started).toHaveLength(1);
});

test('A paper that fails is a rejected promise, and the next one gets a new worker', async () => {
  const render = renderQueue(start, fonts);
  const refused = expect(render(planOf())).rejects.toThrow('404');
  await tick();
  reply(0, { ok: false, reason: '404' });
  await refused;
  const next = render(planOf());
  await tick();
  reply(1, { ok: true, ...rendered });
  expect(await next).toEqual(rendered);
});

test('A worker that cannot start or breaks is a rejected promise', async () => {
  const broken = renderQueue(() => {
    throw new Error('refused');
  }, fonts);
  await expect(broken(planOf())).rejects.toThrow('refused');
  const render = renderQueue(start, fonts);
  const refused = expect(render(planOf())).rejects.toThrow();
  await tick();
  started[0]?.target.dispatchEvent(new Event('error'));
  await refused;
  expect(started[0]?.ended).toBe(true);
});

test('An aborted paper ends its worker, and one aborted in the queue never starts', async () => {
  const render = renderQueue(start, fonts);
  const [first, second] = [new AbortController(), new AbortController()];
  const refused = [
    expect(render(planOf(), first.signal)).rejects.toThrow('abort'),
    expect(render(planOf(), second.signal)).rejects.toThrow('abort'),
  ];
  await tick();
  second.abort();
  first.abort();
  await Promise.all(refused);
  expect(started).toHaveLength(1);
  expect(started[0]?.ended).toBe(true);
});
