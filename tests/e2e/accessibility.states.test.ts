/** Every screen of every step through axe in each state that a person can bring it into. The states are the content's. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { emptyPreparation, withAnswer } from '../../src/domain/preparation.ts';
import type { Answer, Preparation } from '../../src/domain/preparation.ts';
import { keys } from '../../src/storage/keys.ts';
import { inTurn, objections, otherViews, plainView, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, card, ready } from './screen.ts';
import { citizen } from './stored.ts';
import { addLabel, questions, questionsAt, say, screenOf, screens } from './words.ts';

const open = useBrowser();
const citizens = ['birgit', 'bohdan', 'lone', 'mikkel', 'sanne', 'svend'];

let page: Page;
let turn = 0;

beforeAll(async () => {
  page = await open();
});

/** Opens a path with a text as the work of the tab, and with all that can be folded out folded out. */
async function show(path: string, work: string): Promise<void> {
  await page.goto('404.html');
  await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
    keys.journal,
    work,
  ] as const);
  await page.goto(path);
  await ready(page);
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('main details'))
      details.setAttribute('open', '');
  });
}

/** The views take turns over the states; with FULL every state is seen in all. */
async function expectNoObjection(): Promise<void> {
  const seen = inTurn([plainView, ...otherViews], turn);
  turn += 1;
  for (const view of seen) {
    await see(page, view);
    expect({ view, found: await objections(page) }).toEqual({ view, found: [] });
  }
}

/** A preparation in which every question has the same answer. */
function saying(answer: Answer, asked = questions): string {
  const empty = emptyPreparation('all-the-same', answer.at);
  return JSON.stringify(
    asked.reduce((work: Preparation, { id }) => withAnswer(work, id, answer), empty),
  );
}

const at = '2026-11-01T12:00:00.000Z';

describe('Without an objection from axe', () => {
  it.each(
    screens.flatMap((path, place) => inTurn(citizens, place).map((name) => [path, name] as const)),
  )('is %s filled in by %s', async (path, name) => {
    await show(path, citizen(name));
    await expectNoObjection();
  });

  it.each(screens)('is %s with every question at "ved ikke endnu"', async (path) => {
    await show(path, saying({ state: 'not-yet', at, by: 'me' }));
    await expectNoObjection();
  });

  it.each(questions.filter(({ askable }) => askable).map(({ id }) => id))(
    'is %s as something to ask about',
    async (id) => {
      await show(screenOf(id), saying({ state: 'will-ask', at, by: 'me' }));
      await expectNoObjection();
    },
  );

  it.each(citizens)('are the papers of %s, and the list of steps', async (name) => {
    await show('ark/', citizen(name));
    await expectNoObjection();
    await page.goto('forbered/');
    await ready(page);
    await expectNoObjection();
  });

  it('are papers that are made', async () => {
    await show('ark/', citizen('birgit'));
    await button(page, say('paper.make')).click();
    await button(page, say('paper.download')).waitFor();
    await expectNoObjection();
  });

  it.each(questions.filter(({ kind }) => kind === 'entries').map(({ id }) => id))(
    'is %s with an entry open, and with one removed',
    async (id) => {
      await show(screenOf(id), citizen('birgit'));
      await button(page, addLabel(id)).click();
      await page.locator('.entry__form').waitFor();
      await expectNoObjection();
      await button(page, say('entries.done')).click();
      const remove = page.getByRole('button', { name: say('entries.remove', { title: '' }) });
      await remove.first().click();
      await button(page, say('entries.undo')).waitFor();
      await expectNoObjection();
    },
  );

  it.each(
    screens
      .map(
        (path) =>
          [path, questionsAt(path).find(({ kind, when }) => kind === 'text' && !when)?.id] as const,
      )
      .filter((row): row is [string, string] => row[1] !== undefined),
  )('is the summary of %s, where %s is long', async (path, id) => {
    const long: Answer = {
      state: 'answered',
      content: { kind: 'text', value: 'Meget at sige. '.repeat(300) },
      at,
      by: 'together',
    };
    const asked = questions.filter((question) => question.id === id);
    await show(path, saying(long, asked));
    await button(page, say('form.next')).click();
    await page.getByRole('heading', { name: say('form.summary.title') }).waitFor();
    await expectNoObjection();
  });

  it('is the question about where to keep the work', async () => {
    await show(screenOf('interests'), JSON.stringify(emptyPreparation('nothing', at)));
    await box(page, 'interests').fill('Skak');
    await button(page, say('form.next')).click();
    await button(page, say('keep.own')).waitFor();
    await expectNoObjection();
  });

  it('is an answer from another tab that was set aside', async () => {
    const work = citizen('svend');
    const aside = questions.find(({ id }) => work.split('"setAside"')[1]?.includes(`"${id}"`));
    const id = aside?.id ?? '';
    await show(screenOf(id), work);
    await card(page, id).getByText(say('form.aside')).waitFor();
    await expectNoObjection();
  });

  it.each(['{"format":"klar-til-moedet"', '{"format":"klar-til-moedet","version":99}'])(
    'is stored work that cannot be read: %s',
    async (work) => {
      await page.goto('404.html');
      await page.evaluate(([key, text]) => sessionStorage.setItem(key, text), [
        keys.journal,
        work,
      ] as const);
      await page.goto('forbered/');
      await page.getByRole('heading', { name: say('unreadable.title') }).waitFor();
      await expectNoObjection();
      await button(page, say('unreadable.fresh')).click();
      await ready(page);
    },
  );

  it('are the questions before deleting and before opening another file', async () => {
    await show('forbered/', citizen('lone'));
    await button(page, say('saving.delete')).click();
    await expectNoObjection();
    await button(page, say('saving.delete.no')).click();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      button(page, say('saving.import')).click(),
    ]);
    const buffer = Buffer.from(citizen('birgit'));
    await chooser.setFiles({ name: 'klar-til-moedet.json', mimeType: 'application/json', buffer });
    await button(page, say('saving.import.yes')).waitFor();
    await expectNoObjection();
  });

  it('is a screen on which somebody else helps to write', async () => {
    await show(screenOf('who-writes'), citizen('mikkel'));
    await page.goto(screenOf('interests'));
    await arrive(page, screenOf('interests'));
    await page.locator('.whose summary').first().click();
    await expectNoObjection();
  });
});
