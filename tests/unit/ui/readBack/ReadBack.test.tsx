// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { useEffect, useState } from 'preact/hooks';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../../../content/ui/da.json' with { type: 'json' };
import type { QuestionStep } from '../../../../src/domain/content/catalog.ts';
import { toReadBack } from '../../../../src/domain/paper/helped.ts';
import { dayReadBack } from '../../../../src/domain/preparation/readBack.ts';
import { createSite, SiteContext } from '../../../../src/ui/island/site.ts';
import { today } from '../../../../src/ui/island/today.ts';
import { ReadBack } from '../../../../src/ui/readBack/ReadBack.tsx';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';
import { newBrowser, openPage, workOf } from '../../storage/pages.ts';
import type { Store } from '../../storage/pages.ts';

const site = createSite({ locale: 'da', dir: 'ltr', messages, root: '' });
const questions = ['Ro', 'Pause', 'Tid'].map((label) =>
  made({ id: label.toLowerCase(), kind: 'text', length: 'short' }, { label }),
);
const step: QuestionStep = {
  ...{ id: 's', view: 'questions', part: 'first', title: '', lead: '', guidance: [] },
  ...{ lang: 'da', minutes: 1 },
  screens: [{ id: 'en', title: '', lang: 'da', minutes: 1, words: 1, questions }],
};

function Reading({ store, begun }: { store: Store; begun: string }) {
  const [preparation, setPreparation] = useState(workOf(store));
  useEffect(() => store.subscribe(() => setPreparation(workOf(store))), [store]);
  const toRead = toReadBack(questions, preparation, 'helper');
  const outline = { steps: [{ id: 'gennemse', view: 'review' as const }] };
  const shown = { store, begun, preparation, toRead, outline, steps: [step] };
  return <ReadBack {...shown} name={undefined} />;
}

/** Shows the reading of three answers, after one of them where it was begun. */
async function read(begun = '') {
  newBrowser();
  const store = await openPage();
  for (const { id } of questions)
    store.answer(id, { ...wrote(`Om ${id}`, store.timestamp()), by: 'helper' });
  const shown = render(
    <SiteContext.Provider value={site}>
      <Reading store={store} begun={begun} />
    </SiteContext.Provider>,
  );
  const press = (name: string): boolean => fireEvent.click(shown.getByRole('button', { name }));
  const asks = (text: string): Promise<void> =>
    waitFor(() => expect(shown.getByRole('heading', { level: 2 }).textContent).toBe(text));
  const days = () => questions.map(({ id }) => dayReadBack(workOf(store), id));
  return { ...shown, store, press, asks, days };
}

afterEach(cleanup);

describe('Reading aloud', () => {
  it('goes through the answers one by one, and marks what the citizen says yes to', async () => {
    const { press, asks, days, getByText } = await read();
    await asks('Ro');
    getByText('1 af 3');
    getByText('Om ro');
    press('Ja, det passer');
    await asks('Pause');
    expect(days()).toEqual([today(), undefined, undefined]);
    press('Ja, det passer');
    await asks('Tid');
    press('Ja, det passer');
    await asks(messages['aloud.done']);
    expect(days()).toEqual([today(), today(), today()]);
  });

  it('goes on after what was mended, and comes to that in the end', async () => {
    const { press, asks, getByRole } = await read('ro');
    await asks('Pause');
    expect(getByRole('link', { name: 'Ret' }).getAttribute('href')).toBe(
      '/forbered/s/en/?laes-op=#question-pause',
    );
    press('Ja, det passer');
    await asks('Tid');
    press('Ja, det passer');
    await asks('Ro');
  });

  it('takes an answer out after a question, and brings it back', async () => {
    const { press, asks, store } = await read();
    await asks('Ro');
    press('Tag ud');
    await waitFor(() => press('Nej, behold det'));
    await waitFor(() => press('Tag ud'));
    await waitFor(() => press('Ja, tag det ud'));
    await asks('Pause');
    expect(workOf(store).answers.ro).toMatchObject({ content: { value: '' } });
    press('Fortryd');
    await asks('Ro');
    expect(workOf(store).answers.ro).toMatchObject({ content: { value: 'Om ro' }, by: 'helper' });
  });

  it('asks again for an answer that is changed after it was read', async () => {
    const { press, asks, store, days } = await read();
    for (const label of ['Ro', 'Pause', 'Tid']) {
      await asks(label);
      press('Ja, det passer');
    }
    await asks(messages['aloud.done']);
    store.answer('pause', { ...wrote('Ofte', store.timestamp()), by: 'helper' });
    await asks('Pause');
    expect(days()).toEqual([today(), undefined, today()]);
  });

  it('has nothing to read once all is deleted in another tab', async () => {
    const { asks, store, queryByRole } = await read();
    await asks('Ro');
    await store.clear();
    await asks(messages['aloud.nothing']);
    expect(queryByRole('button')).toBeNull();
  });
});
