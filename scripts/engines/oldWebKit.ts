/** WebKit 613, which is Safari 15.4: that of OpenJFX 19, in a window of 80 lines of Java. It has no IndexedDB. */
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { display } from './display.ts';
import type { Running, Start, Tab } from './driver.ts';
import { wait, within } from './driver.ts';

const program = fileURLToPath(new URL('OldWebKit.java', import.meta.url));
const LONGEST = 60_000;

/** How it is started, with the jars of this folder. */
export function oldWebKitOf(jars: string) {
  return async ({ width, height, dark }: Start): Promise<Running> => {
    const child = spawn(
      'java',
      [
        ...['--module-path', jars, '--add-modules', 'javafx.web'],
        ...['--add-exports', 'javafx.web/com.sun.javafx.webkit=ALL-UNNAMED'],
        ...['-Dprism.order=sw', program, `${width}x${height}`],
      ],
      {
        env: { ...process.env, DISPLAY: await display() },
        stdio: 'pipe',
      },
    );
    process.once('exit', () => child.kill('SIGKILL'));
    let complaint = '';
    child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
    const ended = new Promise<never>((_, reject) => {
      child.once('error', reject);
      child.once('exit', () => reject(new Error(`Java ended: ${complaint.slice(0, 300)}`)));
    });
    ended.catch(() => undefined);
    const errors: string[] = [];
    const answers: ((line: string[]) => void)[] = [];
    createInterface(child.stdout).on('line', (line) => {
      const [what = '', words = ''] = line.split('\t');
      const text = Buffer.from(words, 'base64').toString();
      if (what === 'console') errors.push(text);
      else answers.shift()?.([what, text]);
    });
    const ask = async (command: string, words: string): Promise<string> => {
      child.stdin.write(`${command}\t${Buffer.from(words).toString('base64')}\n`);
      const answer = new Promise<string[]>((resolve) => answers.push(resolve));
      const [what, text = ''] = await within(LONGEST, command, Promise.race([answer, ended]));
      if (what !== 'ok') throw new Error(text);
      return text;
    };
    return {
      version: `${/AppleWebKit\/(\S+)/.exec(await ask('evaluate', 'navigator.userAgent'))?.[1]} (Safari 15.4)`,
      open: () => Promise.resolve(tabOf(ask, errors, dark === true)),
      close: () => {
        child.kill('SIGKILL');
        return Promise.resolve();
      },
    };
  };
}

function tabOf(
  ask: (command: string, words: string) => Promise<string>,
  errors: string[],
  dark: boolean,
): Tab {
  const evaluate: Tab['evaluate'] = async (run, given) => {
    const text = await ask(
      'evaluate',
      `JSON.stringify({ found: (${run.toString()})(${JSON.stringify(given ?? null)}) })`,
    );
    return (JSON.parse(text) as { found: never }).found;
  };
  const lacks = (): Promise<never> => Promise.reject(new Error('not to be done in this engine'));
  return {
    evaluate,
    goto: async (address) => {
      await ask('goto', address);
      await wait(address, () =>
        evaluate((to) => location.href === to && document.readyState === 'complete', address),
      );
      if (dark) await evaluate(darken, undefined);
    },
    click: (selector) =>
      evaluate((given) => {
        const found = document.querySelector<HTMLElement>(given);
        found?.focus();
        found?.click();
      }, selector),
    type: (text) => evaluate(insert, text),
    key: lacks,
    select: lacks,
    upload: lacks,
    screenshot: async (file) => {
      await ask('picture', file);
    },
    errors: () => errors,
    close: () => Promise.resolve(),
  };
}

/**
 * Nobody can tell this WebKit that a person likes it dark (it reads the question as `not all`): what the styles have for
 * that is taken at once.
 */
function darken(): void {
  for (const sheet of document.styleSheets)
    for (const rule of [...sheet.cssRules])
      if (rule instanceof CSSMediaRule && rule.cssText.includes('--lightningcss-dark: initial'))
        for (const { cssText } of rule.cssRules) sheet.insertRule(cssText, sheet.cssRules.length);
}

/** Runs in a page: what a keyboard does to the field that has the focus. */
function insert(text: string): void {
  const field = document.activeElement;
  if (!(field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement)) return;
  field.setRangeText(text, field.value.length, field.value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, data: text }));
}
