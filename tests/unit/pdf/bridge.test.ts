import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachmentReader, renderQueue } from '../../../src/pdf/bridge.ts';
import type { WorkerLike } from '../../../src/pdf/bridge.ts';
import type { ReadReply } from '../../../src/pdf/readWorker.ts';
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

function reply(at: number, data: Reply | ReadReply): void {
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

const file = new Blob(['%PDF-1.7']);

test('A file is read by a worker of its own, which is ended when it has answered', async () => {
  const read = attachmentReader(start);
  const found = read(file, 7);
  expect(started[0]?.asked).toEqual([{ file, most: 7 }]);
  reply(0, { state: 'reading' });
  reply(0, { state: 'found', texts: ['hej'] });
  expect(await found).toEqual({ state: 'found', texts: ['hej'] });
  expect(started[0]?.ended).toBe(true);
  void read(file, 7);
  expect(started).toHaveLength(2);
});

test('A file whose reading takes too long is damaged, and its worker is ended', async () => {
  const found = attachmentReader(start)(file, 7);
  // A slow start is not the file's fault.
  await vi.advanceTimersByTimeAsync(5000);
  expect(started[0]?.ended).toBe(false);
  reply(0, { state: 'reading' });
  await vi.advanceTimersByTimeAsync(900);
  expect(await found).toEqual({ state: 'damaged' });
  expect(started[0]?.ended).toBe(true);
});

test('A reader that cannot start, breaks or never answers tells nothing of the file', async () => {
  const broken = attachmentReader(() => {
    throw new Error('refused');
  });
  expect(await broken(file, 7)).toEqual({ state: 'unread' });
  const found = attachmentReader(start)(file, 7);
  started[0]?.target.dispatchEvent(new Event('error'));
  expect(await found).toEqual({ state: 'unread' });
  const silent = attachmentReader(start)(file, 7);
  await vi.advanceTimersByTimeAsync(21_000);
  expect(await silent).toEqual({ state: 'unread' });
  expect(started[1]?.ended).toBe(true);
});

test('A file above twenty megabytes is not opened', async () => {
  const huge = new Blob([new Uint8Array(21_000_000)]);
  expect(await attachmentReader(start)(huge, 7)).toEqual({ state: 'too-big' });
  expect(started).toEqual([]);
});
