// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { wrote } from '../../../fixtures/catalog/answers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

// A page fetches what its form needs.
document.body.innerHTML = '<p class="from-draft"></p>';
const { showForm } = await import('../form.tsx');

const place = made({ id: 'place', kind: 'text', length: 'short' }, { label: 'Hvor er mødet?' });
const letter = made(
  { id: 'letter', kind: 'text', length: 'long', draft: true },
  { label: 'Dit brev', draft: 'Jeg var til møde i {place}.\n\nHilsen\n' },
);
const put = { name: 'Sæt et udkast ind' };
const undo = { name: 'Fortryd' };
const copy = { name: 'Kopiér teksten' };

afterEach(cleanup);

async function show() {
  const shown = await showForm([place, letter]);
  shown.store.answer('place', wrote('Svendborg', shown.store.timestamp()));
  const box = () => shown.getByRole('textbox', { name: 'Dit brev' });
  return { ...shown, box };
}

describe('A draft', () => {
  it('is put into the empty box as the answer, and taken out while it is unchanged', async () => {
    const { findByRole, queryByRole, answers, box } = await show();
    fireEvent.click(await findByRole('button', put));
    const text = 'Jeg var til møde i Svendborg.\n\nHilsen';
    const back = await findByRole('button', undo);
    expect(answers().letter).toMatchObject({ content: { kind: 'text', value: text } });
    expect(box()).toMatchObject({ value: text });
    expect(document.activeElement).toBe(box());
    expect(queryByRole('button', put)).toBeNull();
    fireEvent.click(back);
    expect(document.activeElement).toBe(await findByRole('button', put));
    expect(box()).toMatchObject({ value: '' });
  });

  it('is the own words of who changes it: nothing takes it away, and it is copied', async () => {
    const writeText = vi.fn();
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    const { findByRole, queryByRole, box } = await show();
    fireEvent.click(await findByRole('button', put));
    await findByRole('button', undo);
    fireEvent.input(box(), { target: { value: 'Mit eget' } });
    await waitFor(() => expect(queryByRole('button', undo)).toBeNull());
    fireEvent.click(await findByRole('button', copy));
    expect(writeText).toHaveBeenCalledWith('Mit eget');
    vi.unstubAllGlobals();
  });

  it('does not come over what is written while it is fetched', async () => {
    const { findByRole, queryByRole, box, answers } = await show();
    fireEvent.click(await findByRole('button', put));
    fireEvent.input(box(), { target: { value: 'Mit eget' } });
    await findByRole('button', copy);
    expect(queryByRole('button', undo)).toBeNull();
    expect(answers().letter).toMatchObject({ content: { value: 'Mit eget' } });
  });

  it('is not offered where there is none', async () => {
    const { queryByRole } = await showForm([place]);
    expect(queryByRole('button', put)).toBeNull();
    expect(queryByRole('button', copy)).toBeNull();
  });
});
