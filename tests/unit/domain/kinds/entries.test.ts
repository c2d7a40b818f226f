import { describe, expect, it } from 'vitest';
import { entries, entryTitle, isEmptyEntry } from '../../../../src/domain/kinds/entries.ts';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const goals = questionOf('entries', 'goals');
const unlimited = { ...goals, most: 5 };
const { most: _most, ...boundless } = goals;

function entry(values: Entry['values'], id = 'one'): Entry {
  return { id, values };
}

describe('An entry', () => {
  const cases: [string, Entry['values'], boolean][] = [
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
    ['its first field in one line', goals, { goal: 'Kok\nBager' }, 'Kok, Bager'],
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
});

describe('A list of entries', () => {
  it('begins empty', () => {
    expect(entries.isEmpty(entries.empty)).toBe(true);
  });

  it('is remarked upon when there are more than asked for', () => {
    const three = ['a', 'b', 'c'].map((id) => entry({ goal: id }, id));
    expect(entries.remarks(goals, three.slice(0, 2))).toEqual([]);
    expect(entries.remarks(goals, three)).toEqual([
      { code: 'too-many', values: { count: 3, most: 2 } },
    ]);
    expect(entries.remarks(boundless, three)).toEqual([]);
    expect(entries.remarks(goals, [...three.slice(0, 2), entry({ goal: ' ' }, 'empty')])).toEqual(
      [],
    );
  });

  it('is remarked upon where a text is long, and only there', () => {
    const value = [
      entry({ goal: 'x'.repeat(4000), days: ['friday'] }, 'short'),
      entry({ goal: 'Kok', why: '🙂'.repeat(4001) }, 'long'),
    ];
    expect(entries.remarks(goals, value)).toEqual([
      { code: 'too-long', values: { count: 4001, most: 4000 }, path: ['long', 'why'] },
    ]);
  });

  it('is each entry on paper: its name, then its other fields with their labels', () => {
    const value = [
      entry({ goal: 'Kok', type: 'job', days: ['monday', 'friday'], why: 'Mad\nFolk' }),
      entry({ goal: ' ' }, 'empty'),
      entry({ goal: 'Svejser', type: '', days: [] }, 'short'),
    ];
    expect(entries.blocks(goals, value)).toEqual([
      { kind: 'paragraph', text: [{ text: 'Kok', strong: true }] },
      {
        kind: 'answer',
        label: 'Slags',
        blocks: [{ kind: 'paragraph', text: [{ text: 'Et job' }] }],
      },
      {
        kind: 'answer',
        label: 'Dage',
        blocks: [{ kind: 'paragraph', text: [{ text: 'Mandag; Fredag' }] }],
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

  it('loses nothing of an entry without a name', () => {
    expect(entries.blocks(goals, [entry({ why: 'Mad' })])).toEqual([
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
      entries.blank(question).map((block) => (block.kind === 'answer' ? block.label : block.kind));
    expect(labels(goals)).toEqual([...perEntry, ...perEntry]);
    expect(labels(unlimited)).toHaveLength(12);
    expect(labels(boundless)).toHaveLength(12);
  });

  it('has lines and boxes on a blank sheet', () => {
    expect(entries.blank({ ...goals, most: 1 })).toEqual([
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
});
