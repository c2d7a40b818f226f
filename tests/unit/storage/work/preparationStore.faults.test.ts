/**
 * Whatever fails, and whenever: what somebody has written is in a storage of the browser, or the page says that
 * something is wrong. Only what has been said to be in this tab alone goes when the whole browser is killed.
 */
import 'fake-indexeddb/auto';
import process from 'node:process';
import { IDBFactory } from 'fake-indexeddb';
import fc from 'fast-check';
import { afterAll, expect, it, vi } from 'vitest';
import { openClearedMark } from '../../../../src/storage/kept/clearedMark.ts';
import { openDevice } from '../../../../src/storage/kept/device.ts';
import { createPreparationStore } from '../../../../src/storage/work/preparationStore.ts';
import type { PreparationStore } from '../../../../src/storage/work/preparationStore.ts';
import { openTab } from '../../../../src/storage/work/tab.ts';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { keepFigures } from '../../../figures.ts';
import { fakeStorage, fakeTabs } from '../browser.ts';
import { faults, faultyBrowser, heldByDatabases } from '../faults.ts';
import type { Fault } from '../faults.ts';
import { keyringOf } from '../keyrings.ts';

const runs = process.env.FULL ? 3000 : 400;

type Step =
  | { does: 'write'; question: string }
  | { does: 'keep' | 'ask later' | 'reload' | 'kill' | 'mend' }
  | { does: 'fail'; fault: Fault; calls: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      does: fc.constant('write' as const),
      question: fc.constantFrom('a', 'b', 'c'),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('fail' as const),
      fault: fc.constantFrom(...(Object.keys(faults) as Fault[])),
      calls: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom('keep', 'ask later', 'reload', 'kill', 'mend'),
    }),
  },
);

const tally = { faults: 0, steps: 0, 'said to be in trouble': 0, 'lost, and not said': 0 };
afterAll(() => {
  const { faults: injected, ...found } = tally;
  const did = 'faults of storage, at any call';
  keepFigures('tests/unit/storage/work/preparationStore.faults.test.ts', [
    { did, times: injected, found },
  ]);
});

it(
  'What was written is in a storage, or it is said that something is wrong',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 25 }), async (steps) => {
        const citizen = newCitizen();
        try {
          for (const one of steps) {
            await citizen.take(one);
            tally.steps += 1;
            const { lost, saysTrouble } = await citizen.look();
            if (saysTrouble) tally['said to be in trouble'] += 1;
            tally['lost, and not said'] += lost.length;
            expect(lost).toEqual([]);
          }
        } finally {
          tally.faults += citizen.end();
        }
      }),
      { numRuns: runs },
    );
    expect(tally.faults).toBeGreaterThan(runs);
  },
);

/** Somebody at a browser that fails, who remembers what they have written. */
function newCitizen() {
  vi.stubGlobal('indexedDB', new IDBFactory());
  const browser = faultyBrowser();
  const restore = browser.install();
  /** Question → the last that was written there; no two texts are alike. */
  const written = new Map<string, string>();
  let session = fakeStorage();
  let store: PreparationStore | undefined;
  let clock = Date.UTC(2026, 11, 1, 8);
  let texts = 0;
  let hadTrouble = false;

  async function open(): Promise<PreparationStore> {
    hadTrouble = false;
    const faulty = browser.tab(session);
    const now = () => new Date((clock += 1));
    const cleared = openClearedMark(fakeStorage, () => indexedDB);
    store = createPreparationStore({
      tab: openTab(() => faulty, fakeStorage),
      cleared,
      keyring: keyringOf(() => faulty, now),
      forgetSite: () => Promise.resolve('none'),
      device: openDevice(() => indexedDB, cleared),
      channel: fakeTabs()(),
      now,
      newId: () => `work-${clock}`,
      pause: () => Promise.resolve(),
    });
    await store.load();
    return store;
  }

  /** What the storages hold, while nothing fails. */
  async function held(): Promise<{ tab: string; device: string }> {
    const names = Array.from({ length: session.length }, (_, at) => session.key(at) ?? '');
    const tab = names.map((name) => session.getItem(name)).join();
    return { tab, device: await browser.atRest(heldByDatabases) };
  }

  /** The page goes; what was said to be nowhere, or only where it is gone now, is not expected back. */
  async function leave(survives: (kept: { tab: string; device: string }) => string): Promise<void> {
    const kept = survives(await held());
    for (const [question, text] of written) if (!kept.includes(text)) written.delete(question);
    await (await open()).settled();
  }

  return {
    take: async (step: Step): Promise<void> => {
      const page = store ?? (await open());
      if (step.does === 'write') {
        const text = `text-${(texts += 1)}.`;
        page.answer(step.question, wrote(text, page.timestamp()));
        if (page.snapshot().state === 'ready') written.set(step.question, text);
      }
      if (step.does === 'keep') await page.keepOnDevice();
      if (step.does === 'ask later' && isAsked(page)) page.keepInTab('later');
      if (step.does === 'fail') browser.arm(step.fault, step.calls);
      if (step.does === 'mend') browser.mend();
      await page.settled();
      if (step.does === 'reload') await leave(({ tab, device }) => tab + device);
      if (step.does === 'kill') {
        session = fakeStorage();
        await leave(({ device }) => device);
      }
    },
    /** What the page does not tell the truth about. */
    look: async (): Promise<{ saysTrouble: boolean; lost: string[] }> => {
      const snapshot = store?.snapshot();
      if (snapshot?.state !== 'ready') return { saysTrouble: true, lost: [] };
      const { keeping, preparation } = snapshot;
      const saysTrouble = keeping.trouble !== undefined;
      hadTrouble ||= saysTrouble;
      const { tab, device } = await held();
      const shown = JSON.stringify(preparation);
      // In trouble the device is not relied upon; where all is in memory alone, that is what is said.
      const where = keeping.where === 'device' && !saysTrouble ? device : tab + device;
      // What could not be read when the page was opened is where it was, and comes back with the next.
      const isSafe = (text: string) => where.includes(text) && (hadTrouble || shown.includes(text));
      const isSaid = keeping.where === 'memory';
      const lost = isSaid ? [] : [...written.values()].filter((text) => !isSafe(text));
      return { saysTrouble, lost };
    },
    end: (): number => {
      restore();
      return browser.injected();
    },
  };
}

/** Whether the site would ask where to keep the work. */
function isAsked(page: PreparationStore): boolean {
  const snapshot = page.snapshot();
  return (
    snapshot.state === 'ready' && snapshot.keeping.where === 'tab' && !snapshot.keeping.trouble
  );
}
