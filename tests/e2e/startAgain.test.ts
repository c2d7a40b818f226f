/** A new meeting: begun from all that was written, taken back, and what is new is shown where all is looked through. */
import { expect, it } from 'vitest';
import { dateTimeWords } from '../../src/domain/kinds/dayAndHour.ts';
import { parsePreparation } from '../../src/domain/preparation/file.ts';
import { givenValue } from '../../src/domain/preparation/preparation.ts';
import { useBrowser } from './browser.ts';
import { button, ready } from './screen.ts';
import { citizen, storedContent, tabText, withWork, work } from './stored.ts';
import { t } from './words.ts';

const open = useBrowser();

it('A new meeting is begun from the last preparation, and can be taken back', async () => {
  const page = await open('efter/', { prepare: withWork(citizen('lone')) });
  await ready(page);
  const before = await storedContent(page, 'meeting-place');
  await button(page, t('again.start')).click();
  await button(page, t('again.no')).click();
  await button(page, t('again.start')).click();
  await button(page, t('again.yes')).click();
  await page.getByText(t('again.done')).waitFor();
  expect(await storedContent(page, 'meeting-place')).not.toEqual(before);
  await page.getByRole('heading', { name: t('again.earlier') }).waitFor();
  await button(page, t('again.undo')).click();
  await page.getByText(t('again.undone')).waitFor();
  expect(await storedContent(page, 'meeting-place')).toEqual(before);
  expect(await page.getByRole('heading', { name: t('again.earlier') }).count()).toBe(0);
});

it('What is new since the last meeting is said, with what was written before', async () => {
  const page = await open('efter/', { prepare: withWork(citizen('lone')) });
  await ready(page);
  await button(page, t('again.start')).click();
  await button(page, t('again.yes')).click();
  await page.getByText(t('again.done')).waitFor();
  const given = await storedContent(page, 'my-minute');
  const former = given?.kind === 'text' ? given.value : '';
  expect(former).not.toBe('');
  await page.goto('forbered/oev/et-minut/');
  await ready(page);
  await page.getByRole('textbox').first().fill('Jeg har fået det lidt bedre.');
  await expect.poll(() => tabText(page)).toContain('lidt bedre');

  await page.goto('forbered/gennemse/#question-my-minute');
  await ready(page);
  const answer = page.locator('#question-my-minute');
  await answer.getByText(t('review.new'), { exact: true }).waitFor();
  await answer.getByText(t('review.new.before')).click();
  const [firstWords = ''] = former.split('\n');
  expect(await answer.innerText()).toContain(firstWords);
  expect(await page.getByText(t('review.new'), { exact: true }).count()).toBe(1);
});

it('An earlier preparation can be read, as its paper', async () => {
  const page = await open('efter/', { prepare: withWork(citizen('sanne')) });
  await ready(page);
  await page.getByText(t('again.earlier.read'), { exact: false }).first().click();
  const sheet = page.locator('article.sheet');
  await sheet.waitFor();
  const saved = parsePreparation(citizen('sanne'));
  const [earlier] = saved.state === 'ready' ? saved.preparation.earlier : [];
  const said = earlier && givenValue(earlier.answers['meeting-place']);
  expect(said?.kind).toBe('text');
  expect(await sheet.innerText()).toContain(said?.kind === 'text' ? said.value : '-');
});

it('An earlier preparation is saved as a file of its own', async () => {
  const page = await open('efter/', { prepare: withWork(citizen('sanne')) });
  await ready(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByText(t('again.earlier.save'), { exact: true }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('klar-til-moedet-2026-05-12.json');
});

it('The next meeting is offered as the new one, and taken by a press', async () => {
  const year = new Date().getFullYear() + 1;
  const next = { day: '14', month: '1', year: String(year), time: '10.15' };
  const given = { 'meeting-time': { ...next, year: '2025' }, 'next-time': next };
  const page = await open('efter/', {
    prepare: withWork(work({ ...given, 'next-place': 'Rådhuset' })),
  });
  await ready(page);
  await button(page, t('again.start')).click();
  await button(page, t('again.yes')).click();
  const when = dateTimeWords(next, 'da');
  await button(page, t('again.when.take', { when })).click();
  expect(await storedContent(page, 'meeting-time')).toEqual({ kind: 'dateTime', value: next });
  expect(await storedContent(page, 'meeting-place')).toEqual({ kind: 'text', value: 'Rådhuset' });
  await page.reload();
  await ready(page);
  expect(await page.getByText(t('again.when')).count()).toBe(0);
  await page.getByText(t('timeline.ahead')).waitFor();
});
