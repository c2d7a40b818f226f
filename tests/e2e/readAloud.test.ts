/** Reading aloud by the voices of the device: each sentence once, in a voice of its language, and nothing to others. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { objections, plainView, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { ready } from './screen.ts';
import { screens, t } from './words.ts';

/** What the stub of the browser's speech has been told. */
type Told = { text: string; lang: string; voice: string };
type Device = { voices: { lang: string; name: string; localService: boolean }[]; stopsAt?: number };
type Stubbed = { told: Told[] };

const danish = { lang: 'da-DK', name: 'Dansk', localService: true };
const arabic = { lang: 'ar-SA', name: 'Arabisk', localService: true };
const online = { lang: 'da-DK', name: 'På nettet', localService: false };

const open = useBrowser();

/** A browser whose voices say everything at once; the one that stops says nothing more at that sentence. */
function speaking({ voices, stopsAt = -1 }: Device) {
  return (page: Page) =>
    page.addInitScript(
      ([all, stops]) => {
        const told: Told[] = [];
        Object.assign(globalThis, { told });
        class Utterance extends EventTarget {
          text: string;
          lang = '';
          rate = 1;
          voice: { name: string } | null = null;
          constructor(text: string) {
            super();
            this.text = text;
          }
        }
        let cancelled = 0;
        const speech = Object.assign(new EventTarget(), {
          getVoices: () => all.map((voice) => ({ ...voice, default: false })),
          cancel: () => (cancelled += 1),
          speak: (spoken: Utterance) => {
            told.push({ text: spoken.text, lang: spoken.lang, voice: spoken.voice?.name ?? '' });
            const mine = cancelled;
            if (told.length - 1 === stops) return;
            setTimeout(() => {
              if (mine !== cancelled) return;
              const word = Object.assign(new Event('boundary'), { name: 'word', charIndex: 0 });
              spoken.dispatchEvent(word);
              spoken.dispatchEvent(new Event('end'));
            });
          },
        });
        Object.defineProperty(window, 'speechSynthesis', { value: speech });
        Object.assign(window, { SpeechSynthesisUtterance: Utterance });
      },
      [voices, stopsAt] as const,
    );
}

const told = (page: Page) => page.evaluate(() => (globalThis as unknown as Stubbed).told);
const bar = (page: Page) => page.locator('[data-speech]');

async function start(page: Page): Promise<void> {
  await page.locator('[data-speech-start]:visible').first().click();
  await bar(page).waitFor();
}

/** Reads a page to its end, and gives what was told. */
async function readAll(page: Page): Promise<Told[]> {
  await start(page);
  await bar(page).locator('[data-speech-say=done]').waitFor({ timeout: 20_000 });
  const found = await told(page);
  await bar(page).locator('[data-speech-do=stop]').click();
  return found;
}

/** The text of a page that can be seen and is no button, field or menu; without the space between. */
function seenText(page: Page): Promise<string> {
  return page.evaluate(() => {
    const walker = document.createTreeWalker(
      document.querySelector('main') ?? document.body,
      NodeFilter.SHOW_TEXT,
    );
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement;
      const isSilent = around?.closest(
        'button, nav, select, textarea, script, style, svg, [aria-hidden="true"], .visually-hidden',
      );
      if (around && !isSilent && around.checkVisibility({ visibilityProperty: true }))
        texts.push(node.textContent ?? '');
    }
    return texts.join('');
  });
}

/** Letters and digits alone: marks that stand by themselves are not read. */
const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('Read aloud', () => {
  it.each(['moedet/', 'moedet/i-rummet/', 'rettigheder/', 'om/privatliv/'])(
    'no sentence of /%s is lost, and none read twice',
    async (path) => {
      const page = await open(path, { prepare: speaking({ voices: [danish] }) });
      await page.waitForLoadState('networkidle');
      const seen = await seenText(page);
      const found = await readAll(page);
      expect(found.length).toBeGreaterThan(5);
      expect(letters(found.map(({ text }) => text).join(''))).toBe(letters(seen));
    },
  );

  it.each([
    ['part 1', ''],
    ['part 1 in easy Danish', 'let/'],
  ])('no sentence of %s is lost, and none read twice', { timeout: 120_000 }, async (_, root) => {
    const first = screens.filter((path) => path.startsWith('forbered/det-vigtigste/'));
    expect(first.length).toBeGreaterThan(5);
    const page = await open(root, { prepare: speaking({ voices: [danish] }) });
    for (const path of first) {
      await page.goto(`${root}${path}`);
      await ready(page);
      const seen = await seenText(page);
      const found = await readAll(page);
      expect({ path, read: letters(found.map(({ text }) => text).join('')) }).toEqual({
        path,
        read: letters(seen),
      });
    }
  });

  it('only voices of the device and of the language read', async () => {
    const voices = [online, arabic, danish];
    const page = await open('moedet/kort/', { prepare: speaking({ voices }) });
    const found = await readAll(page);
    expect(new Set(found.map(({ voice }) => voice))).toEqual(new Set(['Dansk']));
  });

  it('each language is read in its own voice', async () => {
    const page = await open('ar/moedet/kort/', { prepare: speaking({ voices: [danish, arabic] }) });
    const found = await readAll(page);
    for (const { text, voice } of found)
      expect({ text, voice }).toEqual({
        text,
        voice: /\p{sc=Arabic}/u.test(text) ? 'Arabisk' : 'Dansk',
      });
    expect(new Set(found.map(({ voice }) => voice)).size).toBe(2);
  });

  it('what has no voice is skipped, and that is said', async () => {
    const page = await open('ar/moedet/kort/', { prepare: speaking({ voices: [arabic] }) });
    await start(page);
    await bar(page).getByText('لا يُقرأ').waitFor();
    const found = await told(page);
    expect(found.filter(({ text }) => !/\p{sc=Arabic}/u.test(text))).toEqual([]);
  });

  it.each([
    ['none at all', []],
    ['one that is online', [online]],
    ['one of another language', [arabic]],
  ])('a device with %s says so, and how to get one', async (_, voices) => {
    const page = await open('moedet/', { prepare: speaking({ voices }) });
    await start(page);
    await bar(page).getByText(t('speech.voiceless')).waitFor({ timeout: 10_000 });
    expect(await told(page)).toEqual([]);
  });

  it('a voice that stops half-way is told, and reads on from the sentence', async () => {
    const page = await open('moedet/', { prepare: speaking({ voices: [danish], stopsAt: 2 }) });
    await page.clock.install();
    await start(page);
    await expect.poll(async () => (await told(page)).length).toBe(3);
    await page.clock.fastForward(120_000);
    await bar(page).getByText(t('speech.stuck')).waitFor();
    await bar(page)
      .getByRole('button', { name: t('speech.play') })
      .click();
    await page.clock.runFor(5000);
    const found = await told(page);
    expect(found[3]?.text).toBe(found[2]?.text);
    expect(found.length).toBeGreaterThan(4);
  });

  it('pauses, goes back and forth, and begins where somebody presses', async () => {
    const page = await open('moedet/', { prepare: speaking({ voices: [danish], stopsAt: 1 }) });
    await start(page);
    await expect.poll(async () => (await told(page)).length).toBe(2);
    const press = (key: 'speech.pause' | 'speech.play' | 'speech.back') =>
      bar(page)
        .getByRole('button', { name: t(key), exact: true })
        .click();
    await press('speech.pause');
    await bar(page).getByText(t('speech.paused')).waitFor();
    await press('speech.play');
    await expect.poll(async () => (await told(page)).length).toBeGreaterThan(3);
    await bar(page).getByText(t('speech.done')).waitFor();
    const last = page.locator('main p').last();
    await last.click();
    const words = letters(await last.innerText());
    await expect
      .poll(async () => words.startsWith(letters((await told(page)).at(-1)?.text ?? '–')))
      .toBe(true);
    await page.keyboard.press('Escape');
    expect(await bar(page).isVisible()).toBe(false);
  });

  it.each([320, 1280] as const)(
    'the bar fits %i pixels, and axe objects to nothing',
    async (width) => {
      const prepare = speaking({ voices: [danish], stopsAt: 0 });
      const page = await open('moedet/', { prepare });
      await see(page, { ...plainView, width });
      if (width === 320) await page.locator('.menu--all > summary').click();
      await start(page);
      expect(await objections(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    },
  );
});
