/** Lists of entries on a phone: a person in few taps and two parts, offered where the name is known, told apart when closed. */
import { expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { button, card, notAtOnce, ready } from './screen.ts';
import { storedContent, withWork, work } from './stored.ts';
import { addLabel, questions, screenOf, t } from './words.ts';

const open = useBrowser();
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
const people = questions.find((one) => one.kind === 'entries' && one.offers && one.parts);
if (people?.kind !== 'entries' || !people.offers)
  throw new Error('The content has no list of people in parts that offers a name.');
const { id, offers, fields } = people;
const [name, ...others] = fields;

it('A person whose name is known is added in two parts by at most 14 taps', async () => {
  const prepare = withWork(work({ [offers.question]: 'Hanne' }));
  const page = await open(screenOf(id), { ...phone, prepare });
  await ready(page);
  let taps = 0;
  const offer = button(page, offers.words.replace('{name}', 'Hanne'));
  await offer.tap();
  taps += 1;
  await expect.poll(() => offer.count()).toBe(0);
  const here = card(page, id);
  for (const field of others) {
    const next = button(page, t('entries.next'));
    if (people.parts?.some(({ from }) => from === field.id)) {
      await next.tap();
      taps += 1;
    }
    const box = here.getByRole('textbox', { name: field.label, exact: true });
    const options = 'groups' in field ? field.groups.flatMap((group) => group.options) : [];
    if (field.kind === 'text') {
      await box.tap();
      await page.keyboard.type('Skrevet her');
    } else
      await here
        .getByRole('group', { name: field.label, exact: true })
        .getByText(options[0]?.label ?? '', { exact: true })
        .tap();
    taps += 1;
  }
  await button(page, t('entries.done')).tap();
  taps += 1;
  expect(taps).toBeLessThanOrEqual(14);
  const stored = await storedContent(page, id);
  const [one] = stored?.kind === 'entries' ? stored.value : [];
  expect(Object.keys(one?.values ?? {})).toEqual(fields.map((field) => field.id));
  expect(one?.values[name?.id ?? '']).toEqual({ kind: 'text', value: 'Hanne' });
  expect(await here.locator('.entry__title').innerText()).toBe('Hanne');
  expect(await here.locator('.entry__details').innerText()).toContain('Skrevet her');
});

it('A double tap that puts an entry away does nothing to it', async () => {
  const page = await open(screenOf(id), phone);
  await ready(page);
  await button(page, addLabel(id)).tap();
  const title = t('entries.untitled', { entry: people.entry, number: 1 });
  const entry = card(page, id).locator('.entry__title');
  // Wherever along the button it is pressed: what can be done with the entry stands there then.
  for (const part of [0.1, 0.3, 0.5, 0.7, 0.9]) {
    if (part > 0.1) await button(page, t('entries.edit', { title })).tap();
    await button(page, t('entries.done')).scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await button(page, t('entries.done')).boundingBox()) ?? fail();
    await page.touchscreen.tap(x + width * part, y + height / 2);
    await page.touchscreen.tap(x + width * part, y + height / 2);
    await notAtOnce(page);
    expect(await entry.count()).toBe(1);
  }
});

function fail(): never {
  throw new Error('The button that puts an entry away is not shown.');
}

it('What was removed is brought back by a button that nobody takes for the one that adds', async () => {
  const page = await open(screenOf(id), phone);
  await ready(page);
  await button(page, addLabel(id)).tap();
  await button(page, t('entries.done')).tap();
  const title = t('entries.untitled', { entry: people.entry, number: 1 });
  await notAtOnce(page);
  await button(page, t('entries.remove', { title })).tap();
  const undo = await button(page, t('entries.undo')).boundingBox();
  const add = await button(page, addLabel(id)).boundingBox();
  if (!undo || !add) throw new Error('A button is not seen.');
  expect(undo.height).toBeGreaterThanOrEqual(44);
  expect(add.y - (undo.y + undo.height)).toBeGreaterThanOrEqual(8);
  await button(page, t('entries.undo')).tap();
  await button(page, t('entries.edit', { title })).waitFor();
});
