/**
 * `npm run check:deploy`: the configuration that was written for nginx, tried with an nginx of its own, at the root, from
 * the zip of a release, and in a folder: every header on every kind of file, compression, caching, the page for a wrong
 * address.
 */
import { globSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import process from 'node:process';
import { assetHeaders, BESIDE, headersFor } from '../ship/deployForms.ts';
import type { Header } from '../ship/deployForms.ts';
import { securityPath } from '../ship/securityText.ts';
import { findNginx, placeBuild, withNginx } from './nginx.ts';
import { placeRelease } from './placeRelease.ts';
import type { Placed } from './placeRelease.ts';
import { aptInstall, notChecked, onPath } from '../tools.mjs';
import { policiesOf } from '../ship/policies.ts';

type Tried = { what: string; path: string; faults: string[] };

if (!findNginx() || !onPath('unzip')) aptInstall('nginx-light', 'unzip');
if (!findNginx()) notChecked('nginx was NOT tried: it is not here (Debian: nginx-light).');
if (!onPath('unzip')) notChecked('nginx was NOT tried: unzip is not here (Debian: unzip).');

const headers = headersFor(policiesOf('dist'));
const folder = '/moedet-klar/';
const tried = [
  ...(await tryUnder('/', placeRelease)),
  ...(await tryUnder(folder, (home) => placeBuild(home, folder, headers))),
];
console.log('| nginx serves | address | faults |\n|---|---|---|');
for (const { what, path, faults } of tried)
  console.log(`| ${what} | ${path} | ${faults.length === 0 ? 'none' : faults.join('; ')} |`);
process.exitCode = tried.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** Starts nginx with the site where `place` puts it, and asks it for one file of every kind. */
function tryUnder(base: string, place: (home: string) => Placed): Promise<Tried[]> {
  const withContact = (home: string): Placed => {
    const placed = place(home);
    // Whether the build was given an address or not.
    mkdirSync(join(placed.site, dirname(securityPath)), { recursive: true });
    writeFileSync(join(placed.site, securityPath), 'Contact: mailto:name@example.dk');
    return placed;
  };
  return withNginx(withContact, base, (port) =>
    Promise.all(
      wanted(base).map(async (one) => ({
        what: one.what,
        path: one.path,
        faults: faultsOf(one, await ask(port, one.path)),
      })),
    ),
  );
}

type Wanted = { what: string; path: string; status: number; type?: string; forever?: boolean };

/** One file of every kind there is, a wrong address, and a page without its last slash. */
function wanted(base: string): Wanted[] {
  const files = globSync('dist/**/*.*').map((file) => file.slice('dist/'.length));
  const kinds = new Map(files.map((file) => [extname(file), file]));
  return [
    { what: 'the front page', path: base, status: 200, type: 'text/html; charset=utf-8' },
    { what: 'a page', path: `${base}forstaa/`, status: 200, type: 'text/html; charset=utf-8' },
    {
      what: 'security.txt',
      path: base + securityPath.slice(1),
      status: 200,
      type: 'text/plain; charset=utf-8',
    },
    { what: 'a page without its slash', path: `${base}forstaa`, status: 301 },
    {
      what: 'a wrong address',
      path: `${base}findes/ikke/`,
      status: 404,
      type: 'text/html; charset=utf-8',
    },
    ...[...kinds].map(([kind, file]) => ({
      what: `a file ${kind}`,
      path: base + file,
      status: 200,
      ...(kind === '.txt' ? { type: 'text/plain; charset=utf-8' } : {}),
      forever: file.startsWith('_astro/'),
    })),
  ];
}

async function ask(port: number, path: string): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, {
    redirect: 'manual',
    headers: { 'accept-encoding': 'gzip' },
  });
}

function faultsOf({ status, type, forever, path }: Wanted, response: Response): string[] {
  const isShort = forever === true || BESIDE.some((file) => path.endsWith(`/${file}`));
  const ofAssets = isShort ? assetHeaders(headers) : [];
  const expected: Header[] = [
    ...new Map([...headers, ...ofAssets]),
    ['Cache-Control', forever === true ? 'public, max-age=31536000, immutable' : 'no-cache'],
    ...(type === undefined ? [] : [['Content-Type', type] satisfies Header]),
    ...(/\.(?:html|js|css|json)$|licenses\.txt$|\/$/.test(path)
      ? [['Content-Encoding', 'gzip'] satisfies Header]
      : []),
    ...(status === 301 ? [['Location', `${path}/`] satisfies Header] : []),
  ];
  return [
    ...(response.status === status ? [] : [`${response.status} instead of ${status}`]),
    ...expected
      .filter(([name, value]) => response.headers.get(name) !== value)
      .map(([name]) => `${name}: ${response.headers.get(name) ?? 'missing'}`),
  ];
}
