/** The page of all controls: there in the development server, with each in every state, and in no build. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { afterAll, expect, it } from 'vitest';
import { controls } from '../controlNames.ts';

/** Of controls and fields; a focus shows by itself. */
const states = [
  ...['button--quiet', 'button--small', 'button--delete', 'class="text"', 'class="remark"'],
  ...[' checked', ' disabled', 'aria-pressed="true"', 'aria-invalid="true"', '<details open'],
];

let server: ChildProcess | undefined;

/** Starts the development server, which would be another one if it knew that it is tested; gives its address. */
function startServer(): Promise<string> {
  const { VITEST, NODE_ENV, ...env } = process.env;
  expect([VITEST, NODE_ENV]).toEqual(['true', 'test']);
  const started = spawn('npx', ['astro', 'dev', '--port', '0'], {
    env: { ...env, NO_COLOR: '1' },
    detached: true,
  });
  server = started;
  return new Promise((resolve, reject) => {
    let said = '';
    started.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (address !== undefined) resolve(address);
    });
    started.on('exit', () => reject(new Error(said)));
  });
}

afterAll(() => {
  // With its children: npx is not the server.
  if (server?.pid !== undefined) process.kill(-server.pid);
});

it('shows each control in both themes and both directions', { timeout: 90_000 }, async () => {
  const answer = await fetch(`${await startServer()}/kontroller/`);
  expect(answer.status).toBe(200);
  const page = await answer.text();
  const times = (part: string) => page.split(part).length - 1;
  for (const view of ['view--light', 'view--dark']) expect(times(view)).toBeGreaterThanOrEqual(2);
  for (const shown of [...controls.map((name) => `class="${name}"`), ...states])
    expect([shown, times(shown) >= 4]).toEqual([shown, true]);
});

it('is in no build', () => {
  expect(existsSync('dist/index.html')).toBe(true);
  expect(existsSync('dist/kontroller')).toBe(false);
});
