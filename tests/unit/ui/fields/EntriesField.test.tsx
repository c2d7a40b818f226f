// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fieldsOf, listed, wrote } from '../../../fixtures/catalog/answers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

// A page fetches the fields of the kinds that stand on it.
document.body.innerHTML = '<p data-kind="entries"></p>';
const { showForm } = await import('../form.tsx');

const friend = made({ id: 'friend', kind: 'text', length: 'short' }, { label: 'Hvem går med?' });
const people = made(
  {
    id: 'people',
    kind: 'entries',
    offers: 'friend',
    fields: [
      { id: 'name', kind: 'text', length: 'short', begins: 'who' },
      { id: 'from', kind: 'text', length: 'short' },
      { id: 'may', kind: 'choices', options: ['call', 'write'], begins: 'consent' },
    ],
  },
  {
    label: 'Hvem hjælper dig?',
    entry: 'Person',
    offer: 'Tilføj {name}, som går med',
    parts: { who: 'Hvem det er', consent: 'Det må kommunen' },
    fields: {
      name: { label: 'Navn' },
      from: { label: 'Sådan kender I hinanden', why: 'Så ved vi det' },
      may: { label: 'Må gerne', options: { call: 'Ringe', write: 'Skrive' } },
    },
  },
);
const add = { name: 'Tilføj: Person' };

afterEach(cleanup);

async function show(name?: string) {
  const shown = await showForm([friend, people]);
  if (name !== undefined) shown.store.answer('friend', wrote(name, shown.store.timestamp()));
  const open = () => [...shown.container.querySelectorAll<HTMLDetailsElement>('.entry__part')];
  return { ...shown, open };
}

describe('An entry that is filled in part by part', () => {
  it('opens the next part, puts the first away, and has kept what is written there', async () => {
    const { getByRole, findByLabelText, open, answers } = await show();
    fireEvent.click(getByRole('button', add));
    fireEvent.input(await findByLabelText('Navn'), { target: { value: 'Mona' } });
    expect(open().map((one) => one.open)).toEqual([true, false]);
    expect(open().map((one) => one.querySelector('summary')?.textContent)).toEqual([
      'Hvem det er',
      'Det må kommunen',
    ]);
    fireEvent.click(getByRole('button', { name: 'Videre' }));
    expect(open().map((one) => one.open)).toEqual([false, true]);
    expect(document.activeElement?.textContent).toBe('Det må kommunen');
    expect(answers().people).toMatchObject({
      content: { value: [{ values: fieldsOf({ name: 'Mona' }) }] },
    });
  });

  it('shows what is told of a field', async () => {
    const { getByRole, open } = await show();
    fireEvent.click(getByRole('button', add));
    await waitFor(() => expect(open()).toHaveLength(2));
    expect(within(open()[0] ?? document.body).getByText('Hjælp til spørgsmålet')).toBeTruthy();
  });
});

describe('An entry that is closed', () => {
  it('shows what it holds beside its name', async () => {
    const { store, findByText, container } = await show();
    const mona = listed({ name: 'Mona', from: 'Min nabo', may: ['call', 'write'] });
    store.answer('people', { ...mona, at: store.timestamp() });
    await findByText('Mona');
    const shown = [...container.querySelectorAll('.entry__details bdi')];
    expect(shown.map((one) => one.textContent)).toEqual(['Min nabo', 'Ringe, Skrive']);
  });
});

describe('A name that another answer gives', () => {
  it('is offered until an entry has it', async () => {
    const { findByRole, queryByRole, answers, getByRole, findByLabelText } = await show('Hanne');
    const offer = { name: 'Tilføj Hanne, som går med' };
    fireEvent.click(await findByRole('button', offer));
    expect(answers().people).toMatchObject({
      content: { value: [{ values: fieldsOf({ name: 'Hanne' }) }] },
    });
    await waitFor(() => expect(queryByRole('button', offer)).toBeNull());
    fireEvent.input(await findByLabelText('Navn'), { target: { value: 'Hanne Holm' } });
    await findByRole('button', offer);
    fireEvent.input(await findByLabelText('Navn'), { target: { value: 'hanne' } });
    await waitFor(() => expect(queryByRole('button', offer)).toBeNull());
    expect(getByRole('button', add)).toBeTruthy();
  });

  it.each([undefined, '', '  '])('is not offered where there is none: %s', async (name) => {
    const { queryByText } = await show(name);
    expect(queryByText(/som går med/)).toBeNull();
  });
});
