/** Who sees what: papers for one reader, own words that are ticked line by line, the summary by reader, and copies. */
import { describe, expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import { givenValue } from '../../src/domain/preparation/preparation.ts';
import type { Answers } from '../../src/domain/preparation/preparation.ts';
import { toldOf } from './accessTree.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, card, link, makePaper, preview, ready } from './screen.ts';
import { citizen, withWork, work } from './stored.ts';
import {
  answering,
  catalog,
  documentOf,
  isOn,
  option,
  questionAs,
  questionOf,
  questions,
  t,
  screenOf,
  section,
} from './words.ts';

const open = useBrowser();

function answersOf(text: string): Answers {
  const loaded = parsePreparation(text);
  if (loaded.state !== 'ready') throw new Error(`The work is ${loaded.reason}.`);
  return loaded.preparation.answers;
}

function titleOf(id: string): string {
  return documentOf(id).title;
}

async function openPaper(id: string, text: string): Promise<Page> {
  const page = await open(`ark/${id}/`, { prepare: withWork(text) });
  await ready(page);
  await preview(page).first().waitFor();
  return page;
}

describe('Til en arbejdsplads', () => {
  const job = { id: 'a-job', values: { title: 'Mejerist', did: 'Ost', liked: 'Kun de andre' } };
  const ownWords = ['Kommer til tiden', 'Mejerist'];
  const private_ = ['Ondt om morgenen', 'Kun de andre', 'Bange for at falde om'];
  const text = work({
    strengths: { chosen: ['calm'], own: 'Kommer til tiden' },
    jobs: [job],
    considerations: ['short-breaks'],
    'day-hard': 'Ondt om morgenen',
    'health-worries': 'Bange for at falde om',
  });
  const chosen = [option('strengths', 'calm'), option('considerations', 'short-breaks')];
  const lines = (page: Page) => page.getByRole('group', { name: t('lines.title') });
  const line = (page: Page, words: string) =>
    lines(page).getByRole('checkbox', { name: words, exact: false });

  async function expectOn(page: Page, own: string[]): Promise<void> {
    const left = ownWords.filter((words) => !own.includes(words));
    const wrong = async () => {
      const seen = await preview(page).innerText();
      return {
        missing: [...chosen, ...own].filter((words) => !seen.includes(words)),
        seen: [...left, ...private_].filter((words) => seen.includes(words)),
      };
    };
    await expect.poll(wrong, { timeout: 5000 }).toEqual({ missing: [], seen: [] });
  }

  it('shows no own words until a line is ticked; a ticked one is seen and on the paper', async () => {
    const page = await openPaper('arbejdsplads', text);
    await expectOn(page, []);
    await line(page, 'Mejerist').check();
    await expectOn(page, ['Mejerist']);
    const paper = await makePaper(page, (target) => target.click(), 'arbejdsplads');
    expect(paper).toContain('Mejerist');
    expect([...private_, 'Kommer til tiden'].filter((one) => paper.includes(one))).toEqual([]);

    await button(page, t('lines.all')).click();
    await expectOn(page, ownWords);
    await page.getByText(t('paper.changed')).waitFor();
    await button(page, t('lines.none')).click();
    await expectOn(page, []);
  });

  it('keeps the ticks over a reload; a changed answer has to be read and ticked again', async () => {
    const page = await openPaper('arbejdsplads', text);
    await button(page, t('lines.all')).click();
    await expectOn(page, ownWords);
    await page.reload();
    await ready(page);
    await expectOn(page, ownWords);

    await page.goto(screenOf('strengths'));
    await ready(page);
    await box(page, 'strengths').fill('Kommer til tiden, når jeg har sovet');
    await page.goto('ark/arbejdsplads/');
    await ready(page);
    expect(await line(page, 'Kommer til tiden').isChecked()).toBe(false);
    expect(await line(page, 'Mejerist').isChecked()).toBe(true);
    await expectOn(page, ['Mejerist']);
  });

  it('offers no line of what is never on it', async () => {
    const page = await openPaper('arbejdsplads', text);
    const offered = await lines(page).innerText();
    expect(private_.filter((words) => offered.includes(words))).toEqual([]);
  });
});

describe('Hvem kommunen må tale med om mig', () => {
  const sheets = (page: Page) => preview(page).getByRole('heading', { name: titleOf('samtykke') });
  const choice = (page: Page) => page.getByRole('combobox', { name: t('paper.person') });
  /** A sheet is drawn after what chose it. */
  const expectSheets = (page: Page, count: number) =>
    expect.poll(() => sheets(page).count(), { timeout: 5000 }).toBe(count);

  it('is a sheet each for all who are said yes to, or one of them, on screen and on paper', async () => {
    const page = await openPaper('samtykke', citizen('svend'));
    await expectSheets(page, 2);
    await choice(page).selectOption('Leif');
    await expectSheets(page, 1);
    const paper = await makePaper(page, (target) => target.click(), 'samtykke');
    expect(paper).toContain('Leif');
    expect(paper).not.toContain('Inga');
    await choice(page).selectOption(t('paper.person.all'));
    await expectSheets(page, 2);
  });

  it('is a sheet to write on where nobody is said yes to, and says so', async () => {
    const page = await openPaper('samtykke', citizen('sanne'));
    await page.getByText(t('paper.person.nobody')).waitFor();
    await expectSheets(page, 1);
    expect(await preview(page).innerText()).not.toContain('Pia');
  });
});

describe('A paper to write on by hand', () => {
  const byHand = catalog.documents.filter((document) => document['by-hand']);

  it.each(byHand.map(({ id }) => id))('can be had before anything is written: %s', async (id) => {
    const page = await open(`ark/${id}/`);
    await ready(page);
    expect(await page.getByText(t('paper.empty')).count()).toBe(0);
    const paper = await makePaper(page, (target) => target.click(), id);
    // Of sheets each has a title of its own.
    const { fit, sections } = documentOf(id);
    expect(paper).toContain(fit === 'sheets' ? sections[0]?.title : titleOf(id));
  });

  it('can be a single step, and nothing of the answers is on it', async () => {
    const page = await openPaper('blank', citizen('lone'));
    await page.getByText(t('paper.choose'), { exact: true }).click();
    await button(page, t('paper.choose.none')).click();
    await page.getByRole('checkbox', { name: section('blank', 'netvaerk'), exact: true }).check();
    const seen = await preview(page).innerText();
    expect(seen).toContain(questionOf('people').label);
    expect(seen).not.toContain(section('blank', 'roles'));
    expect(seen).not.toContain('Maja');
    await button(page, t('paper.choose.all')).click();
    expect(await preview(page).innerText()).toContain(section('blank', 'roles'));
  });

  it('is found from the page for professionals', async () => {
    const page = await open('fagfolk/');
    await page.locator('main a[href$="/ark/blank/"]').first().click();
    await page.waitForURL('**/ark/blank/');
  });
});

describe('A paper', () => {
  it('is larger on screen and in the PDF when large print is chosen', async () => {
    const page = await openPaper('huskeseddel', citizen('birgit'));
    const size = () =>
      preview(page)
        .locator('p, li')
        .first()
        .evaluate((one) => parseFloat(getComputedStyle(one).fontSize));
    const before = await size();
    await page.getByRole('checkbox', { name: t('paper.large') }).check();
    expect(await size()).toBeGreaterThan(before * 1.2);
    await makePaper(page, (target) => target.click(), 'huskeseddel');
    // Who needs it once needs it for the next paper too.
    await page.goto('ark/cv/');
    await ready(page);
    expect(await page.getByRole('checkbox', { name: t('paper.large') }).isChecked()).toBe(true);
    await page.locator('.sheet--large').waitFor();
  });

  it('is there in the other languages, with the same answers', async () => {
    const page = await openPaper('huskeseddel', citizen('birgit'));
    const written = 'Jobcentret, bygning C';
    expect(await preview(page).innerText()).toContain(written);
    await page.locator('.menu--languages > summary').click();
    const other = page.locator('.menu--languages a[hreflang=en]');
    expect(await other.locator('span').getAttribute('lang')).toBe('en');
    await other.click();
    await page.waitForURL('**/en/ark/huskeseddel/');
    await page.locator('.strip').waitFor();
    const seen = await preview(page).innerText();
    expect(seen).toContain(written);
    expect(seen).toContain('Time and place');
    // What its headings are called in Danish stands beside them.
    expect(await preview(page).locator('.gloss[lang=da]').count()).toBeGreaterThan(0);
  });
});

describe('Gennemse', () => {
  const readers = [...new Set(answering.flatMap((document) => document.readers))];

  async function reviewFor(name: string, reader: string): Promise<Page> {
    const page = await open('forbered/gennemse/', { prepare: withWork(citizen(name)) });
    await ready(page);
    const choice = page.getByRole('group', { name: t('review.for') });
    await choice.getByRole('radio', { name: reader, exact: true }).check();
    await button(page, t('review.open-all')).click();
    return page;
  }

  it.each(readers)('shows %s only what their papers show, and leads to these', async (reader) => {
    const page = await reviewFor('birgit', t(`reader.${reader}`));
    const papers = answering.filter((document) => document.readers.includes(reader));
    for (const { id, title } of papers)
      expect(
        await page
          .locator('.readers')
          .getByRole('link', { name: title, exact: true })
          .getAttribute('href'),
      ).toBe(`/ark/${id}/`);
    const all = papers.flatMap(({ sections }) => sections.map(({ id }) => id));
    const given = answersOf(citizen('birgit'));
    const never = questions
      // What is not known, what is asked and what the companion says is told apart from the topics.
      .filter(({ id, kind }) => given[id]?.state === 'answered' && kind !== 'cards')
      .filter(({ id }) => !papers.some((paper) => isOn(paper.id, id, all)))
      .map(({ paper, label: asked }) => paper ?? asked);
    const shown = await page.locator('.review h3').allInnerTexts();
    expect(shown.length).toBeGreaterThan(0);
    expect(shown.filter((one) => never.includes(one))).toEqual([]);
  });

  it.each(['birgit', 'bohdan', 'lone', 'mikkel', 'sanne', 'svend'])(
    'shows a workplace nothing of the health of %s',
    async (name) => {
      const page = await reviewFor(name, t('reader.workplace'));
      const health = questions.filter((question) => question.health);
      const titles = health.map(({ paper, label: asked }) => paper ?? asked);
      const shown = await page.locator('.review h3').allInnerTexts();
      expect(shown.filter((one) => titles.includes(one))).toEqual([]);
      const text = (await page.locator('.review').allInnerTexts()).join('\n');
      const written = health.flatMap(({ id }) => {
        const content = givenValue(answersOf(citizen(name))[id]);
        return content?.kind === 'text' ? content.value.split('\n').filter(Boolean) : [];
      });
      expect(written.length).toBeGreaterThan(0);
      expect(written.filter((words) => text.includes(words))).toEqual([]);
    },
  );

  it('shows everything again, and says where there is nothing for a reader', async () => {
    const page = await open('forbered/gennemse/', {
      prepare: withWork(work({ 'day-hard': 'Støj' })),
    });
    await ready(page);
    const choose = (name: string) => page.getByRole('radio', { name, exact: true }).check();
    await choose(t('reader.workplace'));
    await page.getByText(t('review.for.nothing')).waitFor();
    expect(await page.getByText('Støj').count()).toBe(0);
    await choose(t('review.for.all'));
    await page.getByText('Støj', { exact: true }).waitFor();
  });
});

describe('The questions to the kommune', () => {
  const answers = answersOf(citizen('sanne'));
  const asks = questions.flatMap((question) => {
    const answer = answers[question.id];
    if (answer?.state === 'will-ask') return [question.ask ?? question.label];
    const given = givenValue(answer);
    if (question.kind === 'checklist' && given?.kind === 'checklist')
      return question.rows
        .filter(({ id }) => given.value[id]?.state === 'ask')
        .map(({ ask }) => ask);
    return question.id === 'ask-more' && given?.kind === 'text' ? given.value.split('\n') : [];
  });

  it('are copied to the clipboard, and that is said', async () => {
    const page = await open(screenOf('ask-more'), {
      prepare: withWork(citizen('sanne')),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    expect(await page.locator('.asks__list li').allInnerTexts()).toEqual(asks);
    expect(asks.length).toBeGreaterThan(3);
    await button(page, t('copy.button')).click();
    await page.getByRole('status').getByText(t('copy.done')).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${asks.join('\n')}\n`);
    expect(await page.getByRole('textbox', { name: t('copy.text') }).count()).toBe(0);

    await link(page, t('asks.print')).click();
    await arrive(page, 'ark/spoergsmaal/');
    const paper = await makePaper(page, (target) => target.click(), 'spoergsmaal');
    expect(asks.filter((ask) => !paper.includes(ask))).toEqual([]);
  });

  it('stand as text to mark where the browser does not copy', async () => {
    const page = await open(screenOf('ask-more'), {
      prepare: async (fresh) => {
        await withWork(citizen('sanne'))(fresh);
        await fresh.addInitScript(() => {
          Clipboard.prototype.writeText = () =>
            Promise.reject(new DOMException('no', 'NotAllowedError'));
        });
      },
    });
    await ready(page);
    await button(page, t('copy.button')).click();
    await page.getByRole('status').getByText(t('copy.refused')).waitFor();
    const text = page.getByRole('textbox', { name: t('copy.text'), exact: true });
    expect(await text.inputValue()).toBe(`${asks.join('\n')}\n`);
  });

  it('have what is typed below them, line by line', async () => {
    const page = await open(screenOf('ask-more'));
    await ready(page);
    await box(page, 'ask-more').fill('Er der trapper?\n\nMå jeg komme før?');
    await expect
      .poll(() => page.locator('.asks__list li').allInnerTexts())
      .toEqual(['Er der trapper?', 'Må jeg komme før?']);
  });

  it('grow with what is said on other screens', async () => {
    const page = await open(screenOf('doctor-says'));
    await ready(page);
    await button(card(page, 'doctor-says'), t('form.will-ask')).click();
    await page.goto(screenOf('ask-more'));
    await ready(page);
    const { ask } = questionOf('doctor-says');
    expect(await page.locator('.asks__list li').allInnerTexts()).toEqual([ask]);
    await page.goto(screenOf('doctor-says'));
    await ready(page);
    await button(card(page, 'doctor-says'), t('form.answer-anyway')).click();
    await page.goto(screenOf('ask-more'));
    await ready(page);
    await page.getByText(t('asks.none')).waitFor();
  });
});

describe('Til min bisidder', () => {
  const person = (id: string, name: string, help: string) => ({
    id,
    values: { name, 'help-at': [help] },
  });
  const karla = person('one', 'Karla', 'take-notes');
  const mona = person('two', 'Mona', 'say-for-me');
  const nobody = { id: 'three', values: { relation: 'Min nabo' } };
  const whom = (page: Page) => page.getByRole('combobox', { name: t('paper.person'), exact: true });

  it('is for one of those who are on the list, and tells nothing of the others', async () => {
    const page = await openPaper('bisidder', work({ people: [karla, mona, nobody] }));
    expect(await preview(page).innerText()).toContain('Karla');
    const { entry } = questionAs('entries', 'people');
    expect(await whom(page).locator('option').allInnerTexts()).toEqual([
      'Karla',
      'Mona',
      t('paper.person.unnamed', { entry, number: 3 }),
    ]);
    await whom(page).selectOption({ label: 'Mona' });
    await expect.poll(() => preview(page).innerText()).toContain('Mona');
    expect(await preview(page).innerText()).not.toContain('Karla');
    const paper = await makePaper(page, (target) => target.click(), 'bisidder');
    expect(paper).toContain('Mona');
    expect(paper).not.toContain('Karla');
  });

  it('asks nothing where there is only one', async () => {
    const page = await openPaper('bisidder', work({ people: [mona] }));
    expect(await preview(page).innerText()).toContain('Mona');
    expect(await whom(page).count()).toBe(0);
  });
});

describe('Min forberedelse', () => {
  const text = work({
    'wish-job': { picks: [], text: 'Gartner' },
    'start-hours': 'hours-3-5',
    week: { monday: { morning: 'hard' } },
    practice: { 'good-at': { text: 'Planter' } },
  });

  it.each(['hours', 'week', 'way', 'practice'])(
    'leaves out %s until it is ticked, and says why',
    async (id) => {
      const page = await openPaper('forberedelse', text);
      const title = section('forberedelse', id);
      const heading = preview(page).getByRole('heading', { name: title, exact: true });
      expect(await heading.count()).toBe(0);
      await page.getByText(t('paper.choose'), { exact: true }).click();
      const tick = page.getByRole('checkbox', { name: title, exact: true });
      expect(await tick.isChecked()).toBe(false);
      const why = documentOf('forberedelse').sections.find((one) => one.id === id)?.why ?? '';
      expect(why.length).toBeGreaterThan(20);
      const folded = page.locator('.sections');
      expect(await folded.getByText(why, { exact: true }).isVisible()).toBe(true);
      const [told] = await toldOf(page, tick);
      expect(told?.description).toBe(why);
      await tick.check();
      await heading.waitFor();
      await page.reload();
      await ready(page);
      await heading.waitFor();
    },
  );

  it('offers no section that nothing is written for, and has every other that is not off', async () => {
    const page = await openPaper('forberedelse', text);
    await page.getByText(t('paper.choose'), { exact: true }).click();
    const offered = await page.locator('.sections').getByRole('checkbox').all();
    const { sections } = documentOf('forberedelse');
    expect(offered.length).toBeGreaterThan(3);
    expect(offered.length).toBeLessThan(sections.length / 2);
    for (const box of offered) {
      const name = await box.evaluate((node: HTMLInputElement) => node.labels?.[0]?.textContent);
      const found = sections.find(({ title }) => title === name);
      expect([name, await box.isChecked()]).toEqual([found?.title, !found?.off]);
    }
  });

  it('can be copied as text, as it stands on the paper', async () => {
    const page = await open('ark/forberedelse/', {
      prepare: withWork(text),
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    await ready(page);
    await button(page, t('copy.button')).click();
    await page.getByText(t('copy.done')).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const lines = copied.split('\n');
    // Whose it is, and what.
    expect(lines[1]).toBe(documentOf('forberedelse').title);
    expect(lines).toContain('Gartner');
    expect(lines.indexOf('Gartner')).toBeGreaterThan(
      lines.indexOf(section('forberedelse', 'wishes')),
    );
    expect(copied).not.toContain(section('forberedelse', 'hours'));
  });
});
