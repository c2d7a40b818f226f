// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import messages from '../../../../content/ui/da.json' with { type: 'json' };
import { typedOn } from '../../../../src/domain/kinds/dateTime.ts';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { HowItGoes } from '../../../../src/ui/after/HowItGoes.tsx';
import { createSite, SiteContext } from '../../../../src/ui/island/site.ts';
import { given } from '../../../fixtures/catalog/answers.ts';
import { made } from '../../../fixtures/catalog/questions.ts';

afterEach(cleanup);

const question = made(
  {
    id: 'log',
    kind: 'entries',
    fields: [
      { id: 'day', kind: 'dateTime' },
      { id: 'how', kind: 'rows', rows: ['tasks', 'feel'], options: ['good', 'hard'] },
    ],
  },
  {
    label: 'Hvordan går det?',
    entry: 'Dag',
    fields: {
      day: { label: 'Dagen' },
      how: {
        label: 'Hvordan?',
        options: { tasks: 'Opgaver', feel: 'Humør', good: 'Godt', hard: 'Svært' },
      },
    },
  },
);

function on(day: string, tasks: string): Entry {
  const values: Entry['values'] = {
    day: { kind: 'dateTime', value: typedOn(day) },
    how: { kind: 'rows', value: { tasks } },
  };
  return { id: day, values };
}

function show(...value: Entry[]) {
  const site = createSite({ locale: 'da', dir: 'ltr', messages, root: '/' });
  return render(
    <SiteContext.Provider value={site}>
      <HowItGoes questions={[question]} answers={{ log: given({ kind: 'entries', value }) }} />
    </SiteContext.Provider>,
  );
}

describe('How it goes', () => {
  it('says where it will stand, as long as nothing is written', () => {
    const { getByText, queryByRole } = show();
    expect(getByText(messages['chart.nothing'])).toBeTruthy();
    expect(queryByRole('group')).toBeNull();
  });

  it('is a table at first, and says when it will be a drawing', () => {
    const { getByText, getByRole, queryByRole } = show(on('2026-01-06', 'good'));
    expect(getByText(messages['chart.once'])).toBeTruthy();
    expect(getByRole('table').textContent).toBe('DagenOpgaver6. jan. 2026Godt');
    expect(queryByRole('img')).toBeNull();
  });

  it('is a drawing with words for it, a bar a day, and the table folded below', () => {
    const { container, getByRole, queryByText } = show(
      on('2026-01-20', 'hard'),
      on('2026-01-06', 'good'),
    );
    const drawing = getByRole('img');
    expect(drawing.getAttribute('aria-label')).toContain('fra 6. jan. 2026 til 20. jan. 2026');
    expect(drawing.textContent).toBe('OpgaverGodtSvært6. jan. 202620. jan. 2026');
    const bars = container.querySelector('.chart__lines + path')?.getAttribute('d') ?? '';
    expect([...bars.matchAll(/v-([\d.]+)/g)].map(([, height]) => height)).toEqual(['1', '0.5']);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(getByRole('table').querySelectorAll('tbody tr')).toHaveLength(2);
    expect(queryByText(messages['chart.once'])).toBeNull();
    expect(container.querySelector('[style]')).toBeNull();
  });
});
