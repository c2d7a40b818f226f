// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import messages from '../../../../content/ui/da.json' with { type: 'json' };
import type { Timeline as Content } from '../../../../src/domain/content/catalog.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { Timeline } from '../../../../src/ui/after/Timeline.tsx';
import { createSite, SiteContext } from '../../../../src/ui/island/site.ts';
import { saveFile } from '../../../../src/ui/keeping/saveFile.ts';
import { dated, preparationWith, wrote } from '../../../fixtures/catalog/answers.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

vi.mock('../../../../src/ui/keeping/saveFile.ts', () => ({ saveFile: vi.fn() }));
const saved = vi.mocked(saveFile);

afterEach(() => {
  cleanup();
  saved.mockReset();
});

const source = { title: 'Reglen om papirer', checked: '2026-11-26', path: '/moedet/#papirer' };
const timeline: Content = {
  meeting: questionOf('dateTime', 'meeting-when'),
  items: [
    {
      ...{ id: 'talk', after: { days: 0 }, kind: 'advice', situations: [] },
      ...{ title: 'Tal det igennem', text: 'Skriv ned.', lang: 'da' },
    },
    {
      ...{ id: 'papers', after: { days: 14 }, kind: 'rule', situations: [], source },
      ...{ title: 'Papers', text: 'Ask for them.', lang: 'en' },
    },
  ],
};

function show(answers: Answers, today = '2026-12-12') {
  const site = createSite({ locale: 'da', dir: 'ltr', messages, root: '/klar' });
  return render(
    <SiteContext.Provider value={site}>
      <Timeline
        timeline={timeline}
        preparation={preparationWith(answers)}
        today={today}
        meetingPath="/forbered/m/"
      />
    </SiteContext.Provider>,
  );
}

const meeting = { 'meeting-when': dated('11/12/2026 10.30'), 'meeting-place': wrote('Rådhuset') };

describe('The timeline', () => {
  it('is a list of days in words, each with what it is', () => {
    const { container } = show(meeting);
    const days = [...container.querySelectorAll('ol > li')].map((day) =>
      [...day.querySelectorAll('p, time')].map((one) => one.textContent),
    );
    expect(days).toEqual([
      [
        'fredag den 11. december 2026 kl. 10.30MødeDagen er gået',
        'fredag den 11. december 2026 kl. 10.30',
        ...['Møde i teamet', 'Rådhuset'],
      ],
      [
        'fredag den 11. december 2026RådDagen er gået',
        'fredag den 11. december 2026',
        ...['Tal det igennem', 'Skriv ned.'],
      ],
      [
        'fredag den 25. december 2026Regel',
        'fredag den 25. december 2026',
        ...['Papers', 'Ask for them.'],
        'Der kan være lukket den dag. Gør det helst senest onsdag den 23. december 2026.',
        'Reglen om papirer',
      ],
    ]);
    expect(container.querySelector('a')?.getAttribute('href')).toBe('/klar/moedet/#papirer');
    const languages = [...container.querySelectorAll('[lang]')].map((one) => one.textContent);
    expect(languages).toEqual(['Papers', 'Ask for them.', 'Reglen om papirer']);
  });

  it.each([
    ['no-meeting', '', '2026-12-01'],
    ['ahead', '11/12/2026', '2026-12-01'],
    ['far-ahead', '11/12/2036', '2026-12-01'],
    ['today', '11/12/2026', '2026-12-11'],
    ['past', '11/12/2026', '2026-12-12'],
    ['long-ago', '11/12/2026', '2028-01-01'],
  ] as const)('says where the meeting lies: %s', (state, typed, today) => {
    const { container } = show({ 'meeting-when': dated(typed) }, today);
    expect(container.querySelector('p')?.textContent).toBe(messages[`timeline.${state}`]);
  });

  it('has no list and no button where there is no day', () => {
    const { container } = show({});
    expect(container.querySelector('ol')).toBeNull();
    expect(container.querySelector('button')).toBeNull();
  });

  it('has no button where every day has been', () => {
    expect(show(meeting, '2028-01-01').container.querySelector('button')).toBeNull();
  });
});

describe('The dates for a calendar', () => {
  it.each([
    ['are saved as one file', true, 'Filen hedder datoer.ics.'],
    ['say nothing where the sheet was closed', false, ''],
  ])('%s', async (_, wasSaved, news) => {
    saved.mockResolvedValue(wasSaved);
    const { getByRole } = show(meeting);
    fireEvent.click(getByRole('button'));
    await waitFor(() => expect(saved).toHaveBeenCalledOnce());
    const [blob, name] = saved.mock.calls[0] ?? [];
    expect(name).toBe('datoer.ics');
    const text = (await blob?.text()) ?? '';
    expect(text.match(/^UID:.*$/gm)).toEqual(['UID:work-1.papers@klar-til-moedet']);
    expect(text).toContain('/klar/efter/');
    await waitFor(() => expect(getByRole('status').textContent).toContain(news));
  });

  it('say so when the file could not be made', async () => {
    saved.mockRejectedValue(new Error('No.'));
    const { getByRole } = show(meeting);
    fireEvent.click(getByRole('button'));
    await waitFor(() => expect(getByRole('status').textContent).toBe(messages['timeline.failed']));
  });
});
