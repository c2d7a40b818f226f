import { describe, expect, it } from 'vitest';
import { inlineText } from '../../../../src/domain/text/blockText.ts';
import type { EntriesQuestion, Entry } from '../../../../src/domain/kinds/entries.ts';
import type { FieldQuestion } from '../../../../src/domain/kinds/fields.ts';
import { entriesTable } from '../../../../src/domain/kinds/paper/entries.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const goals = questionOf('entries', 'goals');

describe('Entries as a table', () => {
  const field = (id: string, changes: object = {}): FieldQuestion =>
    ({ ...goals.fields[0], id, label: id, length: 'short', ...changes }) as FieldQuestion;
  const jobs: EntriesQuestion = {
    ...goals,
    fields: [
      field('job'),
      field('years'),
      field('did'),
      field('who', { label: 'Hvem?' }),
      field('liked'),
    ],
    columns: { years: 'job', who: 'did' },
  };
  const one = (id: string, values: Record<string, string>): Entry => ({
    id,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, { kind: 'text', value }]),
    ),
  });

  /** The columns, then each row: its cells as they are read. */
  function tableOf(question: EntriesQuestion, ...value: Entry[]): string[][] {
    return entriesTable(question, value).flatMap((block) =>
      block.kind === 'table'
        ? [block.columns, ...block.rows.map(({ head, cells }) => [head, ...cells].map(inlineText))]
        : [[block.kind]],
    );
  }

  const cook = one('a', { job: 'Kok', years: '1998', did: 'Suppe', who: 'Lis' });
  it.each<[string, EntriesQuestion, Entry[], string[][]]>([
    [
      'have a row each, whose fields stand in their own column or that of another',
      jobs,
      [cook, one('b', { job: 'Bager', did: 'Brød', liked: 'Ro' })],
      [
        ['job', 'did', 'liked'],
        ['Kok · 1998', 'Suppe · Hvem? Lis', ''],
        ['Bager', 'Brød', 'Ro'],
      ],
    ],
    [
      'have no column in which nothing is said',
      jobs,
      [one('a', { job: 'Kok' })],
      [['job'], ['Kok']],
    ],
    [
      'have a column for what stands in one that is not shown',
      { ...jobs, fields: jobs.fields.filter(({ id }) => id !== 'did') },
      [cook],
      [
        ['job', 'Hvem?'],
        ['Kok · 1998', 'Lis'],
      ],
    ],
    [
      'have a row without a name',
      jobs,
      [one('a', { did: 'Suppe' })],
      [
        ['job', 'did'],
        ['', 'Suppe'],
      ],
    ],
    [
      'have no row of which nothing is said',
      jobs,
      [one('a', { gone: 'Kok' }), one('b', {}), one('c', { job: ' ' }), cook],
      [
        ['job', 'did'],
        ['Kok · 1998', 'Suppe · Hvem? Lis'],
      ],
    ],
    ['are no table when nothing is said', jobs, [one('a', { gone: 'Kok' })], []],
    ['are no table without entries', jobs, [], []],
    ['are no table without fields', { ...jobs, fields: [] }, [cook], []],
    [
      'have no field that is not asked',
      { ...jobs, conditions: { years: { field: 'type', is: ['job'] } } },
      [cook],
      [
        ['job', 'did'],
        ['Kok', 'Suppe · Hvem? Lis'],
      ],
    ],
  ])('%s', (_, question, value, expected) => {
    expect(tableOf(question, ...value)).toEqual(expected);
  });

  it('have strong names, and what is typed in its own direction', () => {
    expect(entriesTable(jobs, [one('a', { job: 'سائق', years: '1998' })])).toMatchObject([
      {
        rows: [
          {
            head: [
              { text: 'سائق', strong: true, isolated: true },
              { text: ' · ' },
              { text: '1998', isolated: true },
            ],
          },
        ],
      },
    ]);
  });
});
