/** An nginx of one's own, with the configuration that is written for it, on a free port of this machine. */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { FOLDER, nginxConfig } from '../ship/deployForms.ts';
import type { Header } from '../ship/deployForms.ts';
import { fail } from '../setup.mjs';
import { onPath } from '../tools.mjs';
import type { Placed } from './placeRelease.ts';

/** Where nobody but the administrator looks, it may be all the same. */
export function findNginx(): string | undefined {
  return (
    onPath('nginx') ?? ['/usr/sbin/nginx'].find((path) => spawnSync(path, ['-v']).status === 0)
  );
}

/** Puts the build in a folder, with the configuration for an address below the root. */
export function placeBuild(home: string, base: string, headers: Header[]): Placed {
  const site = `${join(home, 'site')}/`;
  cpSync('dist', site, { recursive: true });
  return { site, config: nginxConfig(headers, base) };
}

/** Starts nginx with the site where `place` puts it, as long as `use` goes on; `port` is where it listens. */
export async function withNginx<Found>(
  place: (home: string) => Placed,
  base: string,
  use: (port: number) => Promise<Found>,
): Promise<Found> {
  const nginx = findNginx() ?? fail('nginx is not here (Debian: nginx-light).');
  const home = mkdtempSync(join(tmpdir(), 'klar-nginx-'));
  const port = await freePort();
  const { site, config } = place(home);
  // Its workers are no administrators: they can read what lies here.
  spawnSync('chmod', ['-R', 'a+rX', home]);
  const served = config.replaceAll(FOLDER, site).replace('listen 80;', `listen 127.0.0.1:${port};`);
  writeFileSync(join(home, 'site.conf'), served);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = temporary.map((name) => `${name}_temp_path ${home}/${name};`).join(' ');
  writeFileSync(
    join(home, 'nginx.conf'),
    `daemon off; pid ${home}/pid; error_log ${home}/errors; events {} http { ${paths} include ${home}/site.conf; }`,
  );
  const server = spawn(nginx, ['-p', home, '-c', join(home, 'nginx.conf')]);
  try {
    await answers(`http://127.0.0.1:${port}${base}`, join(home, 'errors'));
    return await use(port);
  } finally {
    server.kill();
    rmSync(home, { recursive: true, force: true });
  }
}

async function answers(address: string, errors: string): Promise<void> {
  for (let waited = 0; waited < 5_000; waited += 50) {
    const response = await fetch(address).catch(() => undefined);
    if (response) return;
    await pause(50);
  }
  fail(`nginx did not answer: ${readFileSync(errors, 'utf8')}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
