/** What is left of written words, or of what held them, in what tabs show and their browser keeps. */
import { keys } from '../../src/storage/kept/keys.ts';
import { marker } from './everyField.ts';
import { holds } from './marker.ts';
import { readKept } from './watch.ts';

/** All that is asked of what drives a tab. */
export type Seen = {
  evaluate: <Given, Found>(run: (given: Given) => Found, given: Given) => Promise<Awaited<Found>>;
};

/** A mark that something was deleted, and in a tab since when it is open: moments or chance, without content. */
const mayRemain = {
  tab: [keys.begun],
  local: [keys.cleared],
  databases: [keys.cleared],
};
const LONGEST_MARK = 100;

/** Everything that is left in these tabs and their browser, each place in a few words; nothing when all is well. */
export async function remains(...tabs: Seen[]): Promise<string[]> {
  const all = await Promise.all(
    tabs.map(async (tab, at) => {
      const found = (await isShown(tab)) ? ['shown'] : [];
      return [...found, ...(await keptBy(tab))].map((what) => `tab ${at + 1}: ${what}`);
    }),
  );
  return all.flat();
}

async function keptBy(tab: Seen): Promise<string[]> {
  const { databases, caches, workers, ...kept } = await tab.evaluate(readKept, undefined);
  const lying = databases.map(({ name, rows }) => [name, JSON.stringify(rows)] as const);
  return [
    ...notMarks('tab', Object.entries(kept.tab), mayRemain.tab),
    ...notMarks('local', Object.entries(kept.local), mayRemain.local),
    ...notMarks('database', lying, mayRemain.databases),
    ...caches.map((name) => `cache ${name}`),
    ...(workers === 0 ? [] : ['a service worker']),
    ...(holds(JSON.stringify([kept.named, kept.state]), marker) ? ['elsewhere'] : []),
  ];
}

type Lying = readonly [name: string, text: string];

function notMarks(where: string, found: Lying[], allowed: string[]): string[] {
  const isMark = ([name, text]: Lying): boolean =>
    allowed.includes(name) && text.length <= LONGEST_MARK && !holds(text, marker);
  return found
    .filter((lying) => !isMark(lying))
    .map(([name, text]) => `${where} ${name}${holds(text, marker) ? ', with the word' : ''}`);
}

/** Whether the word stands anywhere in a page, be it in a field, an attribute or its address. */
export function isShown(tab: Seen): Promise<boolean> {
  return tab.evaluate((word) => {
    const fields = document.querySelectorAll<HTMLInputElement>('input, textarea, select');
    const values = [...fields].map(({ value }) => value);
    return [location.href, document.documentElement.outerHTML, ...values].join().includes(word);
  }, marker);
}
