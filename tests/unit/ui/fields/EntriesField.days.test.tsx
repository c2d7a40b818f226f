// @vitest-environment happy-dom
import { cleanup, fireEvent, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Answer } from '../../../../src/domain/preparation/preparation.ts';
import { today } from '../../../../src/ui/island/today.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

// A page fetches the fields of the kinds that stand on it.
document.body.innerHTML = '<p data-kind="entries dateTime number rows"></p>';
const { showForm } = await import('../form.tsx');

const log = made(
  {
    id: 'log',
    kind: 'entries',
    fields: [
      { id: 'when', kind: 'dateTime', past: true, today: true, 'day-only': true },
      { id: 'how', kind: 'rows', rows: ['sleep', 'pain'], options: ['good', 'bad'] },
      { id: 'hours', kind: 'number', least: 0, most: 37 },
    ],
  },
  {
    label: 'Hvordan går det?',
    entry: 'Dag',
    fields: {
      when: { label: 'Hvilken dag?' },
      how: {
        label: 'Hvordan?',
        options: { sleep: 'Søvn', pain: 'Smerter', good: 'Godt', bad: 'Skidt' },
      },
      hours: { label: 'Hvor længe?', counts: 'timer' },
    },
  },
);

afterEach(cleanup);

/** The first days of 2026, each an entry. */
function days(count: number): Extract<Answer, { state: 'answered' }> {
  const value = Array.from({ length: count }, (_, at) => ({
    id: `day-${at + 1}`,
    values: {
      when: {
        kind: 'dateTime' as const,
        value: { day: String(at + 1), month: '1', year: '2026', time: '' },
      },
    },
  }));
  return { state: 'answered', content: { kind: 'entries', value }, at: '', by: 'me' };
}

async function show(count = 0) {
  const shown = await showForm([log]);
  if (count > 0) shown.store.answer('log', { ...days(count), at: shown.store.timestamp() });
  const values = () => {
    const answer = shown.answers().log;
    const content = answer?.state === 'answered' ? answer.content : undefined;
    return content?.kind === 'entries' ? content.value : [];
  };
  const numbers = () =>
    [...shown.container.querySelectorAll<HTMLElement>('.entry__title')].map(
      (one) => one.dataset.number,
    );
  return { ...shown, values, numbers };
}

describe('An entry that is named by a day', () => {
  it('begins with today, asks for no hour, and has fields of every kind', async () => {
    const { getByRole, getAllByRole, findByLabelText, queryByLabelText, values } = await show();
    fireEvent.click(getByRole('button', { name: 'Tilføj: Dag' }));
    const [year, month, day] = today().split('-');
    const typed = { day: String(Number(day)), month: String(Number(month)), year, time: '' };
    expect(values()).toMatchObject([{ values: { when: { kind: 'dateTime', value: typed } } }]);
    expect(await findByLabelText('Dag')).toMatchObject({ value: typed.day });
    expect(queryByLabelText('Klokken')).toBeNull();
    fireEvent.input(getByRole('textbox', { name: 'Hvor længe?' }), { target: { value: '2' } });
    const [, bad] = getAllByRole('radio');
    fireEvent.click(bad ?? document.body);
    await waitFor(() =>
      expect(values()).toMatchObject([
        {
          values: {
            hours: { kind: 'number', value: '2' },
            how: { kind: 'rows', value: { sleep: 'bad' } },
          },
        },
      ]),
    );
  });
});

describe('A list of many entries', () => {
  it('shows all of three days', async () => {
    const { findByText, numbers, queryByText } = await show(3);
    await findByText('torsdag den 1. januar 2026');
    expect(numbers()).toHaveLength(3);
    expect(queryByText(/^Vis alle/)).toBeNull();
  });

  it('shows the last two of more, and all when asked', async () => {
    const { findByRole, findByText, numbers, queryByText } = await show(30);
    const more = await findByRole('button', { name: 'Vis alle 30' });
    await findByText('fredag den 30. januar 2026');
    expect(numbers()).toEqual(['29', '30']);
    fireEvent.click(more);
    await waitFor(() => expect(numbers()).toHaveLength(30));
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Ret torsdag den 1. januar 2026',
    );
    expect(queryByText(/^Vis alle/)).toBeNull();
  });

  it('shows all when one is moved up among those that are not shown', async () => {
    const { findByRole, values, numbers } = await show(9);
    fireEvent.click(await findByRole('button', { name: 'Flyt torsdag den 8. januar 2026 op' }));
    await waitFor(() => expect(numbers()).toHaveLength(9));
    expect(
      values()
        .map(({ id }) => id)
        .slice(5, 9),
    ).toEqual(['day-6', 'day-8', 'day-7', 'day-9']);
    expect(document.activeElement?.getAttribute('aria-label')).toBe(
      'Flyt torsdag den 8. januar 2026 op',
    );
  });

  it('shows what is brought back, where it stood', async () => {
    const { findByRole, values } = await show(9);
    const edit = { name: 'Ret torsdag den 8. januar 2026' };
    fireEvent.click(await findByRole('button', { name: 'Fjern torsdag den 8. januar 2026' }));
    await waitFor(() => expect(values()).toHaveLength(8));
    fireEvent.click(await findByRole('button', { name: 'Fortryd' }));
    await findByRole('button', edit);
    expect(values()[7]?.id).toBe('day-8');
  });
});
