/** By touch on a small telephone, with everything that goes wrong on one. */
import { expect, it } from 'vitest';
import type { Page } from 'playwright-core';
import { useProfile } from './browser.ts';
import { arrive, box, button, card, link, makePaper, openPaper, ready, strip } from './screen.ts';
import { deviceText } from './stored.ts';
import { addLabel, catalog, field, option, questionOf, t, screenOf, screenTitle } from './words.ts';

const telephone = useProfile({
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  isMobile: true,
});

const typed = {
  letter: 'Samtale om det hele',
  easier: 'Jeg bliver hurtigt træt 🙂',
  wish: 'Passe får på en mark',
  job: 'Mejerist',
  last: 'Helst om formidd',
};

it('keeps everything typed through reloads, Back, a second tab and a killed browser', async () => {
  let page = await telephone.start();
  await link(page, t('home.begin')).tap();
  await arrive(page, 'forbered/');
  await link(page, t('tasks.begin')).tap();
  await arrive(page, screenOf('who-writes'));
  await card(page, 'who-writes').getByText(option('who-writes', 'me')).tap();
  await button(page, t('form.next')).tap();
  await button(page, t('keep.own')).tap();
  await arrive(page, screenOf('called-to'));
  expect(await strip(page).innerText()).toMatch(
    new RegExp(t('saving.device', { date: '.+' }).replace(/[.]$/, '')),
  );

  // Half typed when the page is loaded again.
  await card(page, 'called-to').getByText(option('called-to', 'other')).tap();
  await type(page, 'called-to-other', 'Samtale om');
  await page.reload();
  await ready(page);
  expect(await box(page, 'called-to-other').inputValue()).toBe('Samtale om');
  await type(page, 'called-to-other', ' det hele');
  await button(page, t('form.next')).tap();
  await arrive(page, screenOf('hopes'));

  await page.goBack();
  await arrive(page, screenOf('called-to'));
  expect(await box(page, 'called-to-other').inputValue()).toBe(typed.letter);

  await page.goto(screenOf('meeting-easier'));
  await ready(page);
  await card(page, 'meeting-easier').getByText(option('meeting-easier', 'breaks')).tap();
  await type(page, 'meeting-easier', typed.easier);

  // The site in a second tab: the answers are there, and what is typed there comes back here.
  const second = await page.context().newPage();
  await second.goto(screenOf('meeting-easier'));
  await ready(second);
  expect(await box(second, 'meeting-easier').inputValue()).toBe(typed.easier);
  await second.goto(screenOf('wish-job'));
  await ready(second);
  await type(second, 'wish-job', typed.wish);
  await second.close();

  await page.goto(screenOf('wish-job'));
  await ready(page);
  expect(await box(page, 'wish-job').inputValue()).toBe(typed.wish);
  await page.goto(screenOf('jobs'));
  await ready(page);
  await button(page, addLabel('jobs')).tap();
  const title = page.getByRole('textbox', { name: field('jobs', 'title'), exact: true });
  await title.pressSequentially(typed.job);
  await page.reload();
  await ready(page);
  expect(await page.locator('.entry__title').allInnerTexts()).toEqual([typed.job]);

  // Half a word, and then the battery is empty.
  await page.goto(screenOf('not-want'));
  await ready(page);
  await type(page, 'not-want', typed.last);
  await expect.poll(() => deviceText(page)).toContain(typed.last);
  await telephone.kill();

  page = await telephone.start();
  await link(page, t('home.continue')).tap();
  await arrive(page, 'forbered/');
  const step =
    catalog.steps.find(({ id }) => screenOf('not-want').includes(`/${id}/`))?.title ?? '';
  expect(await page.getByRole('main').innerText()).toContain(
    t('tasks.last', { step, date: '' }).replace(/ \.$/, ''),
  );
  // The paper is as near as the question.
  expect(await link(page, t('tasks.sheet.see')).first().getAttribute('href')).toMatch(
    /\/ark\/forberedelse\/$/,
  );
  await link(page, t('tasks.continue', { screen: screenTitle('not-want') })).tap();
  await arrive(page, screenOf('not-want'));
  expect(await box(page, 'not-want').inputValue()).toBe(typed.last);

  await button(page, t('form.next')).tap();
  await arrive(page, screenOf('ordinary-day'));
  await page.goto('forbered/gennemse/');
  await ready(page);
  await button(page, t('review.open-all')).tap();
  const review = await page.getByRole('main').innerText();
  expect(Object.values(typed).filter((text) => !review.includes(text))).toEqual([]);

  const question = questionOf('wish-job').paper ?? '';
  await link(page, t('review.edit.label', { question })).tap();
  await arrive(page, `${screenOf('wish-job')}#question-wish-job`);
  expect(await box(page, 'wish-job').inputValue()).toBe(typed.wish);
  await button(page, t('form.mended')).tap();
  await arrive(page, 'forbered/gennemse/#question-wish-job');
  expect(await page.locator('#question-wish-job').isVisible()).toBe(true);
  await link(page, t('review.to-papers')).first().tap();
  await openPaper(page, 'forberedelse', (target) => target.tap());
  const paper = await makePaper(page, (target) => target.tap());
  const wanted = [...Object.values(typed), option('meeting-easier', 'breaks')];
  // The paper has no letter for the face; it says so.
  expect(wanted.map(drawable).filter((text) => !paper.includes(text))).toEqual([]);
}, 120_000);

/** Types at the end of what is there, as a telephone's keyboard does. */
async function type(page: Page, question: string, text: string): Promise<void> {
  await box(page, question).tap();
  await page.keyboard.press('Control+End');
  await box(page, question).pressSequentially(text);
}

function drawable(text: string): string {
  return text.replace('🙂', '').trim();
}
