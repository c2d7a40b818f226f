/**
 * The server of `npm start`, asked for what no browser asks for: under the Node of the project, and under that of the
 * machine, on which `npm start` runs.
 */
import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { delimiter } from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { base } from '../../scripts/serve.mjs';
import { keepFigures } from '../figures.ts';
import type { Figure } from '../figures.ts';
import { ask } from './rawRequest.ts';
import type { Answer } from './rawRequest.ts';
import { strangePath } from './strangePath.ts';

const ASKED = 2000;
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);

const ofProject = process.execPath;
/** `npm start` itself runs before the project has a Node of its own. */
const ofMachine = spawnSync('node', ['-p', 'process.execPath'], {
  encoding: 'utf8',
  env: {
    ...process.env,
    PATH: (process.env.PATH ?? '')
      .split(delimiter)
      .filter((folder) => !folder.includes('node_modules'))
      .join(delimiter),
  },
}).stdout.trim();
const nodes = [...new Set([ofProject, ofMachine])].map((path): [string, string] => [
  spawnSync(path, ['--version'], { encoding: 'utf8' }).stdout.trim(),
  path,
]);

/** Every file of the site, in short, by what is in it. */
const files = new Set(
  globSync('dist/**/*')
    .filter((file) => statSync(file).isFile())
    .map((file) => hashOf(readFileSync(file))),
);

function hashOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex');
}

const method = fc.oneof(
  { weight: 9, arbitrary: fc.constant('GET') },
  { weight: 1, arbitrary: fc.constantFrom('HEAD', 'POST', 'OPTIONS', 'DELETE', 'TRACE') },
);
const encoding = fc.constantFrom('', 'Accept-Encoding: br\r\n', 'Accept-Encoding: gzip;q=0, *\r\n');

const figures: Figure[] = [];

describe.each(nodes)('On Node %s', (version, node) => {
  let server: ChildProcess;
  let said = '';
  let port = 0;

  beforeAll(async () => {
    const program = `import { serve } from './scripts/serve.mjs'; console.log((await serve(0)).address);`;
    server = spawn(node, ['--input-type=module', '--eval', program]);
    server.stderr?.on('data', (part) => (said += String(part)));
    const line = await new Promise<string>((resolve, reject) => {
      server.stdout?.once('data', (part) => resolve(String(part)));
      server.once('exit', () => reject(new Error(said)));
    });
    port = Number(new URL(line.trim()).port);
  });
  afterAll(() => server.kill());

  const get = (path: string, more?: string, method?: string) => ask(port, path, more, method);

  it.each<[path: string, status: number, location?: string]>([
    ['', 200],
    ['forbered', 301, 'forbered/'],
    ['forbered/', 200],
    ['forbered//', 404],
    ['findes/ikke/', 404],
    ['404', 404],
    ['index.html', 200],
    ['index.html/', 404],
    ['%66orbered', 301, 'forbered/'],
    ['%00', 400],
    ['%c3', 400],
    ['%0d%0aX/..%2fforbered', 400],
    ['%C5%82/..%2fforbered', 404],
    ['%2fevil.example/..%2fforbered', 404],
    ['\\evil.example/..%2fforbered', 404],
    ['%5cevil.example%2f..%2fforbered', 404],
    ['..%2fpackage.json', 404],
    ['../package.json', 404],
  ])('answers /%s with %i', async (path, status, location) => {
    const answer = await get(base + path);
    expect(answer.status).toBe(status);
    expect(answer.headers.location).toBe(location === undefined ? undefined : base + location);
    if (status === 404) expect(answer.body).toEqual(readFileSync('dist/404.html'));
  });

  it.each([
    ['/\\evil.example/..%2fforbered', 404],
    ['//evil.example/..%2fforbered', 404],
    ['//evil.example/forbered', 404],
    [`http://evil.example${base}forbered/`, 200],
    ['*', 400],
  ])('is nobody else’s host: %s', async (path, status) => {
    expect(await get(path)).toMatchObject({ status });
  });

  it('says with every file what it is, and that it is not to be kept unasked', async () => {
    const types: [string, string][] = [
      ['', 'text/html; charset=utf-8'],
      ['sw.js', 'text/javascript; charset=utf-8'],
      ['manifest.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['licenses.txt', 'text/plain; charset=utf-8'],
      ['fonts/pdf/latin-400.bin', 'application/octet-stream'],
      ['icon.svg', 'image/svg+xml'],
    ];
    for (const [path, type] of types)
      expect((await get(base + path)).headers).toMatchObject({
        'content-type': type,
        'cache-control': 'no-cache',
        'x-content-type-options': 'nosniff',
      });
  });

  it('packs what can be packed, as the browser asks for it', async () => {
    const plain = await get(`${base}forbered/`);
    expect(plain.headers).toMatchObject({ vary: 'Accept-Encoding' });
    expect(plain.headers['content-encoding']).toBeUndefined();
    for (const name of ['br', 'gzip']) {
      const packed = await get(`${base}forbered/`, `Accept-Encoding: ${name}\r\n`);
      expect(packed.headers).toMatchObject({ 'content-encoding': name, vary: 'Accept-Encoding' });
      expect(packed.body.length).toBeLessThan(plain.body.length / 3);
    }
    const [font = ''] = globSync('dist/_astro/*.woff2');
    const { headers } = await get(base + font.slice('dist/'.length), 'Accept-Encoding: br\r\n');
    expect(headers['content-encoding']).toBeUndefined();
    expect(headers['cache-control']).toContain('immutable');
  });

  it('says as much without sending it, and takes nothing', async () => {
    const head = await get(`${base}forbered/`, '', 'HEAD');
    expect(head).toMatchObject({ status: 200, headers: { vary: 'Accept-Encoding' } });
    expect(head.body).toHaveLength(0);
    const post = await get(`${base}forbered/`, 'Content-Length: 0\r\n', 'POST');
    expect(post).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it(`stays up and at home, whatever ${ASKED} addresses are asked for (SEED=${seed})`, async () => {
    const asked = fc.sample(fc.tuple(strangePath, encoding, method), { seed, numRuns: ASKED });
    const wrong: unknown[] = [];
    const came = new Map<number, number>();
    for (let at = 0; at < ASKED; at += 20)
      await Promise.all(
        asked.slice(at, at + 20).map(async ([path, more, method]) => {
          const answer = await get(path, more, method);
          came.set(answer.status, (came.get(answer.status) ?? 0) + 1);
          const fault = faultOf(answer, method);
          if (fault !== undefined) wrong.push([fault, method, path.slice(0, 200), more]);
        }),
      );
    figures.push({
      did: `strange addresses asked of the server of \`npm start\`, Node ${version}`,
      times: ASKED,
      found: {
        ...Object.fromEntries([...came].map(([status, count]) => [`answered ${status}`, count])),
        'a wrong answer, or none': wrong.length,
      },
    });
    keepFigures('tests/build/serve.test.ts', figures);
    expect(wrong).toEqual([]);
    expect(said).toBe('');
    expect(server.exitCode).toBeNull();
    expect(await get(base)).toMatchObject({ status: 200 });
  });
});

function faultOf({ status, headers, body }: Answer, method: string): string | undefined {
  if (![200, 301, 400, 404, 405, 431].includes(status)) return `status ${status}`;
  if ((status === 301) !== (headers.location !== undefined)) return 'a redirect without a place';
  if (headers.location !== undefined && !/^\/(?![/\\])[\x21-\x7e]*$/.test(headers.location))
    return `redirects to ${headers.location}`;
  const isWhole = method === 'GET' && headers['content-encoding'] === undefined;
  if (status === 200 && isWhole && !files.has(hashOf(body))) return 'sends what is not of the site';
  return undefined;
}
