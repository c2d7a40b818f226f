/**
 * Serves `dist/` as any static host would: a page at its folder, 404.html where there is nothing, everything under
 * BASE, and with each file the headers of `dist/_headers`. Our own, not `astro preview`: that needs Vite at every start, and takes another port where ours is taken.
 */
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import process from 'node:process';
import { pipeline } from 'node:stream';
import { headerRules } from './headerRules.mjs';
import { root } from './setup.mjs';

const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};

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
export function serve(port, folder = join(root, 'dist'), seen = () => undefined) {
  const rules = join(folder, '_headers');
  const headersOf = headerRules(isFile(rules) ? readFileSync(rules, 'utf8') : '');
  const server = createServer((request, response) => {
    seen(request);
    for (const [name, value] of Object.entries(headersOf(pathOf(request.url) ?? '')))
      response.setHeader(name, value);
    answer(request, response, folder);
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = `http://localhost:${server.address().port}${base}`;
      resolve({ address, stop: () => stop(server) });
    });
  });
}

function answer(request, response, folder) {
  const path = pathOf(request.url);
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return end(response, 405, { allow: 'GET, HEAD' });
  if (path === undefined) return end(response, 400);
  if (`${path}/` === base) return end(response, 301, { location: base });
  const file = path.startsWith(base) ? normalize(join(folder, path.slice(base.length))) : '';
  // `normalize` has resolved every `..`: what is outside the folder now is not ours to show.
  if (!`${file}${sep}`.startsWith(folder + sep))
    return send(request, response, 404, join(folder, '404.html'));
  const found = statSync(file, { throwIfNoEntry: false });
  if (found?.isDirectory() && !path.endsWith('/'))
    return end(response, 301, { location: `${path}/` });
  if (found?.isFile() && !path.endsWith('/')) return send(request, response, 200, file);
  if (isFile(join(file, 'index.html')))
    return send(request, response, 200, join(file, 'index.html'));
  return send(request, response, 404, join(folder, '404.html'));
}

function send(request, response, status, file) {
  if (!isFile(file)) return end(response, status);
  const type = types[extname(file)] ?? 'application/octet-stream';
  if (!response.hasHeader('cache-control')) response.setHeader('cache-control', 'no-cache');
  response.writeHead(status, { 'content-type': type, 'content-length': statSync(file).size });
  if (request.method === 'HEAD') return response.end();
  // An error here is a browser that went away.
  pipeline(createReadStream(file), response, () => undefined);
}

function end(response, status, headers = {}) {
  response.writeHead(status, headers).end();
}

/** The decoded path, or undefined where it cannot be decoded. */
function pathOf(url) {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
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
