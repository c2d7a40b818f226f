/** Everything a page lets anybody know: what it asks for, what it writes on the console, what it keeps. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Page, Request } from 'playwright-core';

/** A line of the server's log: what was asked for, all that came with it. */
export type Logged = { line: string; headers: string; body: Buffer };

/** A log in memory; `seen` is for `serve`. */
export function serverLog() {
  const lines: Logged[] = [];
  return {
    lines,
    seen: (request: IncomingMessage): void => {
      const body: Buffer[] = [];
      request.on('data', (part: Buffer) => body.push(part));
      lines.push({
        line: `${request.method} ${request.url}`,
        headers: request.rawHeaders.join('\n'),
        get body() {
          return Buffer.concat(body);
        },
      });
    },
  };
}

/** What a browser was seen to do, from its first page on. */
export function browserLog() {
  const requests: Request[] = [];
  /** Every line of the console, and every address that a page had. */
  const said: string[] = [];
  const complaints: string[] = [];

  async function watch(page: Page): Promise<void> {
    const context = page.context();
    context.on('request', (request) => requests.push(request));
    context.on('response', (response) => {
      if (response.status() >= 400) complaints.push(`${response.status()}: ${response.url()}`);
    });
    context.on('console', (message) => {
      said.push(message.text());
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('websocket', (socket) => complaints.push(`A socket: ${socket.url()}`));
    page.on('framenavigated', (frame) => said.push(frame.url()));
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
        console.error(`Refused by ${violatedDirective}: ${blockedURI}`);
      });
    });
  }

  return { watch, requests, said, complaints };
}

/** All that a request says: its address, its headers, its body. */
export async function toldBy(request: Request): Promise<(string | Buffer)[]> {
  const headers = await request.allHeaders().catch(() => request.headers());
  return [request.url(), ...Object.values(headers), request.postDataBuffer() ?? ''];
}

/** Addresses of the browser's cache under which lies anything but the file of the build. */
export async function cachedOtherwise(page: Page): Promise<{ all: string[]; other: string[] }> {
  const cached = await page.evaluate(async () => {
    const found: { url: string; hash: string }[] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const response = await cache.match(request);
        const body = (await response?.arrayBuffer()) ?? new ArrayBuffer();
        const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
        found.push({ url: request.url, hash: Array.from(hash).join() });
      }
    }
    return found;
  });
  const isOther = ({ url, hash }: { url: string; hash: string }): boolean => {
    const path = decodeURIComponent(new URL(url).pathname);
    const file = readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`);
    return Array.from(createHash('sha256').update(file).digest()).join() !== hash;
  };
  return {
    all: cached.map(({ url }) => url),
    other: cached.filter(isOther).map(({ url }) => url),
  };
}

/** Everything that a browser keeps for the site, with what is in it. */
export async function contentsKept(page: Page): Promise<Record<string, unknown>> {
  return { ...(await page.evaluate(readKept)), cookies: await page.context().cookies() };
}

export type Kept = {
  tab: Record<string, string>;
  local: Record<string, string>;
  databases: { name: string; rows: unknown[][] }[];
  caches: string[];
  workers: number;
  named: string;
  state: unknown;
};

/** Runs in the page, and so has all it needs inside. */
export async function readKept(): Promise<Kept> {
  const result = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('request'));
    });
  /** Nothing for one that has been deleted since it was listed: looking must not make it anew. */
  const opened = (name: string) => {
    const request = indexedDB.open(name);
    request.onupgradeneeded = () => request.transaction?.abort();
    return result(request).catch(() => undefined);
  };
  const all = await Promise.all(
    (await indexedDB.databases()).map(async ({ name = '' }) => {
      const database = await opened(name);
      if (database === undefined) return [];
      const tables = [...database.objectStoreNames];
      const rows = await Promise.all(
        tables.map((table) => result(database.transaction(table).objectStore(table).getAll())),
      );
      database.close();
      return [{ name, rows }];
    }),
  );
  const databases = all.flat();
  return {
    tab: { ...sessionStorage },
    local: { ...localStorage },
    databases,
    caches: await caches.keys(),
    workers:
      'serviceWorker' in navigator ? (await navigator.serviceWorker.getRegistrations()).length : 0,
    named: window.name,
    state: history.state as unknown,
  };
}
