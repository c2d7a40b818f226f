// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';
import { showForm } from '../form.tsx';

const own = made({ id: 'own', kind: 'text', length: 'short' }, { label: 'Dine ord' });
const drink = made(
  { id: 'drink', kind: 'choice', options: ['tea', 'coffee'] },
  { label: 'Hvad drikker du?', options: { tea: 'Te', coffee: 'Kaffe' } },
);
const milk = made(
  { id: 'milk', kind: 'text', length: 'short', when: { question: 'drink', is: ['coffee'] } },
  { label: 'Med mælk?' },
);

afterEach(cleanup);

describe('The form of a screen', () => {
  it('writes each letter through to the store, with who wrote', async () => {
    const { getByLabelText, answers } = await showForm([own], 'helper');
    fireEvent.input(getByLabelText('Dine ord'), { target: { value: 'Ro' } });
    expect(answers().own).toMatchObject({ content: { value: 'Ro' }, by: 'helper' });
  });

  it('says of what was written on a page in another language which it was', async () => {
    const danish = await showForm([own]);
    fireEvent.input(danish.getByLabelText('Dine ord'), { target: { value: 'Ro' } });
    expect(danish.answers().own).not.toHaveProperty('lang');
    cleanup();
    const english = await showForm([own], 'me', 'en');
    fireEvent.input(english.getByLabelText('Dine ord'), { target: { value: 'Calm' } });
    expect(english.answers().own).toMatchObject({ content: { value: 'Calm' }, lang: 'en' });
    fireEvent.click(english.getByRole('button', { name: 'Ved ikke endnu' }));
    await waitFor(() => expect(english.answers().own).toMatchObject({ state: 'not-yet' }));
    expect(english.answers().own).toHaveProperty('lang', 'en');
  });

  it('leaves an answer with whom it is from when somebody else goes on with it', async () => {
    const { getByLabelText, answers, store } = await showForm([own], 'helper');
    store.answer('own', wrote('Ro', store.timestamp()));
    await waitFor(() => expect(getByLabelText('Dine ord')).toHaveProperty('value', 'Ro'));
    fireEvent.input(getByLabelText('Dine ord'), { target: { value: 'Ro nu' } });
    expect(answers().own).toMatchObject({ content: { value: 'Ro nu' }, by: 'me' });
  });

  it('shows what another tab writes, in a field that was empty', async () => {
    const { getByLabelText, store } = await showForm([own]);
    store.answer('own', wrote('Fra en anden fane', store.timestamp()));
    await waitFor(() =>
      expect(getByLabelText('Dine ord')).toHaveProperty('value', 'Fra en anden fane'),
    );
  });

  it('shows a question when the answer that it waits for is given, and keeps it when that goes', async () => {
    const { getByLabelText, queryByLabelText, findByLabelText, answers } = await showForm([
      drink,
      milk,
    ]);
    expect(queryByLabelText('Med mælk?')).toBeNull();
    fireEvent.click(getByLabelText('Kaffe'));
    fireEvent.input(await findByLabelText('Med mælk?'), { target: { value: 'Lidt' } });
    fireEvent.click(getByLabelText('Te'));
    await waitFor(() => expect(queryByLabelText('Med mælk?')).toBeNull());
    expect(answers().milk).toMatchObject({ content: { value: 'Lidt' } });
  });

  it('keeps what is written beside *not yet*, and gives it back', async () => {
    const { getByLabelText, getByRole, answers } = await showForm([own]);
    fireEvent.input(getByLabelText('Dine ord'), { target: { value: 'Ro' } });
    fireEvent.click(getByRole('button', { name: 'Ved ikke endnu' }));
    await waitFor(() => expect(answers().own).toMatchObject({ state: 'not-yet' }));
    expect(answers().own).toMatchObject({ kept: { value: 'Ro' } });
    await waitFor(() =>
      expect(getByRole('button', { name: 'Ved ikke endnu' }).getAttribute('aria-pressed')).toBe(
        'true',
      ),
    );
    fireEvent.click(getByRole('button', { name: 'Ved ikke endnu' }));
    expect(answers().own).toMatchObject({ state: 'answered', content: { value: 'Ro' } });
  });

  it('goes on at once where nothing is worth a look', async () => {
    const { getByText, onNext } = await showForm([own]);
    fireEvent.click(getByText('Næste'));
    await waitFor(() => expect(onNext).toHaveBeenCalledOnce());
  });

  it('says once what is worth a look, and goes on when asked again', async () => {
    const { getByLabelText, getByText, findByRole, onNext } = await showForm([own]);
    fireEvent.input(getByLabelText('Dine ord'), { target: { value: '010190-1234' } });
    fireEvent.click(getByText('Næste'));
    const summary = await findByRole('group', { name: 'Se lige her, før du går videre' });
    expect(summary.textContent).toContain('Dine ord');
    expect(onNext).not.toHaveBeenCalled();
    fireEvent.click(getByText('Næste'));
    await waitFor(() => expect(onNext).toHaveBeenCalledOnce());
  });
});
