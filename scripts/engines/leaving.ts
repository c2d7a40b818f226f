/** Leaving at once: what was said yes to, or just typed, is kept, or it is said that it is not. */
import { keys } from '../../src/storage/kept/keys.ts';
import { t, screenOf } from '../../tests/e2e/words.ts';
import { comes, wait } from './driver.ts';
import type { Running, Tab } from './driver.ts';
import {
  find,
  first,
  goOn,
  holds,
  isAlive,
  isAt,
  isMessage,
  pressByKey,
  strip,
  write,
} from './page.ts';
import { inBrowser, withProfile, words } from './ways.ts';
import type { Use } from './ways.ts';

const YES = 20;
const FAST = 40;
/** A read that takes longer is one that is stuck. */
const STUCK = 3000;
/** Milliseconds after which nobody waits for it. */
const GIVEN_UP = 10_000;

/**
 * *Ja, det er min egen*, and away in the same moment or up to 100 ms later, each time in a browser that knows nothing of
 * the site. Gives what became of it.
 */
export async function yesAndLeave(use: Use): Promise<string> {
  const found = { device: 0, tab: 0 };
  const lost: string[] = [];
  for (let at = 0; at < YES; at += 1)
    await withProfile((folders) => {
      const fresh = {
        ...use,
        start: (how: Parameters<Use['start']>[0]) => use.start({ ...how, ...folders }),
      };
      return inBrowser(fresh, async (tab, browser) => {
        const where = await sayYes(tab, use, at * 5);
        const isTrue =
          where === 'device' ? await inAnotherTab(browser, use) : await inThisTab(tab, use);
        if (where !== undefined && isTrue) found[where] += 1;
        else lost.push(`${at * 5} ms: »${await strip(tab)}«`);
      });
    });
  if (lost.length > 0)
    throw new Error(`${lost.length} of ${YES} lost without a word: ${lost.slice(0, 3).join('; ')}`);
  return `${YES} times: ${found.device} kept by the device, ${found.tab} said to be in the tab alone, 0 lost`;
}

/** From nothing to a yes and away; gives where the next page says that the words are. */
async function sayYes(tab: Tab, { site }: Use, delay: number): ReturnType<typeof placeOf> {
  await tab.goto(site + first);
  await write(tab, words);
  await pressByKey(tab, t('form.next'));
  const yes = t('keep.own');
  await find(tab, yes);
  const next = screenOf('meeting-easier');
  await tab.evaluate(
    ([text, address, after]) => {
      const all = [...document.querySelectorAll('button')];
      all.find((one) => one.innerText.trim() === text)?.click();
      setTimeout(() => location.assign(address), after);
    },
    [yes, site + next, delay] as const,
  );
  // The page itself goes on to its next screen, if it is the faster.
  await wait('another page', () =>
    tab.evaluate((old) => !location.pathname.endsWith(`/${old}`), first),
  );
  return placeOf(tab);
}

/** What the strip says in the end of where the words are. */
async function placeOf(tab: Tab): Promise<'device' | 'tab' | undefined> {
  await wait('the strip', async () => (await strip(tab)) !== '');
  // What is being kept may take a moment.
  await comes(async () => isMessage(await strip(tab), 'saving.device'), 1500);
  await comes(async () => !isMessage(await strip(tab), 'saving.saving'));
  const said = await strip(tab);
  if (isMessage(said, 'saving.device')) return 'device';
  const inTab = ['saving.tab', 'saving.tab.several', 'saving.tab-only', 'saving.slow'] as const;
  return inTab.some((key) => isMessage(said, key)) ? 'tab' : undefined;
}

/** A tab that knows nothing but what the device keeps. */
async function inAnotherTab(browser: Running, { site }: Use): Promise<boolean> {
  const other = await browser.open();
  try {
    return await inThisTab(other, { site });
  } finally {
    await other.close();
  }
}

async function inThisTab(tab: Tab, { site }: Pick<Use, 'site'>): Promise<boolean> {
  await tab.goto(site + first);
  return holds(tab, words).then(
    () => true,
    () => false,
  );
}

/** Types, and leaves within 20 ms, again and again; then reads what the device keeps. */
export function leavesFast(use: Use): Promise<string> {
  return inBrowser(use, async (tab) => {
    await tab.goto(use.site + first);
    await write(tab, words);
    await goOn(tab, 'keep.own', screenOf('hopes'));
    const places = [screenOf('wish-job'), screenOf('volunteering')];
    const times: number[] = [];
    await tab.goto(use.site + (places[0] ?? ''));
    for (let at = 0; at < FAST; at += 1) {
      await isAlive(tab);
      const next = places[(at + 1) % 2] ?? '';
      await typeAndLeave(tab, use.site + next, at % 20);
      await isAt(tab, next);
      times.push(await tab.evaluate(timeToRead, [keys.database, keys.store, GIVEN_UP] as const));
    }
    const stuck = times.filter((time) => time > STUCK).length;
    const longest = Math.round(Math.max(...times));
    if (stuck > 0) throw new Error(`${stuck} of ${FAST} reads were stuck (longest ${longest} ms)`);
    return `${FAST} leavings, 0 reads stuck (longest ${longest} ms)`;
  });
}

/** By the page itself: nothing that drives it is as fast. */
function typeAndLeave(tab: Tab, address: string, after: number): Promise<void> {
  return tab.evaluate(
    ([to, delay]) => {
      const field = document.querySelector<HTMLTextAreaElement>('main textarea:enabled');
      field?.focus();
      field?.setRangeText('x', field.value.length, field.value.length, 'end');
      field?.dispatchEvent(new InputEvent('input', { bubbles: true, data: 'x' }));
      setTimeout(() => location.assign(to), delay);
    },
    [address, after] as const,
  );
}

/** Milliseconds that the device takes to give what it keeps, or those after which it was given up. */
function timeToRead([database, store, longest]: readonly [
  string,
  string,
  number,
]): Promise<number> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const done = (): void => resolve(performance.now() - begun);
    setTimeout(done, longest);
    const request = indexedDB.open(database);
    request.onsuccess = () => {
      const read = request.result.transaction(store).objectStore(store).getAll();
      read.onsuccess = () => {
        request.result.close();
        done();
      };
    };
  });
}
