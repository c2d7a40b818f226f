/** What a person does on a page of the site, by words and questions; said so that every engine can do it. */
import { setTimeout as pause } from 'node:timers/promises';
import type { MessageKey } from '../../src/i18n/translate.ts';
import { option, t, screenOf } from '../../tests/e2e/words.ts';
import { comes, wait } from './driver.ts';
import type { Tab } from './driver.ts';

/** Between writing and leaving, as a person has it who is fast; leaving faster than that is a check of its own. */
const BREATH = 500;
const MARK = 'data-pressed';

/** The first screen with a field for one's own words. */
export const first = screenOf('called-to');
const own = 'called-to-other';
const field = `#question-${own} :is(textarea, input)`;

/** Presses the button, link or choice that is called so, once it is there. */
export async function press(tab: Tab, words: string): Promise<void> {
  await find(tab, words);
  await tab.click(`[${MARK}]`);
}

/** Waits until something is there to be pressed, and marks it. */
export async function find(tab: Tab, words: string): Promise<void> {
  if (await comes(() => mark(tab, words))) return;
  throw new Error(`»${words}« never comes; ${await said(tab)}`);
}

function mark(tab: Tab, words: string): Promise<boolean> {
  return tab.evaluate(
    ([name, text]) => {
      document.querySelector(`[${name}]`)?.removeAttribute(name);
      const wanted = 'a[href], button:not([disabled]), label, summary';
      const found = [...document.querySelectorAll<HTMLElement>(wanted)].find((one) => {
        const isSeen = one.getClientRects().length > 0;
        // A choice has its hint below it.
        const [line = ''] = one.innerText.trim().split('\n');
        return (
          isSeen && [line, one.innerText].some((said) => said.replace(/\s+/g, ' ').trim() === text)
        );
      });
      found?.setAttribute(name, '');
      return found !== undefined;
    },
    [MARK, words] as const,
  );
}

/** Presses by the keyboard: the focus on it, and Enter. */
export async function pressByKey(tab: Tab, words: string): Promise<void> {
  await find(tab, words);
  await tab.evaluate((name) => document.querySelector<HTMLElement>(`[${name}]`)?.focus(), MARK);
  await tab.key('Enter');
}

export async function isAt(tab: Tab, path: string): Promise<void> {
  await wait(`the way to ${path || 'the front page'}`, () =>
    tab.evaluate((end) => location.pathname.endsWith(`/${end}`), path),
  );
}

/** Waits until something can be written; fails with what the page's scripts say went wrong. */
export async function isAlive(tab: Tab): Promise<void> {
  const can = 'main :is(textarea, input, select):enabled';
  const alive = (): Promise<boolean> =>
    tab.evaluate((given) => document.querySelector(given) !== null, can);
  if (await comes(alive)) return;
  throw new Error(`never comes alive; ${await said(tab)}`);
}

/** What a page that does not go on says to the person, and what its scripts say. */
async function said(tab: Tab): Promise<string> {
  const status = await tab.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('[role=status], [role=alert]')];
    const seen = all.filter((one) => one.getClientRects().length > 0);
    return seen.map((one) => one.innerText.trim()).filter(Boolean);
  }, undefined);
  const errors = tab
    .errors()
    .filter((error) => !/Content-Security-Policy|Permissions-Policy/.test(error));
  return `the page says »${status.join(' ')}«; ${errors.at(-1) ?? 'no error is told'}`;
}

/** What the strip says of where the words are; empty before it is there. */
export function strip(tab: Tab): Promise<string> {
  return tab.evaluate(
    () => document.querySelector<HTMLElement>('.strip__text')?.innerText.trim() ?? '',
    undefined,
  );
}

/** Whether a sentence begins as this message does, whatever date is in it. */
export function isMessage(sentence: string, key: MessageKey): boolean {
  return sentence.startsWith(t(key, { date: '|' }).split('|')[0] ?? '');
}

export function shows(tab: Tab, words: string): Promise<void> {
  return wait(`»${words}«`, () =>
    tab.evaluate(
      (text) => document.querySelector('main')?.innerText.includes(text) === true,
      words,
    ),
  );
}

/** On the first screen: chooses what asks for one's own words, and writes them. */
export async function write(tab: Tab, words: string): Promise<void> {
  await isAlive(tab);
  await press(tab, option('called-to', 'other'));
  await wait('the field for own words', () =>
    tab.evaluate((given) => document.querySelector(`${given}:enabled`) !== null, field),
  );
  await tab.click(field);
  await tab.type(words);
  await holds(tab, words);
  await pause(BREATH);
}

/** Waits until the words stand in the field of the first screen. */
export async function holds(tab: Tab, words: string): Promise<void> {
  const read = (): Promise<string> =>
    tab.evaluate((given) => document.querySelector<HTMLInputElement>(given)?.value ?? '', field);
  if (await comes(async () => (await read()) === words)) return;
  throw new Error(`»${words}« was typed, and there stands »${await read()}«`);
}

/** From the front page to words of one's own, as somebody comes who has never been here; `answer` is that of the device. */
export async function begin(
  tab: Tab,
  site: string,
  words: string,
  answer: MessageKey,
): Promise<void> {
  await tab.goto(site);
  await press(tab, t('home.begin'));
  await isAt(tab, 'forbered/');
  await press(tab, t('tasks.begin'));
  await isAt(tab, screenOf('who-writes'));
  await isAlive(tab);
  await press(tab, option('who-writes', 'me'));
  await goOn(tab, answer, first);
  await write(tab, words);
}

/** *Næste*, what is answered to the question of the device, and the next screen. */
export async function goOn(tab: Tab, answer: MessageKey, next: string): Promise<void> {
  await pressByKey(tab, t('form.next'));
  await press(tab, t(answer));
  await isAt(tab, next);
}
