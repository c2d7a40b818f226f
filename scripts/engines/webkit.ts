/** WebKitGTK, driven over WebDriver, which is HTTP and JSON: https://www.w3.org/TR/webdriver2/ */
import { spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { display } from './display.ts';
import { wait, within } from './driver.ts';
import type { Running, Start, Tab } from './driver.ts';

const app = fileURLToPath(new URL('webkitApp.py', import.meta.url));
const LONGEST = 60_000;
/** Under this name an answer holds an element. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const keys = { Enter: '\uE007', Space: ' ' };

type Ask = (method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<unknown>;

/** How WebKitGTK is started, by this program of its driver. */
export function webkitBy(driver: string) {
  return async (start: Start): Promise<Running> => {
    const port = await freePort();
    const env = { ...process.env, DISPLAY: await display(), NO_AT_BRIDGE: '1', LANG: 'C.UTF-8' };
    // A group of its own: its browser's processes end with it.
    const child = spawn(driver, [`--port=${port}`], {
      detached: true,
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    const errors: string[] = [];
    child.stdout.on('data', (bytes: Buffer) => {
      errors.push(
        ...bytes
          .toString()
          .split('\n')
          .filter((line) => line.includes(' ERROR ')),
      );
    });
    const end = (): void => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
      } catch {
        // It has ended by itself.
      }
    };
    process.once('exit', end);
    const ask = asker(`http://127.0.0.1:${port}`);
    try {
      await wait('WebKitWebDriver starts', async () => Boolean(await ask('GET', '/status')));
      return await running(ask, start, errors, end);
    } catch (error) {
      end();
      throw error;
    }
  };
}

async function running(
  ask: Ask,
  start: Start,
  errors: string[],
  end: () => void,
): Promise<Running> {
  const { width, height, profile, downloads, dark } = start;
  const args = [
    '--automation',
    `--size=${width}x${height}`,
    `--profile=${profile}`,
    `--downloads=${downloads}`,
    `--scheme=${dark ? 'dark' : 'light'}`,
  ];
  const wanted = {
    browserName: 'klar',
    unhandledPromptBehavior: 'accept',
    'webkitgtk:browserOptions': { binary: app, args },
  };
  const session = (await ask('POST', '/session', { capabilities: { alwaysMatch: wanted } })) as {
    sessionId: string;
    capabilities: { browserVersion: string };
  };
  const inSession: Ask = (method, path, body) =>
    ask(method, `/session/${session.sessionId}${path}`, body);
  let first = (await inSession('GET', '/window')) as string | undefined;
  return {
    version: session.capabilities.browserVersion,
    open: async () => {
      const handle =
        first ??
        ((await inSession('POST', '/window/new', { type: 'tab' })) as { handle: string }).handle;
      first = undefined;
      return tabOf(inSession, handle, errors);
    },
    close: async () => {
      await inSession('DELETE', '').catch(() => undefined);
      end();
    },
  };
}

function tabOf(session: Ask, handle: string, errors: string[]): Tab {
  const ask: Ask = async (method, path, body) => {
    await session('POST', '/window', { handle });
    return session(method, path, body);
  };
  // It waits for a promise too; asked with a callback, it would wait in vain for a page that is just left.
  const evaluate: Tab['evaluate'] = async (run, given) =>
    (await ask('POST', '/execute/sync', {
      script: `return (${run.toString()})(arguments[0])`,
      args: [given ?? null],
    })) as never;
  const find = async (selector: string): Promise<string> => {
    const found = await ask('POST', '/element', { using: 'css selector', value: selector });
    return `/element/${(found as Record<string, string>)[ELEMENT]}`;
  };
  const typeAt = async (text: string): Promise<void> => {
    const active = (await ask('GET', '/element/active')) as Record<string, string>;
    await ask('POST', `/element/${active[ELEMENT]}/value`, { text });
  };
  return {
    evaluate,
    goto: async (url) => {
      await ask('POST', '/url', { url });
    },
    click: async (selector) => {
      // The driver itself does not always bring it into sight.
      await evaluate(
        (given) =>
          document.querySelector(given)?.scrollIntoView({ block: 'center', behavior: 'instant' }),
        selector,
      );
      await ask('POST', `${await find(selector)}/click`, {});
    },
    type: typeAt,
    key: (name) => typeAt(keys[name]),
    select: async (selector, value) => {
      await ask('POST', `${await find(`${selector} option[value="${value}"]`)}/click`, {});
    },
    upload: async (selector, file) => {
      await ask('POST', `${await find(selector)}/value`, { text: file });
    },
    screenshot: async (file) => {
      await writeFile(file, Buffer.from((await ask('GET', '/screenshot')) as string, 'base64'));
    },
    errors: () => errors,
    close: async () => {
      await ask('DELETE', '/window');
    },
  };
}

/** Asks the driver; fails with what it says went wrong. */
function asker(address: string): Ask {
  return async (method, path, body) => {
    const reply = await within(
      LONGEST,
      `${method} ${path.replace(/^\/session\/[^/]+/, '')}`,
      fetch(address + path, { method, ...(body && { body: JSON.stringify(body) }) }),
    );
    const { value } = (await reply.json()) as { value: unknown };
    if (reply.ok) return value;
    const { error, message } = value as { error: string; message: string };
    throw new Error(`${error}: ${message}`);
  };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
