/**
 * How many requests a second the site answers from an nginx with our configuration, beside the same nginx with one
 * plain file of the same size: by wrk on this machine, by turns, each for a few seconds.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from '../build.mjs';
import { findNginx, placeBuild, withNginx } from '../checks/nginx.ts';
import type { Placed } from '../checks/placeRelease.ts';
import { headersFor } from '../ship/deployForms.ts';
import { policiesOf } from '../ship/policies.ts';
import { aptInstall, onPath } from '../tools.mjs';

const ROUNDS = 3;
const SECONDS = 5;
const CONNECTIONS = 32;
/** Of the plain file's requests a second. */
const GOAL = 0.9;
const pages = ['', 'forbered/', 'rettigheder/'];

export async function scale(): Promise<string> {
  if (!findNginx() || !onPath('wrk')) aptInstall('nginx-light', 'wrk');
  if (!findNginx() || !onPath('wrk'))
    return 'Not measured: nginx and wrk are not here (Debian: nginx-light, wrk).';
  buildIfStale();
  const rows: string[] = [];
  for (const page of pages) {
    const size = statSync(join('dist', page, 'index.html')).size;
    const counts: Record<'ours' | 'plain', number[]> = { ours: [], plain: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      counts.ours.push(await withNginx(placeSite, '/', (port) => requests(port, page)));
      counts.plain.push(await withNginx(plainFile(size), '/', (port) => requests(port, '')));
    }
    const [ours, plain] = [median(counts.ours), median(counts.plain)];
    const share = ours / plain;
    rows.push(
      `| /${page} | ${size} | ${ours} | ${plain} | ${share.toFixed(2)} | ${share >= GOAL ? 'met' : 'missed'} |`,
    );
  }
  return [
    `| page | bytes | ours, requests a second | a plain file | of it | goal ${GOAL} |`,
    '|---|---|---|---|---|---|',
    ...rows,
  ].join('\n');
}

function placeSite(home: string): Placed {
  return placeBuild(home, '/', headersFor(policiesOf('dist')));
}

/** One file of the size, and nothing but what nginx says by itself. */
function plainFile(size: number): (home: string) => Placed {
  return (home) => {
    const site = `${join(home, 'site')}/`;
    mkdirSync(site);
    writeFileSync(join(site, 'index.html'), 'x'.repeat(size));
    return { site, config: `server { listen 80; root ${site}; access_log off; }` };
  };
}

/** Requests a second, as wrk counts them. */
function requests(port: number, path: string): Promise<number> {
  const told = execFileSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, `http://127.0.0.1:${port}/${path}`],
    { encoding: 'utf8' },
  );
  const [, count] = /Requests\/sec:\s+([\d.]+)/.exec(told) ?? [];
  if (count === undefined || told.includes('Non-2xx')) throw new Error(`wrk says: ${told}`);
  return Promise.resolve(Math.round(Number(count)));
}

function median(numbers: number[]): number {
  return numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
