// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf, ranking } from '../../../fixtures/catalog/answers.ts';
import { made, questionOf } from '../../../fixtures/catalog/questions.ts';

// A page fetches the fields of the kinds that stand on it.
document.body.innerHTML = '<p data-kind="entries ranked" data-rows-from></p>';
const { showForm } = await import('../form.tsx');

const things = questionOf('ranked', 'three-things');
const minutes = made(
  {
    id: 'minutes',
    kind: 'entries',
    'rows-from': ['three-things'],
    fields: [
      { id: 'point', kind: 'text', length: 'short' },
      { id: 'state', kind: 'choice', options: ['there', 'wrong'] },
      { id: 'mend', kind: 'text', length: 'long', when: { field: 'state', is: ['wrong'] } },
    ],
  },
  {
    label: 'Står det i referatet?',
    entry: 'Punkt',
    fields: {
      point: { label: 'Punkt' },
      state: { label: 'Står det der?', options: { there: 'Står der', wrong: 'Forkert' } },
      mend: { label: 'Hvad skal der stå?' },
    },
  },
);
const first = 'three-things/first';

afterEach(cleanup);

async function show(said: string[] = ['Ro', 'Tid'], writer: 'me' | 'helper' = 'me') {
  const shown = await showForm([things, minutes], writer);
  if (said.length > 0)
    shown.store.answer('three-things', { ...ranking(said), at: shown.store.timestamp() });
  const values = () => {
    const answer = shown.answers().minutes;
    const content = answer?.state === 'answered' ? answer.content : undefined;
    return content?.kind === 'entries' ? content.value : [];
  };
  const row = async (name: string) => within(await shown.findByRole('group', { name }));
  return { ...shown, values, row };
}

describe('What another answer says', () => {
  it('is an open row, and an entry with the first change', async () => {
    const { row, values } = await show();
    expect(values()).toEqual([]);
    const ro = await row('Ro');
    fireEvent.click(ro.getByRole('radio', { name: 'Forkert' }));
    fireEvent.input(await ro.findByLabelText('Hvad skal der stå?'), { target: { value: 'Mere' } });
    expect(values()).toMatchObject([
      { id: first, values: fieldsOf({ point: 'Ro', state: 'wrong', mend: 'Mere' }) },
    ]);
    expect((await row('Ro')).getByRole('radio', { name: 'Forkert' })).toMatchObject({
      checked: true,
    });
  });

  it('is taken back by the same choice again, or the button below it', async () => {
    const { row, values } = await show();
    const ro = await row('Ro');
    const there = ro.getByRole('radio', { name: 'Står der' });
    fireEvent.click(there);
    await waitFor(() => expect(values()).toHaveLength(1));
    await ro.findByRole('button', { name: 'Fjern mit valg' });
    fireEvent.click(there);
    expect(values()).toEqual([]);
    await waitFor(() => expect(ro.queryByRole('button')).toBeNull());
    fireEvent.click(there);
    fireEvent.click(await ro.findByRole('button', { name: 'Fjern mit valg' }));
    expect(values()).toEqual([]);
  });

  it('keeps its words and what was said of it when the answer is gone: it is one of their own', async () => {
    const { row, values, store, findByRole } = await show();
    fireEvent.click((await row('Ro')).getByRole('radio', { name: 'Forkert' }));
    store.answer('three-things', { ...ranking(['', 'Tid']), at: store.timestamp() });
    await findByRole('button', { name: 'Ret Ro' });
    expect(values()).toMatchObject([
      { id: first, values: fieldsOf({ point: 'Ro', state: 'wrong' }) },
    ]);
  });

  it('is told apart from those of their own, which alone are moved and removed', async () => {
    const { row, values, getByRole, getAllByRole, findByRole, queryByRole } = await show();
    for (const point of ['Tolk', 'Pause']) {
      fireEvent.click(getByRole('button', { name: 'Tilføj: Punkt' }));
      fireEvent.input(await findByRole('textbox', { name: 'Punkt' }), { target: { value: point } });
      fireEvent.click(getByRole('button', { name: 'Færdig med den her' }));
      await findByRole('button', { name: `Ret ${point}` });
    }
    fireEvent.click((await row('Tid')).getByRole('radio', { name: 'Står der' }));
    expect(getAllByRole('button', { name: /^Fjern .*/ }).map((one) => one.textContent)).toEqual([
      'Fjern mit valg',
      'Fjern',
      'Fjern',
    ]);
    expect(queryByRole('button', { name: 'Flyt Tolk op' })).toBeNull();
    fireEvent.click(getByRole('button', { name: 'Flyt Pause op' }));
    const points = () => values().map((one) => one.values.point);
    await waitFor(() =>
      expect(points()).toMatchObject([{ value: 'Tid' }, { value: 'Pause' }, { value: 'Tolk' }]),
    );
    fireEvent.click(await findByRole('button', { name: 'Fjern Tolk' }));
    fireEvent.click(await findByRole('button', { name: 'Fortryd' }));
    expect(points()).toMatchObject([{ value: 'Tid' }, { value: 'Pause' }, { value: 'Tolk' }]);
  });

  it('is in whose words a helper says', async () => {
    const { row, values } = await show(['Ro'], 'helper');
    const ro = await row('Ro');
    fireEvent.click(ro.getByRole('radio', { name: 'Står der' }));
    expect(values()).toMatchObject([{ id: first, by: 'helper' }]);
    fireEvent.click(await ro.findByRole('radio', { name: 'Skrevet sammen' }));
    expect(values()).toMatchObject([{ id: first, by: 'together' }]);
  });

  it('is missed in a plain sentence where nothing is said', async () => {
    const { findByText, queryByText, store } = await show([]);
    const none = /Du har ikke skrevet dine tre ting/;
    await findByText(none);
    store.answer('three-things', { ...ranking(['Ro']), at: store.timestamp() });
    await waitFor(() => expect(queryByText(none)).toBeNull());
  });
});
