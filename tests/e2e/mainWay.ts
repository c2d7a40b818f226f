/**
 * The main way through, in a browser that may not do its part: on every page there is something, and what is said of
 * the words is true. It asks so little of what drives the browser that Firefox can go it too.
 */
import { expect } from 'vitest';
import type { MessageKey } from '../../src/i18n/translate.ts';
import { SOON, comes, goBack, inMain, pathOf, press, shows } from './tab.ts';
import type { Tab } from './tab.ts';
import { questionsAt, t, screenOf } from './words.ts';

const word = 'Zebrafinke';
/** What is answered there stands on the paper. */
const first = screenOf('volunteering');
const reviewed = 'forbered/gennemse/';
const PAPER = 30_000;
const field = 'main textarea:enabled';

/** What the strip says of where the words are; nothing else may be said of them. */
const places = {
  device: ['saving.device'],
  tab: ['saving.tab', 'saving.tab.several', 'saving.tab-only', 'saving.slow'],
  nowhere: ['saving.refused', 'saving.full'],
} as const satisfies Record<string, MessageKey[]>;
type Place = keyof typeof places;

/** Goes from the list of steps to a paper; gives what a citizen gets. Fails where that is nothing, or untrue. */
export async function mainWay(tab: Tab): Promise<string> {
  await tab.goto('forbered/');
  await shows(tab, t('tasks.more'));
  await tab.goto(first);
  if (!(await isAlive(tab))) return onlyRead(tab);
  await showsQuestions(tab, first);
  await write(tab);
  const before = await placeOf(tab);
  await next(tab);
  await showsQuestions(tab, await pathOf(tab));
  expect(await isAlive(tab), 'the second screen is alive').toBe(true);
  const after = await placeOf(tab);
  await goBack(tab, first);
  // From the browser's cache it comes as it was left, asking.
  await comes(async () => {
    await press(tab, 'keep.nowhere.stay');
    return isThereOne(tab, field);
  });
  await showsQuestions(tab, first);
  expect(await isAlive(tab), 'the first screen is alive after Back').toBe(true);
  const isPromised = after !== 'nowhere';
  const isKept = (await written(tab)) === word;
  // What is not kept was said not to be; and what was said to be is.
  if (!isKept) expect([before, after]).toContain('nowhere');
  if (isPromised) expect(isKept, `said to be kept (${after})`).toBe(true);
  if (after === 'device') await isThere(await tab.another());
  await tab.goto(reviewed);
  await showsSomething(tab);
  if (isPromised) await shows(tab, word);
  const kept = `kept ${after === 'device' ? 'on the device' : 'in the tab'}`;
  const paper = await paperOf(tab, isPromised);
  return `writes; ${isPromised ? kept : 'not kept, and that is said'}; ${paper}`;
}

async function onlyRead(tab: Tab): Promise<string> {
  await showsQuestions(tab, first);
  await saysWhy(tab);
  await tab.goto(reviewed);
  await showsSomething(tab);
  return `the questions can be read, and it is said why not written; ${await paperOf(tab, false)}`;
}

function isThereOne(tab: Tab, selector: string): Promise<boolean> {
  return tab.evaluate((given) => document.querySelector(given) !== null, selector);
}

/** Whether something can be written, after a few seconds at most. */
function isAlive(tab: Tab): Promise<boolean> {
  return comes(() => isThereOne(tab, 'main :is(textarea, input):enabled'));
}

async function showsQuestions(tab: Tab, path: string): Promise<void> {
  const asked = questionsAt(path).filter(({ when }) => when === undefined);
  for (const { label } of asked) await shows(tab, label);
}

async function showsSomething(tab: Tab): Promise<void> {
  const length = async (): Promise<number> => (await inMain(tab)).length;
  await expect.poll(length, { timeout: SOON }).toBeGreaterThan(100);
}

/** One sentence at least that can be seen, beside that it takes a moment. */
async function saysWhy(tab: Tab): Promise<void> {
  const sentences = (): Promise<string[]> =>
    tab.evaluate((waiting) => {
      const said = [...document.querySelectorAll<HTMLElement>('[role=alert], [role=status]')];
      return said
        .filter((one) => one.checkVisibility())
        .map(({ innerText }) => innerText.trim())
        .filter((text) => text !== '' && text !== waiting);
    }, t('form.loading'));
  await expect.poll(sentences, { timeout: SOON }).not.toEqual([]);
}

async function write(tab: Tab): Promise<void> {
  await tab.evaluate((given) => document.querySelector<HTMLElement>(given)?.focus(), field);
  await tab.type(word);
  expect(await written(tab)).toBe(word);
}

function written(tab: Tab): Promise<string | undefined> {
  return tab.evaluate((given) => document.querySelector<HTMLTextAreaElement>(given)?.value, field);
}

/** Where the strip says that the words are. */
async function placeOf(tab: Tab): Promise<Place> {
  const all = Object.keys(places) as Place[];
  const begins = (key: MessageKey): string => t(key, { date: '|' }).split('|')[0] ?? '';
  let found: Place | undefined;
  const said = async (): Promise<boolean> => {
    const text = await tab.evaluate(
      () => document.querySelector('.strip')?.textContent ?? '',
      undefined,
    );
    found = all.find((place) => places[place].some((key) => text.includes(begins(key))));
    return found !== undefined;
  };
  expect(await comes(said), 'the strip says where the words are').toBe(true);
  return found ?? 'nowhere';
}

/** *Næste*, through whatever is asked on the way: the device is one's own; where nothing is kept, on without. */
async function next(tab: Tab): Promise<void> {
  expect(await press(tab, 'form.next')).toBe(true);
  const gone = async (): Promise<boolean> => {
    if ((await pathOf(tab)) !== first) return true;
    await press(tab, 'keep.own', 'keep.nowhere.go');
    return false;
  };
  expect(await comes(gone, 20_000), 'Næste leads on').toBe(true);
}

async function isThere(tab: Tab): Promise<void> {
  await tab.goto(first);
  await expect.poll(() => written(tab), { timeout: SOON }).toBe(word);
}

/** A paper, or why there is none: said by itself, or once somebody has had enough. */
async function paperOf(tab: Tab, isKept: boolean): Promise<string> {
  await tab.goto('ark/forberedelse/');
  await showsSomething(tab);
  if (!(await comes(() => press(tab, 'paper.make')))) {
    await saysWhy(tab);
    return 'no paper, and that is said';
  }
  const names = [t('paper.download'), t('paper.failed')];
  const settled = async (): Promise<boolean> => {
    const text = await inMain(tab);
    return names.some((name) => text.includes(name));
  };
  const isSettled = await comes(settled, PAPER);
  if (!isSettled) expect(await press(tab, 'paper.stop'), 'it can be stopped').toBe(true);
  // Whatever comes of it, what is written stands there.
  if (isKept) await shows(tab, word);
  if (!isSettled) {
    await shows(tab, t('paper.stopped'));
    return 'the making of a paper can be stopped';
  }
  const isMade = (await inMain(tab)).includes(t('paper.download'));
  return isMade ? 'paper made' : 'no paper, and that is said';
}
