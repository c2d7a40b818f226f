// @vitest-environment happy-dom
import { cleanup } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { made } from '../../../fixtures/catalog/questions.ts';
import { showForm } from '../form.tsx';

const text = { id: 'own', kind: 'text', length: 'short' } as const;

afterEach(cleanup);

describe('The help with a question', () => {
  it.each([
    ['all there is', { why: 'Derfor', example: 'Fx ro', helper: 'Hvad siger du?' }, 3],
    ['one thing', { helper: 'Hvad siger du?' }, 1],
  ])('is one fold that holds %s, each with its name', async (_, words, count) => {
    const { container } = await showForm([made(text, { label: 'Dine ord', ...words })]);
    const folds = [...container.querySelectorAll('details')];
    expect(folds.map((one) => one.querySelector('summary')?.textContent)).toEqual([
      'Hjælp til spørgsmålet',
    ]);
    expect(container.querySelectorAll('dt')).toHaveLength(count);
    const told = [...container.querySelectorAll('dd')].map((one) => one.textContent);
    expect(told).toEqual(Object.values(words));
  });

  it('is no fold where nothing is told', async () => {
    const { container } = await showForm([made(text, { label: 'Dine ord' })]);
    expect(container.querySelector('details')).toBeNull();
  });
});
