import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import type { Inline } from '../../../../src/domain/text/block.ts';
import { dateTimeWords } from '../../../../src/domain/kinds/dayAndHour.ts';
import { entries, entriesValue, isEmptyEntry } from '../../../../src/domain/kinds/entries.ts';
import {
  entryDetails,
  entryTitle,
  newValues,
  partsOf,
  withField,
} from '../../../../src/domain/kinds/entryFields.ts';
import { entriesRemarks } from '../../../../src/domain/kinds/remarks/entries.ts';
import { entriesTable, entries as onPaper } from '../../../../src/domain/kinds/paper/entries.ts';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { fieldsOf } from '../../../fixtures/catalog/answers.ts';
import type { PlainFields } from '../../../fixtures/catalog/answers.ts';
import { entriesSource } from '../../../../src/domain/kinds/entriesSource.ts';
import { remarksOnField } from '../../remarks.ts';
import { extraQuestions, made, questionOf } from '../../../fixtures/catalog/questions.ts';

const today = '2026-12-01';
const goals = questionOf('entries', 'goals');
const unlimited = { ...goals, most: 5 };
const { most: _most, ...boundless } = goals;

function entry(values: PlainFields, id = 'one'): Entry {
  return { id, values: fieldsOf(values) };
}

describe('An entry', () => {
  const cases: [string, PlainFields, boolean][] = [
    ['without fields', {}, true],
    ['with spaces', { goal: ' ', why: '' }, true],
    ['with nothing chosen', { days: [], type: '' }, true],
    ['with a word', { goal: 'Kok' }, false],
    ['with one choice of several', { days: ['friday'] }, false],
    ['with a field the content no longer has', { gone: 'Kok' }, false],
  ];
  it.each(cases)('is empty when nothing is written in it: one %s', (_, values, expected) => {
    expect(isEmptyEntry(entry(values))).toBe(expected);
    expect(entries.isEmpty([entry(values)])).toBe(expected);
  });

  it.each([
    ['its first field', goals, { goal: ' Kok ', why: 'Mad' }, 'Kok'],
    ['its first field in one line', goals, { goal: 'Kok\nBager' }, 'Kok Bager'],
    ['nothing when that is empty', goals, { why: 'Mad' }, ''],
    ['nothing when that is not a text', goals, { goal: ['kok'] }, ''],
    ['nothing when it has no fields', { ...goals, fields: [] }, { goal: 'Kok' }, ''],
  ])('is named by %s', (_, question, values, title) => {
    expect(entryTitle(question, entry(values))).toBe(title);
  });

  it('may be named by what is chosen', () => {
    const byType = { ...goals, fields: goals.fields.filter(({ id }) => id !== 'goal') };
    expect(entryTitle(byType, entry({ type: 'course' }))).toBe('Et kursus');
  });

  it('keeps whose words it is when a field is changed', () => {
    const [goal] = goals.fields;
    if (goal === undefined) throw new Error('No field');
    const kok = { kind: 'text' as const, value: 'Kok' };
    const one = withField({ id: 'one', values: {} }, goal, kok, 'helper');
    expect(one).toEqual({ id: 'one', by: 'helper', values: { goal: kok } });
    expect(withField(one, goal, { ...kok, value: 'Bager' }, 'me').by).toBe('helper');
  });

  it('may be named by a day, in words, and begin with today', () => {
    const when = { id: 'when', kind: 'dateTime', past: true, today: true, 'day-only': true };
    const log = made(
      { id: 'log', kind: 'entries', fields: [when, { ...when, id: 'until', today: false }] },
      { label: 'Hvordan går det?', entry: 'Dag', fields: { when: { label: 'Dag' } } },
    );
    const values = newValues(log, today);
    const day = { day: '1', month: '12', year: '2026', time: '' };
    expect(values).toEqual({ when: { kind: 'dateTime', value: day } });
    const one = { id: 'one', values };
    expect(entryTitle(log, one)).toBe('');
    expect(entryTitle(log, one, dateTimeWords)).toBe('tirsdag den 1. december 2026');
    expect(textsOf(onPaper.blocks(log, [one]))).toEqual(['tirsdag den 1. december 2026']);
    expect(entriesTable(log, [one])).toMatchObject([
      { rows: [{ head: [{ text: 'tirsdag den 1. december 2026' }] }] },
    ]);
    expect(newValues(goals, today)).toEqual({});
  });

  it.each<[string, PlainFields, string[]]>([
    ['nothing beside its name', { goal: 'Kok', why: ' ', days: [] }, []],
    ['what is chosen', { type: 'job', days: ['monday', 'friday'] }, ['Et job', 'Mandag, Fredag']],
    ['text in one line', { goal: 'Kok', why: 'Ro\nog mad' }, ['Ro og mad']],
    [
      'the first two that are filled in',
      { type: 'job', days: ['friday'], why: 'Ro' },
      ['Et job', 'Fredag'],
    ],
  ])('is told apart by %s', (_, values, details) => {
    expect(entryDetails(goals, entry(values))).toEqual(details);
  });

  it('tells nothing of a kind that takes more than a word to say', () => {
    const { rows } = extraQuestions;
    const value = { kind: 'rows' as const, value: { sit: 'short' } };
    const all = { ...goals, fields: [...goals.fields.slice(0, 1), rows] };
    expect(entryDetails(all, { id: 'one', values: { [rows.id]: value } })).toEqual([]);
  });
});

describe('The parts that an entry is filled in by', () => {
  const ids = (begins: Record<string, string>) =>
    partsOf(
      made(
        {
          id: 'people',
          kind: 'entries',
          fields: ['name', 'phone', 'may', 'until'].map((id) => ({
            ...{ id, kind: 'text', length: 'short' },
            ...(begins[id] !== undefined && { begins: begins[id] }),
          })),
        },
        { label: 'Folk', entry: 'Person', parts: { who: 'Hvem', consent: 'Samtykke' } },
      ),
    ).map(({ label, fields }) => [label, ...fields.map(({ id }) => id)]);

  it.each<[string, Record<string, string>, (string | undefined)[][]]>([
    [
      'are one without a name where none begins',
      {},
      [[undefined, 'name', 'phone', 'may', 'until']],
    ],
    [
      'begin where a field says so',
      { name: 'who', may: 'consent' },
      [
        ['Hvem', 'name', 'phone'],
        ['Samtykke', 'may', 'until'],
      ],
    ],
    [
      'have what stands before the first as a part of its own',
      { until: 'consent' },
      [
        [undefined, 'name', 'phone', 'may'],
        ['Samtykke', 'until'],
      ],
    ],
    [
      'are called by their id where they have no words',
      { name: 'own' },
      [['own', 'name', 'phone', 'may', 'until']],
    ],
  ])('%s', (_, begins, parts) => {
    expect(ids(begins)).toEqual(parts);
  });
});

describe('A list of entries', () => {
  it('begins empty', () => {
    expect(entries.isEmpty(entries.empty)).toBe(true);
  });

  it('is remarked upon when there are more than asked for', () => {
    const three = ['a', 'b', 'c'].map((id) => entry({ goal: id }, id));
    expect(entriesRemarks(goals, three.slice(0, 2), today, remarksOnField)).toEqual([]);
    expect(entriesRemarks(goals, three, today, remarksOnField)).toEqual([
      { code: 'entries.too-many', values: { count: 3, most: 2 } },
    ]);
    expect(entriesRemarks(boundless, three, today, remarksOnField)).toEqual([]);
    expect(
      entriesRemarks(
        goals,
        [...three.slice(0, 2), entry({ goal: ' ' }, 'empty')],
        today,
        remarksOnField,
      ),
    ).toEqual([]);
  });

  it('is remarked upon where a text is long, and only there', () => {
    const value = [
      entry({ goal: 'x'.repeat(4000), days: ['friday'] }, 'short'),
      entry({ goal: 'Kok', why: '🙂'.repeat(4001) }, 'long'),
    ];
    expect(entriesRemarks(goals, value, today, remarksOnField)).toEqual([
      { code: 'text.too-long', values: { count: 4001, most: 4000 }, path: ['long', 'why'] },
    ]);
  });

  it('is each entry on paper: its name, then its other fields with their labels', () => {
    const value = [
      entry({ goal: 'Kok', type: 'job', days: ['monday', 'friday'], why: 'Mad\nFolk' }),
      entry({ goal: ' ' }, 'empty'),
      entry({ goal: 'Svejser', type: '', days: [] }, 'short'),
    ];
    expect(onPaper.blocks(goals, value)).toEqual([
      { kind: 'paragraph', text: [{ text: 'Kok', strong: true }] },
      {
        kind: 'answer',
        label: 'Slags',
        blocks: [{ kind: 'paragraph', text: [{ text: 'Et job' }] }],
      },
      {
        kind: 'answer',
        label: 'Dage',
        blocks: [{ kind: 'paragraph', text: [{ text: 'Mandag · Fredag' }] }],
      },
      {
        kind: 'answer',
        label: 'Fordi',
        blocks: [
          { kind: 'paragraph', text: [{ text: 'Mad' }] },
          { kind: 'paragraph', text: [{ text: 'Folk' }] },
        ],
      },
      { kind: 'paragraph', text: [{ text: 'Svejser', strong: true }] },
    ]);
  });

  /** Of its own direction, whatever stands beside it. */
  const own = (text: string, strong = false): Inline => ({
    text,
    ...(strong && { strong }),
    isolated: true,
  });
  const after = (run: Inline): Inline[] => [{ text: ' · ' }, run];
  const close: [string, PlainFields, Inline[][]][] = [
    ['its name', { goal: 'Kok' }, [[own('Kok', true)]]],
    [
      'its name and what is short in a line, without the labels of its fields',
      { goal: 'Kok\nBager', type: 'job', days: ['monday', 'friday'] },
      [[own('Kok Bager', true), ...[own('Et job'), own('Mandag · Fredag')].flatMap(after)]],
    ],
    [
      'what is long below, in one line',
      { goal: 'Kok', type: 'course', why: 'Mad\n\nFolk ' },
      [[own('Kok', true), ...after(own('Et kursus'))], [{ text: 'Mad Folk' }]],
    ],
    [
      'what there is of an entry without a name',
      { goal: ' ', type: 'job', days: ['friday'], why: 'Mad' },
      [[own('Et job'), ...after(own('Fredag'))], [{ text: 'Mad' }]],
    ],
    ['no more than what is long', { why: 'Mad' }, [[{ text: 'Mad' }]]],
    ['nothing of what is empty', { goal: ' ', type: '', days: [], why: '\n' }, []],
    ['nothing of a field the content no longer has', { gone: 'Kok' }, []],
  ];
  it.each(close)('has of an entry where paper is short %s', (_, values, runs) => {
    expect(onPaper.compact?.(goals, [entry(values)])).toEqual(
      runs.map((text, at) => ({
        kind: 'paragraph',
        text,
        // No page parts an entry.
        keep: at < runs.length - 1 ? 'next' : 'whole',
      })),
    );
  });

  it('has entry after entry where paper is short, and no field without fields', () => {
    const value = [
      entry({ goal: 'Kok' }, 'a'),
      entry({ goal: '' }, 'b'),
      entry({ goal: 'Bager' }, 'c'),
    ];
    expect(onPaper.compact?.(goals, value)).toEqual([
      { kind: 'paragraph', text: [own('Kok', true)], keep: 'whole' },
      { kind: 'paragraph', text: [own('Bager', true)], keep: 'whole' },
    ]);
    expect(onPaper.compact?.({ ...goals, fields: [] }, value)).toEqual([]);
  });

  it('loses nothing of an entry without a name', () => {
    expect(onPaper.blocks(goals, [entry({ why: 'Mad' })])).toEqual([
      {
        kind: 'answer',
        label: 'Fordi',
        blocks: [{ kind: 'paragraph', text: [{ text: 'Mad' }] }],
      },
    ]);
  });

  it('has room for as many as asked for on a blank sheet, and at most three', () => {
    const perEntry = ['Mål', 'Slags', 'Dage', 'Fordi'];
    const labels = (question: typeof goals): string[] =>
      onPaper.blank(question).map((block) => (block.kind === 'answer' ? block.label : block.kind));
    expect(labels(goals)).toEqual([...perEntry, ...perEntry]);
    expect(labels(unlimited)).toHaveLength(12);
    expect(labels(boundless)).toHaveLength(12);
  });

  it('has lines and boxes on a blank sheet', () => {
    expect(onPaper.blank({ ...goals, most: 1 })).toEqual([
      { kind: 'answer', label: 'Mål', blocks: [{ kind: 'lines', count: 1 }] },
      {
        kind: 'answer',
        label: 'Slags',
        blocks: [
          {
            kind: 'checks',
            items: [
              { text: 'Et job', checked: false },
              { text: 'Et kursus', checked: false },
            ],
          },
        ],
      },
      {
        kind: 'answer',
        label: 'Dage',
        blocks: [
          {
            kind: 'checks',
            items: [
              { text: 'Mandag', checked: false },
              { text: 'Fredag', checked: false },
            ],
          },
        ],
      },
      { kind: 'answer', label: 'Fordi', blocks: [{ kind: 'lines', count: 3 }] },
    ]);
  });

  it('has an entry as one line of own words, of the fields that are shown', () => {
    const value = [
      entry({ goal: ' Kok ', type: 'job', why: 'Mad' }, 'a'),
      entry({ type: 'course', goal: ' ' }, 'b'),
      entry({ goal: ['kok'], gone: 'Svejser' }, 'c'),
    ];
    expect(onPaper.lines(goals, value)).toEqual([{ id: 'a/goal/type/days/why', text: 'Kok\nMad' }]);
    const named = { ...goals, fields: goals.fields.slice(0, 1) };
    expect(onPaper.lines(named, value)).toEqual([{ id: 'a/goal', text: 'Kok' }]);
  });

  it('without own words has the entries in which all is chosen, and those that are kept', () => {
    const value = [
      entry({ goal: 'Kok', type: 'job' }, 'a'),
      entry({ goal: 'Bager', type: 'course' }, 'b'),
      entry({ type: 'job', days: ['friday'], gone: 'Svejser' }, 'c'),
    ];
    const chosen = entry({ type: 'job', days: ['friday'] }, 'c');
    expect(onPaper.only(goals, value, () => false)).toEqual([chosen]);
    expect(onPaper.only(goals, value, (line) => line === 'b/goal/type/days/why')).toEqual([
      entry({ goal: 'Bager', type: 'course' }, 'b'),
      chosen,
    ]);
  });

  it('needs words for an entry, its fields and their options', () => {
    expect(
      entriesSource.needs({
        fields: [
          { id: 'name', kind: 'text', length: 'short' },
          { id: 'type', kind: 'choice', options: ['job'] },
          { id: 'land', kind: 'choice', options: { from: 'lande' } },
        ],
      }),
    ).toEqual([
      ['entry'],
      ['fields', 'name'],
      ['fields', 'type'],
      ['fields', 'type', 'options', 'job'],
      ['fields', 'land'],
    ]);
  });

  it('needs words for its parts, and for what it offers', () => {
    const name = { id: 'name', kind: 'text' as const, length: 'short' as const, begins: 'who' };
    expect(entriesSource.needs({ fields: [name], offers: 'friend' })).toEqual([
      ['entry'],
      ['offer'],
      ['parts', 'who'],
      ['fields', 'name'],
    ]);
  });

  it('needs the words that the kinds of its fields need', () => {
    const rows = { id: 'how-long', kind: 'rows' as const, rows: ['sit'], options: ['short'] };
    expect(entriesSource.needs({ fields: [rows] })).toEqual([
      ['entry'],
      ['fields', 'how-long'],
      ['fields', 'how-long', 'options', 'sit'],
      ['fields', 'how-long', 'options', 'short'],
    ]);
  });
});

describe('A field of an entry', () => {
  const { number, rows, checklist } = extraQuestions;
  const fields = [...goals.fields, number, rows, checklist, questionOf('dateTime', 'meeting-when')];
  const all = { ...goals, fields };
  const values: Entry['values'] = {
    goal: { kind: 'text', value: 'Kok' },
    'hours-now': { kind: 'number', value: '12' },
    'how-long': { kind: 'rows', value: { sit: 'short' } },
    'to-know': { kind: 'checklist', value: { who: { state: 'know', text: 'Lis' } } },
    'meeting-when': {
      kind: 'dateTime',
      value: { day: '31', month: '6', year: '2027', time: '' },
    },
  };

  it('is on paper as a question of its kind', () => {
    expect(textsOf(onPaper.blocks(all, [{ id: 'a', values }]))).toEqual([
      'Kok',
      'Hvor mange timer?\n12 timer',
      'Hvor længe kan du?\nSidde: Kort',
      'Ved du det?\nHvem kommer\nLis',
      expect.stringMatching(/^Hvornår.*\n31\. juni 2027\?$/s),
    ]);
  });

  it('is remarked upon as a question of its kind', () => {
    const one = { id: 'a', values: { ...values, 'hours-now': { kind: 'number', value: 'tolv' } } };
    expect(
      entriesRemarks(all, [one as Entry], today, remarksOnField).map(({ code, path }) => [
        code,
        path,
      ]),
    ).toEqual([
      ['number.no-number', ['a', 'hours-now']],
      ['dateTime.no-such-date', ['a', 'meeting-when', 'day']],
    ]);
  });

  it('of another kind than its value says nothing, and keeps it', () => {
    const changed = { id: 'a', values: { goal: { kind: 'number' as const, value: '7' } } };
    expect(onPaper.blocks(goals, [changed])).toEqual([]);
    expect(entryTitle(goals, changed)).toBe('');
    expect(entriesValue.parse([changed])).toEqual([changed]);
  });
});

describe('A field that waits for a choice beside it', () => {
  const person = made(
    {
      id: 'person',
      kind: 'entries',
      fields: [
        { id: 'name', kind: 'text', length: 'short' },
        { id: 'consent', kind: 'choice', options: ['yes', 'no'] },
        { id: 'until', kind: 'text', length: 'short', when: { field: 'consent', is: ['yes'] } },
      ],
    },
    {
      label: 'Folk',
      entry: 'Person',
      fields: {
        name: { label: 'Navn' },
        consent: { label: 'Må de?', options: { yes: 'Ja', no: 'Nej' } },
        until: { label: 'Hvor længe?' },
      },
    },
  );
  const saying = (consent: string): Entry => entry({ name: 'Lis', consent, until: 'Til maj' });

  it('is told where the choice is the one', () => {
    expect(JSON.stringify(onPaper.blocks(person, [saying('yes')]))).toContain('Til maj');
    expect(entryDetails(person, saying('yes'))).toEqual(['Ja', 'Til maj']);
  });

  it('is kept and not told where the choice is another, or none', () => {
    for (const one of [saying('no'), entry({ name: 'Lis', until: 'Til maj' })]) {
      expect(JSON.stringify(onPaper.blocks(person, [one]))).not.toContain('Til maj');
      expect(JSON.stringify(onPaper.compact?.(person, [one]))).not.toContain('Til maj');
      expect(JSON.stringify(onPaper.lines(person, [one]))).not.toContain('Til maj');
      expect(one.values.until).toEqual({ kind: 'text', value: 'Til maj' });
    }
  });
});
