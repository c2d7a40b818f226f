/**
 * Serves `dist/` as any static host would: a page at its folder, 404.html where there is nothing, everything under
 * BASE, packed for the way, and with each file the headers of `dist/_headers`. Files are sent by the packages of
 * Express (`send`, `compression`); what an address may be is decided here. Not `astro preview`: that needs Vite at
 * every start, and takes another port where ours is taken.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, posix } from 'node:path';
import process from 'node:process';
import { headerRules } from './headerRules.mjs';
import { root } from './setup.mjs';

/** `/`, or the folder the site lies in, with a slash at both ends. */
export const base = `/${process.env.BASE ?? ''}/`.replace(/\/+/g, '/');

/**
 * Serves a folder at the port (0: any free one); gives the address and a way to stop. `seen` is told of every request:
 * nothing is written down of any by itself.
 * @param {number} port
 * @param {string} [folder]
 * @param {(request: import('node:http').IncomingMessage) => void} [seen]
 * @returns {Promise<{ address: string, stop: () => Promise<void> }>}
 */
export async function serve(port, folder = join(root, 'dist'), seen = () => undefined) {
  // Not at the top: `npm start` imports this file before anything is installed.
  const [{ default: compression }, { default: send }] = await Promise.all([
    import('compression'),
    import('send'),
  ]);
  const rules = join(folder, '_headers');
  const headersOf = headerRules(isFile(rules) ? readFileSync(rules, 'utf8') : '');
  // From the size that our configurations of servers pack from (`ship/deployForms.ts`).
  const pack = compression({ threshold: 512 });
  const sendFile = (request, response, path) =>
    send(request, encodeURI(path), {
      root: folder,
      dotfiles: 'allow',
      // A part of a file that is packed on its way is a part of nothing.
      acceptRanges: false,
      // What no rule of `_headers` speaks of is asked for anew each time.
      cacheControl: false,
    });
  const server = createServer((request, response) => {
    seen(request);
    const path = pathOf(request.url);
    const headers = { 'cache-control': 'no-cache', ...headersOf(path ?? '') };
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    pack(request, response, () => answer(request, response, path, sendFile));
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `http://localhost:${server.address().port}${base}`;
      resolve({ address, stop: () => stop(server) });
    });
  });
}

function answer(request, response, path, sendFile) {
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { allow: 'GET, HEAD' });
  if (path === undefined) return end(response, 400);
  if (`${path}/` === base) return end(response, 301, { location: base });
  // A path that leads up, or is written in another way than ours, is no path of the site.
  if (!path.startsWith(base) || posix.normalize(path) !== path || path.includes('\\'))
    return missing();
  sendFile(request, response, path.slice(base.length - 1))
    .on('directory', () => end(response, 301, { location: encodeURI(`${path}/`) }))
    .on('error', (error) => (error.status === 404 ? missing() : end(response, error.status)))
    .pipe(response);

  function missing() {
    response.setHeader('cache-control', 'no-cache');
    response.statusCode = 404;
    sendFile(request, response, '/404.html')
      .on('error', (error) => end(response, error.status))
      .pipe(response);
  }
}

function end(response, status, headers = {}) {
  // A file that went away while it was sent.
  if (response.headersSent) return response.destroy();
  response.writeHead(status, { 'content-length': 0, ...headers }).end();
}

/** The decoded path that is asked for, or undefined where there is none. */
function pathOf(url) {
  try {
    // A proxy may ask by the whole address (RFC 9112, 3.2.2). A path is taken as it is: `//host/path` is no address.
    const path = url.startsWith('/') ? url.replace(/[?#].*/s, '') : new URL(url).pathname;
    const decoded = decodeURIComponent(path);
    return decoded.startsWith('/') && !/\p{Cc}/u.test(decoded) ? decoded : undefined;
  } catch {
    return undefined;
  }
}

function isFile(path) {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function stop(server) {
  return new Promise((resolve) => {
    server.close(resolve);
    server.closeAllConnections();
  });
}
