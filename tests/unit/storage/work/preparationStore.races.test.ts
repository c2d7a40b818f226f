import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { asideOf } from '../../../../src/domain/preparation/asideChanges.ts';
import { earlierOnes } from '../../../../src/domain/preparation/earlier.ts';
import { mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import { goBack, startAgain } from '../../../../src/domain/preparation/startAgain.ts';
import type { Answer, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { keepFigures } from '../../../figures.ts';
import type { Figure } from '../../../figures.ts';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { dismiss, newBrowser, restore, workOf } from '../pages.ts';
import { slowBrowser } from '../races.ts';

const RACES = 200;
const questions = ['own', 'other'];

/** What happens: somebody writes, a tab hears of something, sleeps, wakes or is loaded anew, the clock goes on. */
const does = [
  'write',
  'write',
  'hear',
  'hear',
  'tick',
  'settle',
  'reload',
  'sleep',
  'wake',
] as const;
const choices = ['restore', 'dismiss', 'begin anew', 'go back'] as const;
type Deed = { does: (typeof does)[number] | (typeof choices)[number]; tab: number; which: number };

function deedsOf(tabs: number) {
  const deed = fc.record<Deed>({
    does: fc.constantFrom(...does, ...does, ...choices),
    tab: fc.nat(tabs - 1),
    which: fc.nat(1000),
  });
  return fc.record({
    isKept: fc.boolean(),
    deeds: fc.array(deed, { minLength: 10, maxLength: 40 }),
  });
}

function textsOf(answers: (Answer | undefined)[]): string[] {
  return answers.flatMap((answer) =>
    answer?.state === 'answered' && answer.content.kind === 'text' ? [answer.content.value] : [],
  );
}

/** All that is written under the questions, as a person can find it: what stands, what is shown as set aside, and so before. */
function foundIn(work: Preparation): { standing: string[]; aside: string[]; earlier: string[] } {
  const standingIn = ({ answers }: Pick<Preparation, 'answers'>): string[] =>
    textsOf(questions.map((question) => answers[question]));
  const before = earlierOnes(work);
  return {
    standing: standingIn(work),
    aside: questions.flatMap((question) => textsOf(asideOf(work, question))),
    earlier: before.flatMap((one) => [
      ...standingIn(one),
      ...textsOf(Object.values(one.setAside).flat()),
    ]),
  };
}

/** Lets all that be done, and gives what was written, what of it was written over or let go, and what is found. */
async function race(tabs: number, { isKept, deeds }: { isKept: boolean; deeds: Deed[] }) {
  newBrowser();
  const browser = slowBrowser();
  const written = new Set<string>();
  const gone = new Set<string>();

  function write(tab: number, question: string): void {
    const store = browser.tabs[tab]?.store;
    if (!store) return;
    const [shown] = textsOf([workOf(store).answers[question]]);
    const text = `text ${written.size} in tab ${tab}`;
    store.answer(question, wrote(text, store.timestamp()));
    written.add(text);
    if (shown !== undefined) gone.add(shown);
  }

  async function act({ does: deed, tab: at, which }: Deed): Promise<void> {
    const tab = browser.tabs[at];
    const question = questions[which % questions.length] ?? '';
    if (!tab) return;
    const [aside] = asideOf(workOf(tab.store), question);
    if (deed === 'write') write(at, question);
    if (deed === 'hear') browser.deliver(which);
    if (deed === 'tick') browser.tick();
    if (deed === 'settle') await tab.store.settled();
    if (deed === 'reload') await browser.load(at);
    if (deed === 'sleep') browser.sleep(tab);
    if (deed === 'wake') tab.sleeps = false;
    if (deed === 'begin anew')
      tab.store.renew((work, now, newId) => startAgain(work, ['own'], now, newId));
    if (deed === 'go back') tab.store.renew(goBack);
    if (deed === 'restore' && aside) restore(tab.store, question, aside);
    if (deed === 'dismiss' && aside) {
      dismiss(tab.store, question, aside);
      for (const text of textsOf([aside])) gone.add(text);
    }
  }

  await browser.load(0);
  for (const question of questions) write(0, question);
  for (let tab = 1; tab < tabs; tab += 1) await browser.load(tab);
  if (isKept) await browser.tabs[0]?.store.keepOnDevice();
  browser.deliverAll();
  for (const deed of deeds) await act(deed);

  // All wake, hear what waits for them, and are loaded anew.
  for (const tab of browser.tabs) tab.sleeps = false;
  browser.deliverAll();
  for (let tab = 0; tab < tabs; tab += 1) {
    await browser.tabs[tab]?.store.settled();
    await browser.load(tab);
    await browser.tabs[tab]?.store.settled();
  }
  const works = browser.tabs.map(({ store }) => workOf(store));
  const whole = isKept ? workOf(await browser.loadAlone()) : works.reduce(mergeCopies);
  const found = foundIn(whole);
  const all = [...found.standing, ...found.aside, ...found.earlier];
  const lost = [...written].filter((text) => !gone.has(text) && !all.includes(text));
  return { written: written.size, gone: gone.size, ...found, lost };
}

describe('Nothing that was written is lost without a word', () => {
  const figures: Figure[] = [];
  afterAll(() => keepFigures('tests/unit/storage/work/preparationStore.races.test.ts', figures));

  it.each([2, 5])(
    'in %d tabs that write the same, in races',
    async (tabs) => {
      const found = {
        written: 0,
        'written over or let go': 0,
        standing: 0,
        'set aside': 0,
        lost: 0,
      };
      const did = `${tabs} tabs write under the same questions, hear each other late, sleep and are loaded anew`;
      figures.push({ did, times: RACES, found });
      await fc.assert(
        fc.asyncProperty(deedsOf(tabs), async (all) => {
          const { written, gone, standing, aside, lost } = await race(tabs, all);
          found.written += written;
          found['written over or let go'] += gone;
          found.standing += standing.length;
          found['set aside'] += aside.length;
          found.lost += lost.length;
          expect(lost).toEqual([]);
        }),
        { numRuns: RACES },
      );
    },
    120_000,
  );
});
