/**
 * The way to the PDF workers from a page. The one that makes papers is started when it is first needed, given one at
 * a time, and ended when it has been idle. The one that reads is for one file. Imports no PDF code: that is theirs.
 */
import type { Plan } from '../domain/text/block.ts';
import { scriptAddress } from '../trust/scriptAddress.ts';
import type { RenderOptions } from './file/document.ts';
import type { Found } from './file/readAttachment.ts';
import type { ReadReply, ReadRequest } from './readWorker.ts';
import readWorkerAddress from './readWorker.ts?worker&url';
import type { Rendered } from './renderPdf.ts';
import type { Reply, Request } from './worker.ts';
import workerAddress from './worker.ts?worker&url';

/** Milliseconds without work before the worker is ended. */
const IDLE = 30_000;

/** A PDF above this is not one of ours, and is not opened. In bytes. */
const LARGEST_PDF = 20_000_000;
/** Milliseconds that a file may be read: ours take a few. */
const PATIENCE = 800;
/** Milliseconds until a reader has started, on a slow phone too. */
const START = 20_000;

/** Why a paper was not made. A signal tells its own reason from Chrome 98 on. */
const ABORTED = 'aborted';

/** As much of a Worker as is needed here. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

/** `unread`: the reader did not start, or broke. That tells nothing of the file. */
export type Read = Found | { state: 'unread' };

export type Render = (
  plan: Plan,
  signal?: AbortSignal,
  options?: RenderOptions,
) => Promise<Rendered>;

/** Makes a PDF of a plan. Rejects when the worker fails, and when the signal is aborted. */
export const render: Render = renderQueue(
  () => new Worker(scriptAddress(workerAddress), { type: 'module' }),
  () => new URL(`${import.meta.env.BASE_URL.replace(/\/*$/, '/')}fonts/pdf/`, location.href).href,
);

/** A queue before a worker that `start` makes. `idle` is in milliseconds. */
export function renderQueue(
  start: () => WorkerLike,
  fontBase: () => string,
  idle: number = IDLE,
): Render {
  let worker: WorkerLike | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const end = (): void => {
    worker?.terminate();
    worker = undefined;
  };
  const work = async (request: Request, signal: AbortSignal | undefined): Promise<Rendered> => {
    if (signal?.aborted) throw new Error(ABORTED);
    clearTimeout(timer);
    try {
      worker ??= start();
      const reply = await ask(worker, request, signal);
      if (!reply.ok) throw new Error(reply.reason);
      return { bytes: reply.bytes, pages: reply.pages };
    } catch (error) {
      // Whatever state it was left in, the next paper gets a new one.
      end();
      throw error;
    } finally {
      timer = setTimeout(end, idle);
    }
  };
  return (plan, signal, options = {}) => {
    const request = (): Request => ({ plan, fontBase: fontBase(), options });
    const result = last.then(() => work(request(), signal));
    last = result.catch(() => undefined);
    return result;
  };
}

function ask(
  worker: WorkerLike,
  request: Request,
  signal: AbortSignal | undefined,
): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const done = new AbortController();
    const finish = (settle: () => void) => (): void => {
      done.abort();
      settle();
    };
    const listening = { signal: done.signal };
    worker.addEventListener(
      'message',
      (event) => finish(() => resolve((event as MessageEvent<Reply>).data))(),
      listening,
    );
    for (const failure of ['error', 'messageerror'] as const) {
      worker.addEventListener(
        failure,
        (event) => {
          const reason = 'message' in event ? event.message : '';
          finish(() => reject(new Error(reason || failure)))();
        },
        listening,
      );
    }
    signal?.addEventListener(
      'abort',
      finish(() => reject(new Error(ABORTED))),
      listening,
    );
    worker.postMessage(request);
  });
}

/** The files inside a PDF; `most` is how many bytes they may unfold into. Never rejects. */
export const readAttachment = attachmentReader(
  () => new Worker(scriptAddress(readWorkerAddress), { type: 'module' }),
);

/** A reader with a worker of its own for every file, ended when it has answered or has taken too long. */
export function attachmentReader(start: () => WorkerLike) {
  return async (file: Blob, most: number): Promise<Read> => {
    if (file.size > LARGEST_PDF) return { state: 'too-big' };
    let worker: WorkerLike | undefined;
    try {
      worker = start();
      return await found(worker, { file, most });
    } catch {
      return { state: 'unread' };
    } finally {
      worker?.terminate();
    }
  };
}

function found(worker: WorkerLike, request: ReadRequest): Promise<Read> {
  return new Promise((resolve) => {
    const fail = (): void => resolve({ state: 'unread' });
    const starting = setTimeout(fail, START);
    worker.addEventListener('message', (event) => {
      const { data } = event as MessageEvent<ReadReply>;
      clearTimeout(starting);
      if (data.state === 'reading') setTimeout(() => resolve({ state: 'damaged' }), PATIENCE);
      else resolve(data);
    });
    worker.addEventListener('error', fail);
    worker.addEventListener('messageerror', fail);
    worker.postMessage(request);
  });
}
