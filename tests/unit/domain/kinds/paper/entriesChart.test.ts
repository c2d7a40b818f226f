import { describe, expect, it } from 'vitest';
import { inlineText, textsOf } from '../../../../../src/domain/text/blockText.ts';
import type { Block } from '../../../../../src/domain/text/block.ts';
import type { EntriesQuestion, Entry } from '../../../../../src/domain/kinds/entries.ts';
import type { FieldValue } from '../../../../../src/domain/kinds/fields.ts';
import { entriesChart } from '../../../../../src/domain/kinds/paper/entriesChart.ts';
import { made } from '../../../../fixtures/catalog/questions.ts';

const question = made(
  {
    id: 'how-it-goes',
    kind: 'entries',
    fields: [
      { id: 'day', kind: 'dateTime' },
      { id: 'how', kind: 'rows', rows: ['tasks', 'alone'], options: ['good', 'fair', 'hard'] },
      { id: 'paid', kind: 'number', most: 37 },
      { id: 'unpaid', kind: 'number' },
      { id: 'helped', kind: 'text', length: 'long' },
    ],
  },
  {
    label: 'Hvordan går det?',
    entry: 'Dag',
    fields: {
      day: { label: 'Dagen' },
      how: {
        label: 'De sidste to uger',
        options: { tasks: 'Opgaver', alone: 'Selv', good: 'Godt', fair: 'Okay', hard: 'Svært' },
      },
      paid: { label: 'Med løn', counts: 'timer' },
      unpaid: { label: 'Uden løn', counts: 'timer' },
      helped: { label: 'Hvad hjalp?' },
    },
  },
);

type Told = {
  tasks?: string;
  alone?: string;
  paid?: string;
  unpaid?: string;
  helped?: string;
  time?: string;
};

/** An entry of a day as it is typed: `3-2-2026`. */
function on(typed: string, { tasks, alone, paid, unpaid, helped, time = '' }: Told = {}): Entry {
  const [day = '', month = '', year = ''] = typed.split('-');
  const how = Object.fromEntries(
    Object.entries({ tasks, alone }).flatMap(([id, value]) => (value ? [[id, value]] : [])),
  );
  const texts: [string, FieldValue][] = [
    ...Object.entries({ paid, unpaid }).map(([id, value = '']): [string, FieldValue] => [
      id,
      { kind: 'number', value },
    ]),
    ['helped', { kind: 'text', value: helped ?? '' }],
  ];
  return {
    id: typed,
    values: {
      day: { kind: 'dateTime', value: { day, month, year, time } },
      how: { kind: 'rows', value: how },
      ...Object.fromEntries(texts),
    },
  };
}

const t = (key: string, values: Record<string, string> = {}): string =>
  [key, ...Object.values(values)].join('|');

function shown(value: Entry[], of: EntriesQuestion = question) {
  const blocks = entriesChart(of, value, t);
  const find = <K extends Block['kind']>(kind: K) =>
    blocks.find((block): block is Extract<Block, { kind: K }> => block.kind === kind);
  const table = find('table');
  return {
    chart: find('chart'),
    columns: table?.columns,
    rows: table?.rows.map(({ head, cells }) => [head, ...cells].map(inlineText)),
    answers: textsOf(blocks.filter(({ kind }) => kind === 'answer')),
  };
}

const fortnights = (count: number): Entry[] =>
  Array.from({ length: count }, (_, at) => {
    const date = new Date(Date.UTC(2020, 0, 6 + 14 * at));
    const day = [date.getUTCDate(), date.getUTCMonth() + 1, date.getUTCFullYear()].join('-');
    return on(day, { tasks: 'good', paid: String(at) });
  });

describe('The chart of entries', () => {
  it('has a bar a day, as high as what is said, and a gap where nothing is', () => {
    const { chart } = shown([
      on('20-1-2026', { tasks: 'hard' }),
      on('6-1-2026', { tasks: 'good', alone: 'fair' }),
      on('3-2-2026', { alone: 'good' }),
    ]);
    expect(chart).toEqual({
      kind: 'chart',
      alt: 'plan.chart|6. jan. 2026|3. feb. 2026|Opgaver, Selv',
      from: '6. jan. 2026',
      to: '3. feb. 2026',
      strips: [
        { label: 'Opgaver', high: 'Godt', low: 'Svært', steps: 3, bars: [1, 1 / 3, undefined] },
        { label: 'Selv', high: 'Godt', low: 'Svært', steps: 3, bars: [2 / 3, undefined, 1] },
      ],
    });
  });

  it('draws numbers of one thing to one scale, as great as is likely', () => {
    const { chart } = shown([
      on('6-1-2026', { paid: '7,5', unpaid: '0' }),
      on('20-1-2026', { paid: 'tolv', unpaid: '15' }),
    ]);
    expect(chart?.strips).toEqual([
      { label: 'Med løn', high: '15 timer', low: '0 timer', steps: 1, bars: [0.5, undefined] },
      { label: 'Uden løn', high: '15 timer', low: '0 timer', steps: 1, bars: [0, 1] },
    ]);
    const far = shown([on('6-1-2026', { paid: '370' }), on('20-1-2026', { paid: '37' })]);
    expect(far.chart?.strips[0]).toMatchObject({ high: '37 timer', bars: [10, 1] });
    const none = shown([on('6-1-2026', { paid: '0' }), on('20-1-2026', { paid: '0' })]);
    expect(none.chart?.strips[0]).toMatchObject({ high: '1 timer', bars: [0, 0] });
  });

  it('has a gap where more than four weeks went by', () => {
    const { chart } = shown([
      on('6-1-2026', { tasks: 'good' }),
      on('3-2-2026', { tasks: 'good' }),
      on('4-3-2026', { tasks: 'good' }),
    ]);
    expect(chart?.strips[0]?.bars).toEqual([1, 1, undefined, 1]);
  });

  it('is there from two days on, also of one day', () => {
    expect(shown([on('6-1-2026', { tasks: 'good' })]).chart).toBeUndefined();
    expect(shown([on('6-1-2026', { tasks: 'good' }), on('', { tasks: 'good' })]).chart).toBe(
      undefined,
    );
    const same = shown([on('6-1-2026', { tasks: 'hard' }), on('6-1-2026', { tasks: 'good' })]);
    expect(same.chart?.strips[0]?.bars).toEqual([1 / 3, 1]);
  });

  it('is not there where nothing can be drawn', () => {
    const texts = [on('6-1-2026', { helped: 'Ro' }), on('20-1-2026', { helped: 'Søvn' })];
    expect(shown(texts)).toMatchObject({ chart: undefined, rows: undefined });
  });

  it('draws the latest twenty-six, and says so', () => {
    const { chart, rows } = shown(fortnights(200));
    expect(chart?.strips[0]?.bars).toHaveLength(26);
    expect(chart?.note).toBe('plan.chart.latest|26|200');
    expect(rows).toHaveLength(200);
    expect(chart?.to).toBe(rows?.at(-1)?.[0]);
    expect(shown(fortnights(26)).chart?.note).toBeUndefined();
  });

  it('leaves out what is not asked of an entry, and options that are gone', () => {
    const asked = { ...question, conditions: { how: { field: 'gone', is: ['yes'] } } };
    const days = [on('6-1-2026', { tasks: 'good' }), on('7-1-2026', { tasks: 'good' })];
    expect(shown(days, asked).chart).toBeUndefined();
    expect(shown([on('6-1-2026', { tasks: 'gone' })]).rows).toBeUndefined();
  });
});

describe('The table of entries by their days', () => {
  it('has a row a day, in order, those without a whole day last', () => {
    const { columns, rows } = shown([
      on('3-2', { tasks: 'fair' }),
      on('3-2-2026', { tasks: 'hard', paid: '12' }),
      on('31-6-2026', { tasks: 'good' }),
      on('6-1-2026', { tasks: 'good' }),
    ]);
    expect(columns).toEqual(['Dagen', 'Opgaver', 'Med løn']);
    expect(rows).toEqual([
      ['6. jan. 2026', 'Godt', ''],
      ['3. feb. 2026', 'Svært', '12'],
      ['plan.chart.no-day', 'Okay', ''],
      ['plan.chart.no-day', 'Godt', ''],
    ]);
  });

  it('has no long cell: what is long stands below', () => {
    const long = 'mange '.repeat(3000);
    const { columns, rows, answers } = shown([
      on('6-1-2026', { tasks: 'good', paid: long, helped: long }),
    ]);
    expect(columns).toEqual(['Dagen', 'Opgaver']);
    expect(rows).toEqual([['6. jan. 2026', 'Godt']]);
    expect(answers.join('').split('mange')).toHaveLength(6001);
  });

  it('leaves out a day of which nothing is said', () => {
    expect(shown([on('6-1-2026'), on(''), { id: 'empty', values: {} }])).toMatchObject({
      rows: undefined,
      answers: [],
    });
  });

  it('has no name above its days where they are not shown', () => {
    const fields = question.fields.slice(1);
    expect(shown([on('6-1-2026', { tasks: 'good' })], { ...question, fields })).toMatchObject({
      columns: ['', 'Opgaver'],
      rows: [['plan.chart.no-day', 'Godt']],
    });
  });
});

describe('What is told of each day', () => {
  it('stands below it, newest first', () => {
    const { answers } = shown([
      on('6-1-2026', { helped: 'Ro\nog søvn' }),
      on('', { helped: 'Før' }),
      on('3-2-2026', { helped: 'En pause' }),
    ]);
    expect(answers).toEqual([
      'tirsdag den 3. februar 2026\nHvad hjalp?\nEn pause',
      'tirsdag den 6. januar 2026\nHvad hjalp?\nRo\nog søvn',
      'plan.chart.no-day\nHvad hjalp?\nFør',
    ]);
  });

  it('is also what was typed of a day that is none, or beside one', () => {
    const { answers } = shown([
      on('efter jul', { tasks: 'good' }),
      on('6-1-2026', { time: 'om morgenen' }),
    ]);
    expect(answers).toEqual(['tirsdag den 6. januar 2026, om morgenen', 'efter jul']);
  });
});
