/** After the meeting, by touch on a small telephone: what was said the same day, and the minutes a month later. */
import { describe, expect, it } from 'vitest';
import type { Locator, Page } from 'playwright-core';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import type { FieldValue } from '../../src/domain/kinds/fields.ts';
import { useBrowser } from './browser.ts';
import { readFileSync } from 'node:fs';
import { arrive, box, button, card, link, makePaper, ready } from './screen.ts';
import { tabText, withWork, work } from './stored.ts';
import { documentOf, questionAs, screenOf, t } from './words.ts';

const open = useBrowser();
const telephone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };
const things = ['Jeg kan klare to timer', 'Jeg sover dårligt', 'Jeg vil gerne sy'];
const agreed = ['Ringe til syværkstedet', 'Sende brev om praktik'];

/** So many days ago, as somebody types it. */
function daysAgo(days: number) {
  const day = new Date();
  day.setDate(day.getDate() - days);
  const [date, month, year] = [day.getDate(), day.getMonth() + 1, day.getFullYear()].map(String);
  return { day: date ?? '', month: month ?? '', year: year ?? '', time: '10.00' };
}

/** A finger that counts. */
function fingerOf(page: Page) {
  const count = { taps: 0 };
  const tap = async (target: Locator): Promise<void> => {
    count.taps += 1;
    await target.tap();
  };
  const write = async (target: Locator, text: string): Promise<void> => {
    await tap(target);
    await page.keyboard.type(text);
  };
  return { count, tap, write };
}

/** From the front page to the way after the meeting. */
async function goThere(page: Page, tap: (target: Locator) => Promise<void>): Promise<void> {
  await tap(link(page, t('home.continue')));
  await arrive(page, 'forbered/');
  await tap(link(page, t('tasks.after.go')));
  await arrive(page, 'efter/');
}

describe('After the meeting, by touch,', () => {
  it('what was said and the next meeting are written in at most 15 taps', async () => {
    const before = work({ 'meeting-time': daysAgo(1), 'three-things': things });
    const page = await open('', { ...telephone, prepare: withWork(before) });
    const { count, tap, write } = fingerOf(page);
    await goThere(page, tap);
    await tap(link(page, t('after.begin')));
    await arrive(page, screenOf('after-said'));
    await write(box(page, 'after-said'), 'De foreslår en praktik');
    await tap(button(page, t('form.next')));
    await tap(button(page, t('keep.later')));
    await arrive(page, screenOf('next-time'));
    const when = card(page, 'next-time');
    await write(when.getByLabel(t('dateTime.day'), { exact: true }), '14');
    // To open the list of months, and to choose one.
    count.taps += 2;
    await when.getByLabel(t('dateTime.month'), { exact: true }).selectOption('1');
    await write(when.getByLabel(t('dateTime.year'), { exact: true }), '2027');
    await write(when.getByLabel(t('dateTime.time'), { exact: true }), '10.15');
    await tap(button(page, t('form.next')));
    await arrive(page, screenOf('agreed'));
    const loaded = parsePreparation(await tabText(page));
    expect(loaded.state === 'ready' && loaded.preparation.answers).toMatchObject({
      'after-said': { content: { value: 'De foreslår en praktik' } },
      'next-time': { content: { value: { day: '14', month: '1', year: '2027', time: '10.15' } } },
    });
    console.log(`What was said, and the next meeting: ${count.taps} taps.`);
    expect(count.taps).toBeLessThanOrEqual(15);
  });

  it('the minutes are answered a month later in at most 20 taps', async () => {
    const entries = agreed.map((what, at) => ({ id: `aftale-${at}`, values: { what } }));
    const before = work({ 'meeting-time': daysAgo(31), 'three-things': things, agreed: entries });
    const page = await open('', { ...telephone, prepare: withWork(before) });
    const { count, tap, write } = fingerOf(page);
    const minutes = questionAs('entries', 'minutes');
    const [, choice] = minutes.fields;
    const labels = choice?.kind === 'choice' ? choice.groups.flatMap(({ options }) => options) : [];
    const [stands = '', missing = '', wrong = ''] = labels.map(({ label }) => label);
    await goThere(page, tap);
    await tap(page.locator(`.topic__link[href$="/${screenOf('minutes')}"]`));
    await arrive(page, screenOf('minutes'));
    const rowOf = (thing: string): Locator => page.getByRole('group', { name: thing, exact: true });
    const said: [string, string, string?][] = [
      [things[0] ?? '', wrong, 'Jeg sagde to timer om dagen'],
      [things[1] ?? '', missing, 'Det hører med til mit helbred'],
      ...[...things.slice(2), ...agreed].map((what): [string, string] => [what, stands]),
    ];
    for (const [thing, option, words] of said) {
      await tap(rowOf(thing).getByText(option, { exact: true }));
      if (words !== undefined) await write(rowOf(thing).getByRole('textbox'), words);
    }
    await tap(button(page, t('form.next')));
    await tap(button(page, t('keep.later')));
    await arrive(page, screenOf('minutes-asks'));
    for (const { label } of questionAs('choices', 'minutes-asks').groups[0]?.options.slice(0, 2) ??
      [])
      await tap(card(page, 'minutes-asks').getByText(label, { exact: true }));
    await tap(button(page, t('form.next')));
    await arrive(page, 'efter/');
    await tap(link(page, documentOf('bemaerkninger').title));
    await arrive(page, 'ark/bemaerkninger/');
    const paper = await makePaper(page, tap, 'bemaerkninger');
    for (const words of said.flat()) expect(paper).toContain(words);
    console.log(`The minutes, answered: ${count.taps} taps.`);
    expect(count.taps).toBeLessThanOrEqual(20);
  });
});

describe('The days after the meeting', () => {
  it.each([
    ['no date', undefined, 'timeline.no-meeting'],
    ['a date three days ago', daysAgo(3), 'timeline.past'],
    ['a date of today', daysAgo(0), 'timeline.today'],
    ['a date ten years ahead', daysAgo(-3652), 'timeline.far-ahead'],
    ['a date ten years ago', daysAgo(3652), 'timeline.long-ago'],
  ] as const)('say where the meeting lies: %s', async (_, when, sentence) => {
    const given = when ? { 'meeting-time': when, kommune: '461' } : { kommune: '461' };
    const page = await open('efter/', { prepare: withWork(work(given)) });
    await ready(page);
    await page.getByText(t(sentence)).waitFor();
    const asksForDate = ['timeline.no-meeting', 'timeline.far-ahead'].includes(sentence);
    expect(await link(page, t('timeline.date')).count()).toBe(asksForDate ? 1 : 0);
  });

  it('lead to the question when the meeting is, where nothing is said of it, and back', async () => {
    const page = await open('efter/', telephone);
    await ready(page);
    await link(page, t('timeline.date')).tap();
    await page.waitForURL(`**/${screenOf('meeting-time')}?ret=efter#question-meeting-time`);
    await ready(page);
    await button(page, t('form.mended')).tap();
    await page.waitForURL('**/efter/');
  });

  it('go into a calendar, each with its alarm, and what is past does not', async () => {
    const soon = { ...daysAgo(-4), time: '' };
    const by: FieldValue = { kind: 'dateTime', value: soon };
    const values = { what: 'Ringe; til: syværkstedet, måske', by };
    const given = { 'meeting-time': daysAgo(3), agreed: [{ id: 'ring', values }] };
    const page = await open('efter/', { prepare: withWork(work(given)) });
    await ready(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, t('timeline.save')).click(),
    ]);
    const text = readFileSync(await download.path(), 'utf8').replace(/\r\n /g, '');
    expect(text).toContain('SUMMARY:Ringe\\; til: syværkstedet\\, måske');
    const count = (word: string): number => text.split(`BEGIN:${word}`).length - 1;
    expect(count('VALARM')).toBe(count('VEVENT'));
    expect(count('VEVENT')).toBeGreaterThan(3);
    const { day, month, year } = daysAgo(3);
    expect(text).not.toContain(`${year}${month.padStart(2, '0')}${day.padStart(2, '0')}T100000`);
  });
});

it('Two hundred fortnights are listed, drawn in part, and none is lost', async () => {
  const long = 'Jeg sov dårligt. '.repeat(1200);
  const value = Array.from({ length: 200 }, (_, at) => {
    const day: FieldValue = { kind: 'dateTime', value: { ...daysAgo(14 * at), time: '' } };
    const how: FieldValue = { kind: 'rows', value: { tasks: at % 2 ? 'good' : 'hard' } };
    return { id: `gang-${at}`, values: { day, how, helped: at === 3 ? long : 'En pause' } };
  });
  const page = await open(screenOf('how-it-goes'), {
    prepare: withWork(work({ 'how-it-goes': value })),
  });
  await ready(page);
  await page.getByText(t('plan.chart.latest', { shown: '26', all: '200' })).waitFor();
  await page.getByText(t('chart.table')).click();
  expect(await page.locator('.how-it-goes table tbody tr').count()).toBe(200);
  await button(page, t('entries.all', { count: 200 })).click();
  await expect.poll(() => page.locator('.entry__title').count()).toBe(200);
  expect((await tabText(page)).split('gang-').length).toBe(201);
});
