/** The kinds of question that are more than a box or a list: what keys do in them, and what a screen reader is told. */
import ICAL from 'ical.js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import type { DateTime } from '../../src/domain/kinds/dateTime.ts';
import { dateTimeWords } from '../../src/domain/kinds/dayAndHour.ts';
import { isEmpty } from '../../src/domain/kinds/registry.ts';
import { namesOf, toldOf } from './accessTree.ts';
import { useBrowser } from './browser.ts';
import { arrive, box, button, card, downloadText, makePaper, ready } from './screen.ts';
import { storedContent, withWork, work } from './stored.ts';
import { catalog, label, questionAs, t, screenOf, screens, screenTitle } from './words.ts';

const open = useBrowser();

async function openAt(question: string, text?: string, width = 1280): Promise<Page> {
  const viewport = { width, height: 800 };
  const page = await open(screenOf(question), {
    viewport,
    ...(text !== undefined && { prepare: withWork(text) }),
  });
  await ready(page);
  return page;
}

/** What has focus, by its name or its text. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { activeElement: element } = document;
    return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
  });
}

async function hasFocus(target: Locator, page: Page): Promise<void> {
  await expect.poll(() => target.and(page.locator(':focus')).count()).toBe(1);
}

/** What the list of steps says of the step that asks a question. */
async function stateOnList(page: Page, question: string): Promise<string> {
  await page.goto('forbered/');
  await ready(page);
  const [, id] = screenOf(question).split('/');
  const title = catalog.steps.find((step) => step.id === id)?.title ?? '';
  return page.locator('.topic', { hasText: title }).locator('.topic__state').innerText();
}

describe('The week', () => {
  const { days, times, states } = questionAs('week', 'week');
  const grid = (page: Page) => page.getByRole('grid', { name: t('week.grid') });
  const nameOf = (day: number, time: number, state?: number): string =>
    t('week.cell', {
      day: days[day]?.label ?? '',
      time: (times[time]?.label ?? '').toLowerCase(),
      state: (state === undefined ? t('week.unsaid') : (states[state]?.label ?? '')).toLowerCase(),
    });
  const cell = (page: Page, day: number, time: number): Locator =>
    grid(page).getByRole('button', {
      name: new RegExp(`^${nameOf(day, time).replace(/:.*/, '')}: `),
    });
  const news = (page: Page) => page.locator('.week__table .week__news');
  const mark = (page: Page, state: number) =>
    page.getByRole('radio', { name: states[state]?.label ?? '', exact: true }).check();

  it.each([1280, 740])(
    'is told as a grid with its rows and columns, %s pixels wide',
    async (width) => {
      const page = await openAt('week', work({ week: { monday: { morning: 'good' } } }), width);
      const told = await toldOf(page, grid(page));
      expect(told[0]).toMatchObject({ role: 'grid', name: t('week.grid') });
      expect(told[0]?.description).toContain(t('week.keys', { most: states.length }));
      expect(namesOf(told, 'columnheader')).toEqual([
        t('week.day'),
        ...times.map((one) => one.label),
      ]);
      expect(namesOf(told, 'rowheader')).toEqual(days.map((one) => one.label));
      const cells = days.flatMap((_, day) =>
        times.map((_time, time) => nameOf(day, time, day + time === 0 ? 0 : undefined)),
      );
      expect(namesOf(told, 'button')).toEqual(cells);
      expect(namesOf(told, 'gridcell')).toEqual(cells);
      expect(cells[0]).toBe('Mandag, morgen: går godt');
    },
  );

  it('is one stop for Tab, and is come back to where it was left', async () => {
    const page = await openAt('week');
    await cell(page, 0, 0).focus();
    await page.keyboard.press('Tab');
    expect(await focused(page)).toBe(t('form.not-yet'));
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await hasFocus(cell(page, 1, 1), page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Shift+Tab');
    await hasFocus(cell(page, 1, 1), page);
    expect(await grid(page).locator('button[tabindex="0"]').count()).toBe(1);
  });

  let walked: Page;
  beforeAll(async () => {
    walked = await openAt('week');
  });

  it.each([
    ['ArrowRight', 1, 1, 1, 2],
    ['ArrowLeft', 1, 1, 1, 0],
    ['ArrowUp', 1, 1, 0, 1],
    ['ArrowDown', 1, 1, 2, 1],
    ['Home', 1, 2, 1, 0],
    ['End', 1, 1, 1, 3],
    ['Control+Home', 3, 2, 0, 0],
    ['Control+End', 3, 2, 6, 3],
    ['ArrowUp', 0, 1, 0, 1],
    ['ArrowDown', 6, 1, 6, 1],
    ['ArrowLeft', 2, 0, 2, 0],
    ['ArrowRight', 2, 3, 2, 3],
  ])('%s leads from (%s, %s) to (%s, %s)', async (key, fromDay, fromTime, day, time) => {
    await cell(walked, fromDay, fromTime).focus();
    await walked.keyboard.press(key);
    await hasFocus(cell(walked, day, time), walked);
  });

  it('is marked by numbers and cleared by 0, Delete and Backspace, and says each change', async () => {
    const page = await openAt('week');
    await cell(page, 2, 1).focus();
    for (const [at, clear] of ['0', 'Delete', 'Backspace', '0', 'Delete'].entries()) {
      await page.keyboard.press(String(at + 1));
      await expect.poll(() => focused(page)).toContain(nameOf(2, 1, at));
      await expect.poll(() => news(page).innerText()).toBe(nameOf(2, 1, at));
      await page.keyboard.press(clear);
      await expect.poll(() => news(page).innerText()).toBe(nameOf(2, 1));
    }
    await page.keyboard.press(String(states.length + 1));
    await page.keyboard.press('Control+1');
    expect(await news(page).innerText()).toBe(nameOf(2, 1));
    expect(await news(page).getAttribute('role')).toBe('status');
  });

  it('is marked by a press with the sign that is chosen, and a second press takes it off', async () => {
    const page = await openAt('week');
    await mark(page, 2);
    await cell(page, 4, 3).click();
    await expect.poll(() => news(page).innerText()).toBe(nameOf(4, 3, 2));
    await mark(page, 1);
    await cell(page, 4, 3).click();
    await expect.poll(() => news(page).innerText()).toBe(nameOf(4, 3, 1));
    await cell(page, 4, 3).click();
    await expect.poll(() => news(page).innerText()).toBe(nameOf(4, 3));
  });

  it('shows the same a day at a time, and what is changed there', async () => {
    const page = await openAt('week');
    await cell(page, 0, 3).focus();
    await page.keyboard.press('5');
    await button(page, t('week.by-day')).click();
    const inDay = (time: number, place: number) =>
      page
        .getByRole('group', { name: times[time]?.label ?? '', exact: true })
        .getByRole('radio')
        .nth(place);
    expect(await inDay(3, 4).isChecked()).toBe(true);
    expect(await inDay(2, states.length).isChecked()).toBe(true);
    await inDay(3, states.length).check();
    await page.getByRole('tab').last().click();
    await inDay(0, 1).check();
    await button(page, t('week.as-table')).click();
    await cell(page, 6, 0)
      .and(page.getByRole('button', { name: nameOf(6, 0, 1) }))
      .waitFor();
    await cell(page, 0, 3)
      .and(page.getByRole('button', { name: nameOf(0, 3) }))
      .waitFor();
  });

  it('is filled and emptied a hundred times, and is then untouched and as quick as before', async () => {
    const page = await openAt('week');
    await cell(page, 0, 0).focus();
    // In its head a page notes what it has fetched.
    const elements = () => page.locator('main *').count();
    const before = await elements();
    for (let time = 0; time < 100; time += 1) {
      await page.keyboard.press('1');
      await page.keyboard.press('0');
      await page.keyboard.press(time % 2 === 0 ? 'ArrowDown' : 'ArrowRight');
    }
    await page.keyboard.press('Control+Home');
    const left = await storedContent(page, 'week');
    expect(left && isEmpty(left)).toBe(true);
    expect(await elements()).toBe(before);
    const took = await page.evaluate(async () => {
      const from = performance.now();
      const key = new KeyboardEvent('keydown', { key: '3', bubbles: true });
      document.activeElement?.dispatchEvent(key);
      await new Promise(requestAnimationFrame);
      return performance.now() - from;
    });
    expect(took).toBeLessThan(500);
    await expect.poll(() => news(page).innerText()).toBe(nameOf(0, 0, 2));
    await page.keyboard.press('0');
    expect(await stateOnList(page, 'week')).toContain(t('tasks.state.not-begun'));
  });
});

describe('Cards to practise', () => {
  const { groups, first: shown = 0, speakers } = questionAs('cards', 'practice');
  const asked = groups.flatMap(({ options }) => options.map((one) => one.label));
  const more = t('cards.more', { count: asked.length - shown });
  const cardOf = (page: Page, at: number) => button(page, asked[at] ?? '');
  const words = (page: Page) => page.getByRole('textbox', { name: t('cards.words'), exact: true });
  const speaker = (page: Page, id: string) =>
    page.getByRole('radio', {
      name: speakers.find((one) => one.id === id)?.label ?? '',
      exact: true,
    });

  it('open one at a time; the next takes focus, and a closed one says by whom and what', async () => {
    const page = await openAt('practice');
    const expanded = async () =>
      (await toldOf(page, page.locator('.cards').first()))
        .filter((one) => one.expanded)
        .map(({ name }) => name);
    expect(await expanded()).toEqual([]);
    await cardOf(page, 0).click();
    expect(await expanded()).toEqual([asked[0]]);
    await words(page).fill('Lave mad til mange');
    await speaker(page, 'companion').check();
    await button(page, t('cards.next')).click();
    await hasFocus(cardOf(page, 1), page);
    expect(await expanded()).toEqual([asked[1]]);
    const [first] = await toldOf(page, cardOf(page, 0));
    expect(first).toMatchObject({ role: 'button', name: asked[0], expanded: false });
    expect(first?.description).toBe(
      `${speakers.find(({ id }) => id === 'companion')?.label ?? ''} · Lave mad til mange`,
    );
    await cardOf(page, 4).click();
    expect(await expanded()).toEqual([asked[4]]);
    await cardOf(page, 4).click();
    expect(await expanded()).toEqual([]);
    expect(await page.locator('.cards__seen').innerText()).toBe(
      t('cards.seen', { seen: 1, total: asked.length }),
    );
  });

  it('are folded after the first, until one of the others is next or has been answered', async () => {
    const page = await openAt('practice');
    expect(await cardOf(page, shown).isVisible()).toBe(false);
    await cardOf(page, shown - 1).click();
    await button(page, t('cards.next')).click();
    await hasFocus(cardOf(page, shown), page);
    await words(page).fill('Det går op og ned');
    await page.reload();
    await cardOf(page, shown).waitFor();
  });

  it('close after the last, which keeps focus', async () => {
    const page = await openAt('practice');
    const last = asked.length - 1;
    await page.getByText(more, { exact: true }).click();
    await cardOf(page, last).click();
    await button(page, t('cards.close')).click();
    await hasFocus(cardOf(page, last), page);
    expect(await cardOf(page, last).getAttribute('aria-expanded')).toBe('false');
  });

  it('let a choice of speaker be taken back, and are then untouched', async () => {
    const page = await openAt('practice');
    await cardOf(page, 2).click();
    await speaker(page, 'caseworker').check();
    await button(page, t('form.clear-choice')).click();
    await hasFocus(speaker(page, 'me'), page);
    expect(await speaker(page, 'caseworker').isChecked()).toBe(false);
    expect(await storedContent(page, 'practice')).toEqual({ kind: 'cards', value: {} });
    expect(await stateOnList(page, 'practice')).toContain(t('tasks.state.not-begun'));
  });
});

describe('Things in order', () => {
  const places = questionAs('ranked', 'three-things').places.map((one) => one.label);
  const boxes = (page: Page) => card(page, 'three-things').getByRole('textbox');
  const texts = (page: Page) =>
    boxes(page).evaluateAll((all) => all.map((one) => (one as HTMLTextAreaElement).value));
  const move = (page: Page, where: 'up' | 'down', at: number) =>
    button(page, t(`ranked.${where}.label`, { place: places[at] ?? '' }));

  it('change places with their texts whole; focus goes along, and it is said where they are', async () => {
    const page = await openAt(
      'three-things',
      work({ 'three-things': ['En', 'To\nlinjer', 'Tre'] }),
    );
    const news = card(page, 'three-things').locator('.ranked__news');
    await move(page, 'up', 2).click();
    expect(await texts(page)).toEqual(['En', 'Tre', 'To\nlinjer']);
    await hasFocus(move(page, 'up', 1), page);
    expect(await news.innerText()).toBe(t('ranked.moved', { place: places[1] ?? '' }));
    await page.keyboard.press('Enter');
    expect(await texts(page)).toEqual(['Tre', 'En', 'To\nlinjer']);
    // At the top there is no way up: focus is on the way down.
    await hasFocus(move(page, 'down', 0), page);
    expect(await news.innerText()).toBe(t('ranked.moved', { place: places[0] ?? '' }));
    await page.reload();
    await ready(page);
    expect(await texts(page)).toEqual(['Tre', 'En', 'To\nlinjer']);
  });

  it('are untouched when they are emptied again, or moved while empty', async () => {
    const page = await openAt('three-things');
    await boxes(page).nth(1).fill('Noget');
    await boxes(page).nth(1).fill('');
    await move(page, 'down', 0).click();
    expect(await texts(page)).toEqual(['', '', '']);
    await page.goto('forbered/');
    await ready(page);
    const screen = page.locator('.first-part__screen', { hasText: screenTitle('three-things') });
    expect(await screen.textContent()).toContain(t('tasks.state.not-begun'));
  });
});

describe('A day and an hour', () => {
  const thisYear = new Date().getFullYear();
  const part = (page: Page, name: 'day' | 'year' | 'time') =>
    page.getByRole('textbox', { name: t(`dateTime.${name}`), exact: true });
  const month = (page: Page) =>
    page.getByRole('combobox', { name: t('dateTime.month'), exact: true });
  const noDay: DateTime = { day: '', month: '', year: '', time: '' };

  async function typeMoment(page: Page, moment: DateTime): Promise<void> {
    await part(page, 'day').fill(moment.day);
    await month(page).selectOption(moment.month);
    await part(page, 'year').fill(moment.year);
    await part(page, 'time').fill(moment.time);
    await part(page, 'time').blur();
  }

  it.each<[string, 'day' | 'time', DateTime, string]>([
    [
      'a day that is in no calendar',
      'day',
      { ...noDay, day: '31', month: '6', year: String(thisYear + 1) },
      t('remark.dateTime.no-such-date', { typed: `31. juni ${thisYear + 1}` }),
    ],
    [
      'a day that is gone',
      'day',
      { day: '3', month: '2', year: '2020', time: '10' },
      t('remark.dateTime.past', {
        typed: dateTimeWords({ ...noDay, day: '3', month: '2', year: '2020' }, 'da'),
      }),
    ],
    [
      'a day that is far ahead',
      'day',
      { day: '1', month: '1', year: String(thisYear + 20), time: '' },
      t('remark.dateTime.far-ahead', {
        typed: dateTimeWords({ ...noDay, day: '1', month: '1', year: String(thisYear + 20) }, 'da'),
      }),
    ],
    [
      'an hour that no day has',
      'time',
      { day: '1', month: '5', year: String(thisYear + 1), time: '25.70' },
      t('remark.dateTime.no-such-time', { typed: '25.70' }),
    ],
    [
      'an hour in words',
      'time',
      { day: '1', month: '5', year: String(thisYear + 1), time: 'efter frokost' },
      t('remark.dateTime.no-such-time', { typed: 'efter frokost' }),
    ],
  ])('is asked about at the field, kept as typed, and holds nobody back: %s', async (...row) => {
    const [, at, moment, remark] = row;
    const page = await openAt('meeting-time');
    await typeMoment(page, moment);
    await card(page, 'meeting-time').getByText(remark, { exact: true }).waitFor();
    const [field] = await toldOf(page, part(page, at));
    expect(field?.description).toContain(remark);
    expect(await part(page, at).getAttribute('aria-invalid')).toBe('true');

    await page.reload();
    await ready(page);
    expect({
      day: await part(page, 'day').inputValue(),
      month: await month(page).inputValue(),
      year: await part(page, 'year').inputValue(),
      time: await part(page, 'time').inputValue(),
    }).toEqual(moment);

    await button(page, t('form.next')).click();
    const summary = page.getByRole('group', { name: t('form.summary.title') });
    await hasFocus(summary, page);
    expect(await summary.innerText()).toContain(remark);
    await button(page, t('form.next')).click();
    await button(page, t('keep.later')).click();
    await arrive(page, screens[screens.indexOf(screenOf('meeting-time')) + 1] ?? '');
  });

  it('is said in words when it is whole, and nothing is said while it is typed', async () => {
    const page = await openAt('meeting-time');
    const remarks = card(page, 'meeting-time').locator('.remark');
    await part(page, 'day').pressSequentially('31');
    await month(page).selectOption('1');
    await part(page, 'year').pressSequentially('202');
    expect(await remarks.count()).toBe(0);
    await part(page, 'year').fill(String(thisYear + 1));
    const typed = { day: '31', month: '1', year: String(thisYear + 1), time: '' };
    const said = page.locator('.date-time__words');
    await expect
      .poll(() => said.innerText())
      .toBe(t('dateTime.words', { dateTime: dateTimeWords(typed, 'da') }));
    expect(await said.getAttribute('role')).toBe('status');
    expect(await remarks.count()).toBe(0);
  });

  const place =
    'Rådhuset, Torvet 1; 2. sal\nlokale »Ærø« \\ over gården, til højre, forbi skranken';
  it.each<[string, string, [number, number] | undefined]>([
    ['with its hour', '9.05', [9, 5]],
    ['for the whole day where no hour is said', '', undefined],
  ])('comes as a file for the calendar, which says the same: %s', async (_, time, hour) => {
    const page = await openAt('meeting-time');
    await part(page, 'day').fill('4');
    expect(await button(page, t('calendar.save')).count()).toBe(0);
    await typeMoment(page, { day: '4', month: '5', year: String(thisYear + 1), time });
    await box(page, 'meeting-place').fill(place);
    const file = await downloadText(page, () => button(page, t('calendar.save')).click());
    await page.getByText(t('calendar.saved', { file: `${t('calendar.file')}.ics` })).waitFor();

    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events).toHaveLength(1);
    const [event] = events;
    const { year, month: inMonth, day, hour: atHour, minute, isDate } = event?.startDate ?? {};
    expect([year, inMonth, day]).toEqual([thisYear + 1, 5, 4]);
    expect(isDate).toBe(hour === undefined);
    if (hour) expect([atHour, minute]).toEqual(hour);
    // The hour is that of the place, wherever it is opened.
    expect(event?.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event?.summary).toBe(questionAs('dateTime', 'meeting-time').event?.title);
    expect(event?.location).toBe(place);
    expect(event?.component.getFirstPropertyValue('url')).toMatch(/\/ark\/huskeseddel\/$/);

    const again = await downloadText(page, () => button(page, t('calendar.save')).click());
    expect(/UID:.*/.exec(again)?.[0]).toBe(/UID:.*/.exec(file)?.[0]);
  });
});

describe('What looks like a CPR number', () => {
  it.each(['010203-1234', 'Mit nummer er 3112991234.'])(
    'is asked about gently, kept, and goes on at the second press: %s',
    async (text) => {
      const page = await openAt('volunteering');
      await box(page, 'volunteering').fill(text);
      const remark = t('remark.text.like-cpr');
      await card(page, 'volunteering').getByText(remark, { exact: true }).waitFor();
      await page.reload();
      await ready(page);
      expect(await box(page, 'volunteering').inputValue()).toBe(text);
      await button(page, t('form.next')).click();
      const summary = page.getByRole('group', { name: t('form.summary.title') });
      await hasFocus(summary, page);
      expect(await summary.innerText()).toContain(`${label('volunteering')}: ${remark}`);
      await button(page, t('form.next')).click();
      await page.getByRole('heading', { name: t('keep.title') }).waitFor();
    },
  );

  it('is not seen in telephone numbers, days and numbers of cases', async () => {
    const page = await openAt('volunteering');
    for (const text of ['Ring på 12 34 56 78', 'Født den 01.02.1993', 'Sag 4512031234']) {
      await box(page, 'volunteering').fill(text);
      await expect.poll(() => storedContent(page, 'volunteering')).toMatchObject({ value: text });
      expect(await card(page, 'volunteering').locator('.remark').count()).toBe(0);
    }
  });
});

describe('Sixty jobs', () => {
  const titles = Array.from({ length: 60 }, (_, at) => `Arbejde nummer ${at + 1}`);
  const jobs = titles.map((title, at) => ({
    id: `job-${at}`,
    values: { title, workplace: `Firma ${at + 1}`, years: String(1960 + at), did: 'Lidt af hvert' },
  }));

  it('are listed and can be moved, and the CV says that it takes several pages', async () => {
    const page = await openAt('jobs', work({ jobs }));
    const listed = page.locator('.entry__title');
    expect(await listed.allInnerTexts()).toEqual(titles.slice(-6));
    await button(page, t('entries.all', { count: titles.length })).click();
    await expect.poll(() => listed.allInnerTexts()).toEqual(titles);
    const last = titles.at(-1) ?? '';
    await button(page, t('entries.up', { title: last })).click();
    const moved = [...titles.slice(0, 58), last, titles[58] ?? ''];
    await expect.poll(() => listed.allInnerTexts()).toEqual(moved);
    await hasFocus(button(page, t('entries.up', { title: last })), page);

    await page.goto('ark/cv/');
    await ready(page);
    const paper = await makePaper(page, (target) => target.click(), 'cv');
    const found = moved.filter((title) => paper.includes(`${title} `));
    expect(found).toEqual(moved);
    expect(
      moved.toSorted((one, other) => paper.indexOf(`${one} `) - paper.indexOf(`${other} `)),
    ).toEqual(moved);
    await page.getByText(t('paper.many-pages')).waitFor();
  });
});
