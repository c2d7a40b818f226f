/** A keyboard, and nothing else: what is pressed is counted, and what had no visible focus is remembered. */
import type { Locator, Page } from 'playwright-core';

/** More tabs than any page has things to stop at. */
const MOST_TABS = 150;

/**
 * The keystroke-level model: S. K. Card, T. P. Moran and A. Newell, "The keystroke-level model for user performance
 * time with interactive systems", Communications of the ACM 23(7), 1980. K: a key, by an average typist who is no
 * secretary. M: thinking what to do, here once a question. Not in it: reading, finding the words, and the site's time.
 */
const SECONDS = { key: 0.28, thinking: 1.35 };

export type Keys = ReturnType<typeof keysOf>;

export function keysOf(page: Page) {
  const count = { presses: 0, letters: 0, shifts: 0 };
  const unseen = new Set<string>();

  async function press(key: string): Promise<void> {
    await page.keyboard.press(key);
    count.presses += 1;
  }

  /** Tabs, forwards or back, until the target has focus. */
  async function tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    const focused = target.and(page.locator(':focus'));
    for (let tabs = 0; tabs < MOST_TABS; tabs += 1) {
      await press(key);
      let lost = await unseenFocus(page);
      // What is scrolled into view is there when the browser has drawn.
      if (lost !== undefined) {
        await drawn(page);
        lost = await unseenFocus(page);
      }
      if (lost !== undefined) unseen.add(lost);
      if ((await focused.count()) === 1) return;
    }
    throw new Error(`No ${key} leads to ${String(target)}.`);
  }

  async function type(text: string): Promise<void> {
    await page.keyboard.type(text);
    count.letters += [...text].length;
    count.shifts += [...text].filter((letter) => letter !== letter.toLowerCase()).length;
  }

  return {
    page,
    count,
    unseen,
    press,
    tabTo,
    type,
    /** Tabs to a field and writes in it. */
    write: async (target: Locator, text: string) => {
      await tabTo(target);
      await type(text);
    },
    /** Tabs to something to press, and presses it. */
    use: async (target: Locator, key: 'Enter' | 'Space' = 'Enter') => {
      await tabTo(target);
      await press(key);
    },
    /** Tabs to a group of radio buttons and goes down in it with the arrow. */
    choose: async (first: Locator, down: number) => {
      await tabTo(first);
      if (down === 0) await press('Space');
      for (let at = 0; at < down; at += 1) await press('ArrowDown');
    },
  };
}

/** The minutes that all that was pressed would take a person, with so many questions to think of. */
export function minutesOf({ presses, letters, shifts }: Keys['count'], questions: number): number {
  return ((presses + letters + shifts) * SECONDS.key + questions * SECONDS.thinking) / 60;
}

/** Waits until what the page shows now has been drawn. */
async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        requestAnimationFrame(() => requestAnimationFrame(() => done()));
      }),
  );
}

/** What has focus now, if a person cannot see that it has: no outline on or around it, or outside of the window. */
async function unseenFocus(page: Page): Promise<string | undefined> {
  return page.evaluate(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body) return undefined;
    let outlined: Element | null = focused;
    // A link that is the whole of its box has the ring on what covers the box.
    const isOutlined = (one: Element): boolean =>
      [null, '::after'].some((part) => getComputedStyle(one, part).outlineStyle !== 'none');
    while (outlined !== null && !isOutlined(outlined)) outlined = outlined.parentElement;
    const { top, bottom } = (outlined ?? focused).getBoundingClientRect();
    if (outlined !== null && bottom > 0 && top < innerHeight) return undefined;
    return `${focused.tagName} ${focused.id} ${focused.textContent.slice(0, 20)}`;
  });
}
