/** What is said of an answer while one writes is none of a translator's business either. The rest: `privacy.test.ts`. */
import { describe, expect, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { button, card, ready } from './screen.ts';
import { withWork, work } from './stored.ts';
import { placesOf } from './translator.ts';
import { questions, screenOf, t } from './words.ts';

const open = useBrowser();
const word = 'Hemmelighed';

describe('A translator is not given', () => {
  it('a name in what is said of an entry that is removed', async () => {
    const page = await open(screenOf('jobs'), {
      prepare: withWork(work({ jobs: [{ id: 'one', values: { title: word } }] })),
    });
    await ready(page);
    await button(page, t('entries.remove', { title: word })).click();
    await card(page, 'jobs')
      .getByText(t('entries.removed', { title: word }))
      .waitFor();
    expect(await placesOf(page, word)).toEqual({ seen: [], kept: 1 });
  });

  it('what a remark quotes, nor the summary of it', async () => {
    const asked = questions.find(({ kind, when }) => kind === 'dateTime' && when === undefined);
    if (asked === undefined) throw new Error('No question asks for an hour.');
    const page = await open(screenOf(asked.id));
    await ready(page);
    const hour = card(page, asked.id).getByRole('textbox', { name: t('dateTime.time') });
    await hour.fill(word);
    await hour.blur();
    await button(page, t('form.next')).click();
    await page.getByRole('heading', { name: t('form.summary.title') }).waitFor();
    // The field, the remark, and the line of the summary.
    expect(await placesOf(page, word)).toEqual({ seen: [], kept: 3 });
  });
});
