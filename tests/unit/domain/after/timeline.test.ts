import { describe, expect, it } from 'vitest';
import { calendarDays } from '../../../../src/domain/after/calendarDays.ts';
import { timelineOf } from '../../../../src/domain/after/timeline.ts';
import type { Timeline, TimelineItem } from '../../../../src/domain/content/catalog.ts';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import type { Answer, Answers } from '../../../../src/domain/preparation/preparation.ts';
import { at, chose, dated, notYet, wrote } from '../../../fixtures/catalog/answers.ts';
import { made, questionOf } from '../../../fixtures/catalog/questions.ts';

const meeting = questionOf('dateTime', 'meeting-when');
const next = made(
  { id: 'next-time', kind: 'dateTime', event: { place: 'next-place' } },
  { label: 'Hvornår?', event: 'Næste møde' },
);
const agreed = made(
  {
    id: 'agreed',
    kind: 'entries',
    fields: [
      { id: 'what', kind: 'text', length: 'short' },
      { id: 'who', kind: 'choice', options: ['me', 'kommune'] },
      { id: 'by', kind: 'dateTime' },
    ],
  },
  {
    label: 'Hvad er aftalt?',
    entry: 'Aftale',
    fields: {
      what: { label: 'Hvad?' },
      who: { label: 'Hvem?', options: { me: 'Mig', kommune: 'Kommunen' } },
      by: { label: 'Hvornår?' },
    },
  },
);

function item(id: string, changes: Partial<TimelineItem> = {}): TimelineItem {
  const words = { title: id, text: `Om ${id}.`, lang: 'da' };
  return { id, after: { days: 0 }, kind: 'advice', situations: [], ...words, ...changes };
}

function timeline(items: TimelineItem[] = [], changes: Partial<Timeline> = {}): Timeline {
  return { meeting, next, agreed, situation: 'called-to', items, ...changes };
}

/** What was agreed; each is what, who and by when ("12/1/2027 10.30"). */
function agreements(...all: [string, string, string][]): Answer {
  const value = all.map(([what, who, by], index): Entry => {
    const when = dated(by);
    const day = when.state === 'answered' ? when.content : undefined;
    return {
      id: `e${String(index)}`,
      values: {
        what: { kind: 'text', value: what },
        ...(who !== '' && { who: { kind: 'choice' as const, value: who } }),
        ...(day?.kind === 'dateTime' && by !== '' && { by: day }),
      },
    };
  });
  return { state: 'answered', content: { kind: 'entries', value }, at: at(0), by: 'me' };
}

/** The days as `day id`, in order. */
function told(items: TimelineItem[], answers: Answers, today = '2026-12-01'): string[] {
  return timelineOf(timeline(items), answers, today).days.map(({ day, id }) => `${day} ${id}`);
}

describe('What is counted from another day', () => {
  const complain = item('complain', { since: 'letter', after: { weeks: 4 }, kind: 'rule' });

  it.each([
    ['without a meeting', {}],
    ['after a meeting', { 'meeting-when': dated('12/11/2026') }],
    ['long after it', { 'meeting-when': dated('12/11/2020') }],
  ])('is there %s', (_, answers) => {
    expect(told([complain], { ...answers, letter: dated('20/11/2026') })).toContain(
      '2026-12-18 complain',
    );
  });

  it.each([
    ['nothing', {}],
    ['not yet', { letter: notYet() }],
    ['a date that cannot be', { letter: dated('31/11/2026') }],
    ['words', { letter: wrote('i fredags') }],
  ])('is not where nothing is said of it: %s', (_, answers) =>
    expect(told([complain], answers)).toEqual([]),
  );

  it('is safe on the day of work before, where offices are shut', () => {
    const { days } = timelineOf(
      timeline([complain]),
      { letter: dated('27/11/2026') },
      '2026-12-01',
    );
    expect(days).toMatchObject([{ day: '2026-12-25', sendBy: '2026-12-23' }]);
  });
});

describe('Where the meeting lies', () => {
  it.each([
    ['no-meeting', ''],
    ['no-meeting', '30/2/2027'],
    ['no-meeting', '12/1'],
    ['no-meeting', '12/1/203'],
    ['ahead', '2/12/2026'],
    ['ahead', '1/12/2028'],
    ['far-ahead', '2/12/2028'],
    ['far-ahead', '31/12/9999'],
    ['today', '1/12/2026'],
    ['today', '1/12/2026 23.59'],
    ['today', '1/12/2026 0.00'],
    ['past', '30/11/2026 23.59'],
    ['past', '1/12/2025'],
    ['long-ago', '30/11/2025'],
    ['long-ago', '1/1/1000'],
  ])('is told: %s (%s)', (state, typed) => {
    const answers = { 'meeting-when': dated(typed) };
    expect(timelineOf(timeline(), answers, '2026-12-01').state).toBe(state);
  });

  it('is never far away where the calendar ends', () => {
    const answers = { 'meeting-when': dated('31/12/9999') };
    expect(timelineOf(timeline(), answers, '9999-06-01').state).toBe('ahead');
  });

  it('is unknown when no question asks for it', () => {
    expect(timelineOf({ items: [item('talk')] }, {}, '2026-12-01')).toEqual({
      state: 'no-meeting',
      days: [],
    });
  });
});

describe('What is counted from the meeting', () => {
  const items = [
    item('half-year', { after: { months: 6 } }),
    item('talk'),
    item('week', { after: { weeks: 1 } }),
  ];

  it('stands in order, after the meeting itself', () => {
    expect(told(items, { 'meeting-when': dated('31/8/2026 10.30') })).toEqual([
      '2026-08-31 meeting-when',
      '2026-08-31 talk',
      '2026-09-07 week',
      '2027-02-28 half-year',
    ]);
  });

  it.each(['27/3/2027 0.30', '28/3/2027 2.30', '31/10/2027 2.30', '31/12/2026 23.59'])(
    'is not shifted by the hour: %s',
    (typed) => {
      const [day] = typed.split(' ');
      const whole = told(items, { 'meeting-when': dated(day ?? '') });
      expect(told(items, { 'meeting-when': dated(typed) })).toEqual(whole);
    },
  );

  it('is past from the day after', () => {
    const answers = { 'meeting-when': dated('24/11/2026') };
    const { days } = timelineOf(timeline(items), answers, '2026-12-01');
    expect(days.map(({ id, isPast }) => [id, isPast])).toEqual([
      ['meeting-when', true],
      ['talk', true],
      ['week', false],
      ['half-year', false],
    ]);
  });

  it('is not there without a day, long after it, or past the calendar', () => {
    expect(told(items, {})).toEqual([]);
    expect(told(items, { 'meeting-when': notYet() })).toEqual([]);
    expect(told(items, { 'meeting-when': dated('1/6/2025') })).toEqual(['2025-06-01 meeting-when']);
    expect(told(items, { 'meeting-when': dated('31/12/9999') })).toEqual([
      '9999-12-31 meeting-when',
      '9999-12-31 talk',
    ]);
  });

  it('says where it is from and in what language, and no day to send by where it is advice', () => {
    const source = { title: 'Et råd', checked: '2026-11-26', path: '/moedet/#raad' };
    const answers = { 'meeting-when': dated('28/11/2026') };
    const { days } = timelineOf(timeline([item('talk', { source })]), answers, '2026-12-01');
    expect(days[1]).toEqual({
      id: 'talk',
      kind: 'advice',
      day: '2026-11-28',
      title: 'talk',
      text: 'Om talk.',
      lang: 'da',
      source,
      isPast: true,
    });
  });

  it.each([
    ['the situation it is for', ['team'], chose('team'), true],
    ['one of the situations it is for', ['team', 'talk'], chose('team'), true],
    ['another situation', ['team'], chose('other'), false],
    ['no situation said', ['team'], undefined, false],
    ['an answer of another kind', ['team'], wrote('team'), false],
    ['any situation, for all', [], chose('other'), true],
  ])('is for its situations: %s', (_, situations, said, isThere) => {
    const answers = {
      'meeting-when': dated('1/12/2026'),
      ...(said !== undefined && { 'called-to': said }),
    };
    expect(told([item('talk', { situations })], answers).length).toBe(isThere ? 2 : 1);
  });

  it('is only what is for all where no question asks about the situation', () => {
    const items = [item('talk'), item('team', { situations: ['team'] })];
    const answers = { 'meeting-when': dated('1/12/2026'), 'called-to': chose('team') };
    const { situation: _, ...without } = timeline(items);
    expect(timelineOf(without, answers, '2026-12-01').days.length).toBe(2);
  });
});

describe('A rule on the timeline', () => {
  const rule = item('reasons', { kind: 'rule', after: { days: 14 } });

  it.each([
    ['holds all the time', {}, true],
    ['begins on the day of the meeting', { from: '2026-12-01' }, true],
    ['begins after the meeting', { from: '2026-12-02' }, false],
    ['ends on its last day', { to: '2026-12-15' }, true],
    ['ends before its last day', { to: '2026-12-14' }, false],
    ['holds for the time between', { from: '2026-01-01', to: '2027-01-01' }, true],
  ])('is there only while it holds: it %s', (_, dates, isThere) => {
    const answers = { 'meeting-when': dated('1/12/2026') };
    expect(told([{ ...rule, ...dates }], answers).length).toBe(isThere ? 2 : 1);
  });

  it.each([
    ['1/12/2026', '2026-12-15', undefined],
    ['11/12/2026', '2026-12-25', '2026-12-23'],
    ['28/11/2026', '2026-12-12', '2026-12-11'],
  ])('from %s ends on %s; the day to send by is %s', (typed, day, sendBy) => {
    const answers = { 'meeting-when': dated(typed) };
    const { days } = timelineOf(timeline([rule]), answers, '2026-12-01');
    expect(days.at(-1)).toMatchObject({ kind: 'rule', day });
    expect(days.at(-1)?.sendBy).toBe(sendBy);
  });
});

describe('What was agreed, and the next meeting', () => {
  it('stand among the days, with who does it, and where', () => {
    const answers = {
      'meeting-when': dated('1/12/2026 10.00'),
      'next-time': dated('12/1/2027 13.15'),
      'next-place': wrote(' Rådhuset '),
      agreed: agreements(
        ['Sender brev', 'kommune', '12/1/2027 9.00'],
        [' Ringer til lægen ', 'me', '3/12/2026'],
        ['', '', '12/1/2027'],
        ['Uden dag', 'me', ''],
        ['Halv dag', 'me', '3/13/2027'],
        ['Fra en fremmed', 'somebody', '4/12/2026'],
      ),
    };
    const { days } = timelineOf(timeline(), answers, '2026-12-04');
    expect(days).toEqual([
      {
        id: 'meeting-when',
        kind: 'meeting',
        day: '2026-12-01',
        hour: { hour: 10, minute: 0 },
        title: 'Møde i teamet',
        lang: 'da',
        isPast: true,
      },
      {
        id: 'e1',
        kind: 'agreed',
        day: '2026-12-03',
        title: 'Ringer til lægen',
        text: 'Mig',
        isPast: true,
      },
      { id: 'e5', kind: 'agreed', day: '2026-12-04', title: 'Fra en fremmed', isPast: false },
      {
        id: 'e0',
        kind: 'agreed',
        day: '2027-01-12',
        hour: { hour: 9, minute: 0 },
        title: 'Sender brev',
        text: 'Kommunen',
        isPast: false,
      },
      {
        id: 'next-time',
        kind: 'meeting',
        day: '2027-01-12',
        hour: { hour: 13, minute: 15 },
        title: 'Næste møde',
        lang: 'da',
        place: 'Rådhuset',
        isPast: false,
      },
      { id: 'e2', kind: 'agreed', day: '2027-01-12', title: 'Aftale', isPast: false },
    ]);
  });

  it('are there without a date of the meeting', () => {
    const answers = {
      'next-time': dated('12/1/2027'),
      agreed: agreements(['A', 'me', '3/1/2027']),
    };
    expect(told([item('talk')], answers)).toEqual(['2027-01-03 e0', '2027-01-12 next-time']);
  });

  it('are not there when the answer is of another kind', () => {
    expect(told([], { agreed: wrote('Ring i morgen') })).toEqual([]);
  });
});

describe('The days for a calendar', () => {
  it('are those that have not been; a rule is there on the day by which it is safe to send', () => {
    const answers = {
      'meeting-when': dated('11/12/2026 0.30'),
      'meeting-place': wrote('Rådhuset'),
      agreed: agreements(['Før', 'me', '1/12/2026'], ['Efter', 'me', '2/1/2027 12.00']),
    };
    const reasons = item('reasons', { kind: 'rule', after: { days: 14 } });
    const { days } = timelineOf(timeline([reasons]), answers, '2026-12-11');
    expect(calendarDays(days)).toEqual([
      {
        id: 'meeting-when',
        title: 'Møde i teamet',
        day: { year: 2026, month: 12, day: 11 },
        hour: { hour: 0, minute: 30 },
        place: 'Rådhuset',
      },
      {
        id: 'reasons',
        title: 'reasons',
        text: 'Om reasons.',
        day: { year: 2026, month: 12, day: 23 },
      },
      {
        id: 'e1',
        title: 'Efter',
        text: 'Mig',
        day: { year: 2027, month: 1, day: 2 },
        hour: { hour: 12, minute: 0 },
      },
    ]);
  });
});
