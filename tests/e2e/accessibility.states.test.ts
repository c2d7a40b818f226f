/**
 * Every sort of screen through axe in each state that a person can bring it into; with FULL every screen. Both the sorts
 * and the states are the content's.
 */
import process from 'node:process';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { writerQuestion } from '../../src/domain/content/questionsOf.ts';
import { parsePreparation, printPreparation } from '../../src/domain/preparation/file.ts';
import { applyChange } from '../../src/domain/preparation/merge.ts';
import { emptyPreparation } from '../../src/domain/preparation/preparation.ts';
import type { Preparation } from '../../src/domain/preparation/preparation.ts';
import { keys } from '../../src/storage/kept/keys.ts';
import { inTurn, objections, otherViews, plainView, see } from './axe.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, card, notAtOnce, openFile, ready } from './screen.ts';
import { citizen, keepOnDevice, lockedText, work } from './stored.ts';
import {
  addLabel,
  answering,
  catalog,
  questions,
  questionsAt,
  t,
  screenOf,
  screens,
  screensOfEachSort,
} from './words.ts';

const open = useBrowser();
const citizens = ['birgit', 'bohdan', 'lone', 'mikkel', 'sanne', 'svend'];

let page: Page;
let turn = 0;

beforeAll(async () => {
  page = await open();
});

/** Opens a path with a text as the work of the tab, and with all that can be folded out folded out. */
async function show(path: string, text: string): Promise<void> {
  // Nothing is written when a page is left: what is set here is what the next one finds.
  await page.evaluate(([key, kept]) => sessionStorage.setItem(key, kept), [
    keys.journal,
    text,
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

/** Every question with an answer that is none; what cannot be asked about is not known yet. */
function insteadOfAnswers(wanted: (typeof states)[number]): string {
  const filled = questions.reduce(
    (before: Preparation, { id, askable }) => {
      const state = askable ? wanted : 'not-yet';
      return applyChange(before, { question: id, answer: { state, at, by: 'me' } });
    },
    emptyPreparation('none', at),
  );
  return printPreparation(filled);
}

const states = ['not-yet', 'will-ask'] as const;
const at = '2026-11-01T12:00:00.000Z';
const emptyWork = work({});
const readers = [...new Set(answering.flatMap((document) => document.readers))];

describe('Without an objection from axe', () => {
  it.each(
    screensOfEachSort().flatMap((path, place) =>
      inTurn(citizens, place).map((name) => [path, name] as const),
    ),
  )('is %s filled in by %s', async (path, name) => {
    await show(path, citizen(name));
    await expectNoObjection();
  });

  it.each(
    screensOfEachSort().flatMap((path) =>
      [...states].slice(process.env.FULL ? 0 : -1).map((state) => [path, state] as const),
    ),
  )('is %s with every question at %s, where it can be', async (path, wanted) => {
    await show(path, insteadOfAnswers(wanted));
    await expectNoObjection();
  });

  // Each paper of two citizens, so that each citizen has two.
  it.each(
    answering.flatMap(({ id }, place) =>
      [...new Set([...inTurn(citizens, place), ...inTurn(citizens, place + 1)])].map(
        (name) => [id, name] as const,
      ),
    ),
  )('is the paper %s of %s', async (id, name) => {
    await show(`ark/${id}/`, citizen(name));
    await expectNoObjection();
  });

  it('is a paper in large print, with a sheet for each of two people', async () => {
    await show('ark/samtykke/', citizen('svend'));
    await page.getByRole('checkbox', { name: t('paper.large') }).check();
    await page.locator('.sheet--large').waitFor();
    await expectNoObjection();
  });

  it.each(catalog.documents.filter((one) => one['by-hand']).map(({ id }) => id))(
    'is the paper %s with nothing but lines',
    async (id) => {
      await show(`ark/${id}/`, emptyWork);
      await expectNoObjection();
    },
  );

  it.each(citizens)('is the list of steps of %s', async (name) => {
    await show('forbered/', citizen(name));
    await expectNoObjection();
  });

  it('is the list of steps with a choice of minutes', async () => {
    await show('forbered/', emptyWork);
    await page.getByRole('heading', { name: t('pace.title') }).waitFor();
    await expectNoObjection();
  });

  it('is the pause, with more to do and with nothing left', async () => {
    await show('forbered/pause/', emptyWork);
    await expectNoObjection();
    await show('forbered/pause/', insteadOfAnswers('not-yet'));
    expect(await page.getByText(t('pace.title')).count()).toBe(0);
    await expectNoObjection();
  });

  it.each(readers)('is the summary as %s reads it', async (reader) => {
    await show('forbered/gennemse/', citizen('bohdan'));
    await page.getByRole('radio', { name: t(`reader.${reader}`), exact: true }).check();
    await expectNoObjection();
  });

  it('is the summary for somebody for whom there is nothing', async () => {
    await show('forbered/gennemse/', emptyWork);
    await page.getByRole('radio', { name: t('reader.workplace'), exact: true }).check();
    await page.getByText(t('review.for.nothing')).waitFor();
    await expectNoObjection();
  });

  it.each(['birgit', 'sanne'])('is the week of %s by the day', async (name) => {
    // The table, and what leads from it, is there where there is room.
    await see(page, plainView);
    await show(screenOf('week'), citizen(name));
    await button(page, t('week.by-day')).click();
    await expectNoObjection();
  });

  it('is the week while it is marked', async () => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await show(screenOf('week'), emptyWork);
    await page.getByRole('grid').getByRole('button').nth(9).click();
    await page.keyboard.press('4');
    await expectNoObjection();
  });

  it('is one day of the week, as the day before', async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    await show(screenOf('week'), emptyWork);
    await page.locator('.week__days .week__mark').nth(1).click();
    await expectNoObjection();
    await page.setViewportSize({ width: 360, height: 740 });
    await page.locator('.week__on .button').first().click();
    await expectNoObjection();
  });

  it.each(['lone', 'mikkel'])('is a card of %s that is open, and the next one', async (name) => {
    await show(screenOf('practice'), citizen(name));
    await page.locator('.practice-card__button').first().click();
    await page.locator('.practice-card__form').waitFor();
    await expectNoObjection();
    await page.getByRole('radio').nth(1).check();
    await button(page, t('cards.next')).click();
    await expectNoObjection();
  });

  it.each([
    ['31', '6', '2031', 'efter frokost'],
    ['1', '2', '2020', '25.00'],
    ['1', '2', '9999', '10.30'],
  ])('is a moment with a remark: %s/%s %s %s', async (day, month, year, time) => {
    await show(screenOf('meeting-time'), work({ 'meeting-time': { day, month, year, time } }));
    await page.locator('.remark').first().waitFor();
    await expectNoObjection();
    await button(page, t('form.next')).click();
    await page.getByRole('heading', { name: t('form.summary.title') }).waitFor();
    await expectNoObjection();
  });

  it('are three things of which one has moved and one is like a CPR number', async () => {
    await show(screenOf('three-things'), work({ 'three-things': ['Ro', '010203-1234', 'Tid'] }));
    await page.locator('.ranked__moves button').first().click();
    await page.locator('.remark').first().waitFor();
    await expectNoObjection();
  });

  it('is a text that could not be copied', async () => {
    await show('ark/spoergsmaal/', citizen('sanne'));
    await page.evaluate(() => {
      Clipboard.prototype.writeText = () => Promise.reject(new DOMException('no'));
    });
    await button(page, t('copy.button')).click();
    await page.getByRole('textbox', { name: t('copy.text') }).waitFor();
    await expectNoObjection();
  });

  it('are lines of own words, ticked and not', async () => {
    await show('ark/arbejdsplads/', citizen('svend'));
    await button(page, t('lines.all')).click();
    await page.getByRole('checkbox').first().uncheck();
    await expectNoObjection();
  });

  it('are papers that are made', async () => {
    await show('ark/forberedelse/', citizen('birgit'));
    await button(page, t('paper.make')).click();
    await button(page, t('paper.download')).waitFor();
    await expectNoObjection();
  });

  it('is my own copy, and the list of what was made', async () => {
    await show('ark/huskeseddel/#lav-mine', citizen('birgit'));
    await button(page, t('paper.download')).waitFor();
    await expectNoObjection();
  });

  it('are the other formats of a CV', async () => {
    await show('ark/cv/', citizen('svend'));
    await button(page, t('formats.text')).click();
    await expectNoObjection();
  });

  it.each(questions.filter(({ kind }) => kind === 'entries').map(({ id }) => id))(
    'is %s with an entry open, and with one removed',
    async (id) => {
      await show(screenOf(id), citizen('birgit'));
      await button(page, addLabel(id)).click();
      await page.locator('.entry__form').waitFor();
      await expectNoObjection();
      await button(page, t('entries.done')).click();
      await notAtOnce(page);
      const remove = page.getByRole('button', { name: t('entries.remove', { title: '' }) });
      await remove.first().click();
      await button(page, t('entries.undo')).waitFor();
      await expectNoObjection();
    },
  );

  it.each(
    screensOfEachSort()
      .map(
        (path) =>
          [path, questionsAt(path).find(({ kind, when }) => kind === 'text' && !when)?.id] as const,
      )
      .filter((row): row is [string, string] => row[1] !== undefined),
  )('is the summary of %s, where %s is long', async (path, id) => {
    await show(path, work({ [id]: 'Meget at sige. '.repeat(300) }));
    await button(page, t('form.next')).click();
    await page.getByRole('heading', { name: t('form.summary.title') }).waitFor();
    await expectNoObjection();
  });

  it('is the question about where to keep the work', async () => {
    await show(screenOf('volunteering'), emptyWork);
    await box(page, 'volunteering').fill('Skak');
    await button(page, t('form.next')).click();
    await button(page, t('keep.own')).waitFor();
    await expectNoObjection();
  });

  it('is the question about whose device it is', async () => {
    const writer = writerQuestion(catalog) ?? '';
    await show(screens[0] ?? '', work({ [writer]: 'helper' }));
    await button(page, t('form.next')).click();
    await button(page, t('keep.helped.own')).waitFor();
    await expectNoObjection();
  });

  it('is what Safari may delete, and more about it', async () => {
    await show(screenOf('volunteering'), citizen('lone'));
    await page.evaluate(() => Object.assign(window, { GestureEvent: Event }));
    await button(page, t('saving.keep')).click();
    await page.getByText(t('saving.seven-days')).waitFor();
    await page.getByText(t('saving.more'), { exact: true }).click();
    await expectNoObjection();
    await page.goto('forbered/');
    await ready(page);
    await button(page, t('saving.delete')).click();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.deleted')).waitFor();
  });

  it('is Luk og ryd on a shared computer, while it asks and when it is done', async () => {
    await page.evaluate((key) => sessionStorage.setItem(key, 'shared'), keys.ownership);
    await show(screenOf('volunteering'), citizen('lone'));
    await button(page, t('saving.close')).click();
    await expectNoObjection();
    await button(page, t('saving.delete.yes')).click();
    await page.getByText(t('saving.close.done')).waitFor();
    await expectNoObjection();
  });

  it('is an answer from another tab that was set aside', async () => {
    const text = citizen('svend');
    const loaded = parsePreparation(text);
    const [id = ''] = loaded.state === 'ready' ? Object.keys(loaded.preparation.setAside) : [];
    await show(screenOf(id), text);
    await card(page, id).getByText(t('form.aside')).waitFor();
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
      await page.getByRole('heading', { name: t('unreadable.title') }).waitFor();
      await expectNoObjection();
      await button(page, t('unreadable.fresh')).click();
      await ready(page);
    },
  );

  it('are the questions before deleting and before opening another file', async () => {
    await show('forbered/', citizen('lone'));
    await button(page, t('saving.delete')).click();
    await expectNoObjection();
    await button(page, t('saving.delete.no')).click();
    await openFile(page, citizen('birgit'));
    await button(page, t('saving.import.yes')).waitFor();
    await expectNoObjection();
  });

  it('is the question for a passphrase to lock a file with, and what is said of one too short', async () => {
    await show('forbered/', citizen('lone'));
    await button(page, t('work.lock')).click();
    await expectNoObjection();
    await button(page, t('work.lock.save')).click();
    await page.getByText(t('work.lock.short')).waitFor();
    await expectNoObjection();
  });

  it('is work that the device keeps, and the question for a passphrase to lock it with', async () => {
    await show('forbered/', citizen('lone'));
    await button(page, t('saving.keep')).click();
    await button(page, t('keeping.lock')).click();
    await expectNoObjection();
    await keepOnDevice(page, lockedText(), '2999-01-01');
    await page.reload();
    await page.getByRole('heading', { name: t('closed.shut.title') }).waitFor();
    await page.getByText(t('closed.shut.forgotten'), { exact: true }).click();
    await button(page, t('closed.shut.fresh')).click();
    await expectNoObjection();
    await button(page, t('saving.delete.yes')).click();
    await ready(page);
  });

  it('is work whose day is so long past that the clock may be wrong', async () => {
    await show('forbered/', citizen('lone'));
    // What the tab has was changed since, and would be kept.
    await page.evaluate(() => sessionStorage.clear());
    await keepOnDevice(page, citizen('lone'), '2001-01-01');
    await page.reload();
    await page.getByRole('heading', { name: t('closed.overdue.title') }).waitFor();
    await expectNoObjection();
    await button(page, t('closed.overdue.delete')).click();
    await ready(page);
  });

  it('is a screen on which somebody else helps to write', async () => {
    await show(screenOf('who-writes'), citizen('mikkel'));
    await page.goto(screenOf('volunteering'));
    await arrive(page, screenOf('volunteering'));
    await page.locator('.whose summary').first().click();
    await expectNoObjection();
  });

  it('is Gennemse where somebody helped, folded and with all its marks', async () => {
    await show('forbered/gennemse/', citizen('mikkel'));
    await expectNoObjection();
    await button(page, t('review.close-all')).click();
    await expectNoObjection();
  });

  it('is an answer that is read aloud, one that is to be taken out, and one that was', async () => {
    await show('forbered/gennemse/?laes-op=', citizen('mikkel'));
    await page.locator('.aloud__position').waitFor();
    for (const step of ['aloud.out', 'aloud.out.yes', 'aloud.yes'] as const) {
      await expectNoObjection();
      await button(page, t(step)).click();
    }
    await expectNoObjection();
  });

  it('is the end of reading aloud', async () => {
    await show('forbered/gennemse/?laes-op=', emptyWork);
    await page.getByRole('heading', { name: t('aloud.nothing') }).waitFor();
    await expectNoObjection();
  });
});
