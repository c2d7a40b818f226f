import { describe, expect, it } from 'vitest';
import type { Entry } from '../../../../src/domain/kinds/entries.ts';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { entriesTable, entries as onPaper } from '../../../../src/domain/kinds/paper/entries.ts';
import { stamped } from '../../../../src/domain/preparation/entryChanges.ts';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { sourceRows, withRow } from '../../../../src/domain/preparation/sourceRows.ts';
import {
  at,
  fieldsOf,
  listed,
  notYet,
  preparationWith,
  ranking,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { made, questionOf } from '../../../fixtures/catalog/questions.ts';

const things = questionOf('ranked', 'three-things');
const goals = questionOf('entries', 'goals');
const hours = questionOf('text', 'hours');
const minutes = made(
  {
    id: 'minutes',
    kind: 'entries',
    'rows-from': ['three-things', 'goals', 'hours'],
    fields: [
      { id: 'point', kind: 'text', length: 'short' },
      { id: 'state', kind: 'choice', options: ['there', 'wrong'] },
      { id: 'mend', kind: 'text', length: 'long', when: { field: 'state', is: ['wrong'] } },
    ],
  },
  {
    label: 'Står det i referatet?',
    entry: 'Punkt',
    fields: {
      point: { label: 'Punkt' },
      state: { label: 'Står det der?', options: { there: 'Står der', wrong: 'Forkert' } },
      mend: { label: 'Hvad skal der stå?' },
    },
  },
);
const named = [goals, things, hours];

function entry(id: string, point: string, state = 'there'): Entry {
  return { id, values: fieldsOf({ point, state }) };
}

function rows(answers: Answers, value: Entry[] = []): [string, string, string][] {
  return sourceRows(minutes, value, named, answers).map(({ from, entry: { id, values } }) => {
    const { point } = values;
    return [from, id, point?.kind === 'text' ? point.value : ''];
  });
}

const first = 'three-things/first';
const second = 'three-things/second';

describe('The rows that other answers give a list', () => {
  it.each<[string, Answers, Entry[], [string, string, string][]]>([
    ['none where nothing is said', {}, [], []],
    ['none of what is not known yet', { [things.id]: notYet() }, [], []],
    ['none of a text', { hours: wrote('10') }, [], []],
    ['none of an answer of another kind', { [things.id]: wrote('Ro') }, [], []],
    [
      'each thing in its place, in one line',
      { [things.id]: ranking([' ', 'Ro\nog fred', 'Mere', '']) },
      [],
      [
        [second, second, 'Ro og fred'],
        ['three-things/3', 'three-things/3', 'Mere'],
      ],
    ],
    [
      'each entry by its name, after those of the source before it',
      { [things.id]: ranking(['Ro']), goals: listed({ goal: 'Kok' }, { goal: '' }) },
      [],
      [
        [first, first, 'Ro'],
        ['goals/entry-0', 'goals/entry-0', 'Kok'],
      ],
    ],
    [
      'the words that stand, where the thing is said in other words now',
      { [things.id]: ranking(['Meget ro']) },
      [entry(first, 'Ro'), entry('own', 'Tolk')],
      [[first, first, 'Ro']],
    ],
    [
      'none of a thing that is gone: its entry is one of their own now',
      { [things.id]: ranking(['', 'Tid']) },
      [entry(first, 'Ro')],
      [[second, second, 'Tid']],
    ],
    [
      'what was said of a thing, where it has changed places with another',
      { [things.id]: ranking(['Tid', 'Ro']) },
      [entry(first, 'Ro')],
      [
        [first, `${first}-2`, 'Tid'],
        [second, first, 'Ro'],
      ],
    ],
    [
      'each of two that are the same',
      { [things.id]: ranking(['Ro', 'Ro']) },
      [entry(first, 'Ro')],
      [
        [first, first, 'Ro'],
        [second, second, 'Ro'],
      ],
    ],
  ])('are %s', (_, answers, value, expected) => {
    expect(rows(answers, value)).toEqual(expected);
  });

  it('have ids that can be saved', () => {
    const long = { kind: 'entries' as const, value: [entry('x'.repeat(100), 'Kok')] };
    const answers: Answers = {
      goals: { state: 'answered', at: at(0), by: 'me', content: long },
    };
    const byPoint = { ...goals, fields: minutes.fields };
    const [row] = sourceRows(minutes, [], [byPoint], answers);
    expect(row?.entry.id).toHaveLength(96);
  });

  it('are none where there are no sources, and without words where there is no field for them', () => {
    const answers = { [things.id]: ranking(['Ro']) };
    const { rowsFrom: _, ...alone } = minutes;
    expect(sourceRows(alone, [], named, answers)).toEqual([]);
    expect(sourceRows({ ...minutes, fields: [] }, [], named, answers)).toEqual([
      { from: first, entry: { id: first, values: {} } },
    ]);
  });
});

describe('A list with a row that was answered', () => {
  const shown = sourceRows(minutes, [], named, { [things.id]: ranking(['Ro', 'Tid']) });
  const own = entry('own', 'Tolk');
  const ids = (value: Entry[]) => value.map(({ id }) => id);

  it.each<[string, Entry[], Entry, string[]]>([
    ['has it before those of their own', [own], entry(second, 'Tid'), [second, 'own']],
    [
      'has the rows in order',
      [entry(second, 'Tid'), own],
      entry(first, 'Ro'),
      [first, second, 'own'],
    ],
    ['loses it when it is taken back', [entry(first, 'Ro'), own], entry(first, 'Ro', ''), ['own']],
    [
      'keeps it while something is said in it',
      [own],
      { id: first, values: { ...fieldsOf({ point: 'Ro', state: '', mend: 'Der mangler' }) } },
      [first, 'own'],
    ],
  ])('%s', (_, value, changed, expected) => {
    expect(ids(withRow(minutes, value, shown, changed))).toEqual(expected);
  });

  it('is on paper as any other, also as a table', () => {
    const value = withRow(minutes, [own], shown, entry(first, 'Ro', 'wrong'));
    expect(textsOf(onPaper.blocks(minutes, value))).toContain('Ro');
    expect(entriesTable(minutes, value)).toMatchObject([
      { columns: ['Punkt', 'Står det der?'], rows: [{ cells: [[{ text: 'Forkert' }]] }, {}] },
    ]);
  });
});

describe('Two tabs that answer rows apart', () => {
  const work = preparationWith({ [things.id]: ranking(['Ro', 'Tid']) });

  /** The work of a tab in which one more row was answered. */
  function answering(page: string, moment: number, changed: Entry) {
    const value = withRow(minutes, [], sourceRows(minutes, [], named, work.answers), changed);
    const content = { kind: 'entries' as const, value };
    const answer = { state: 'answered' as const, content, at: at(moment), by: 'me' as const, page };
    return applyChange(work, { question: minutes.id, answer: stamped(answer, undefined) });
  }

  it.each<[string, Entry, Entry, string[], number]>([
    ['two of them', entry(first, 'Ro'), entry(second, 'Tid'), [first, second], 0],
    ['the same one in the same way', entry(first, 'Ro'), entry(first, 'Ro'), [first], 0],
    ['the same one, and keep both', entry(first, 'Ro'), entry(first, 'Ro', 'wrong'), [first], 1],
  ])('make one list of %s', (_, one, other, expected, aside) => {
    const both = mergeCopies(answering('p', 1, one), answering('q', 2, other));
    const answer = both.answers[minutes.id];
    const content = answer?.state === 'answered' ? answer.content : undefined;
    const ids = content?.kind === 'entries' ? content.value.map(({ id }) => id) : [];
    expect(ids.toSorted()).toEqual(expected);
    expect(both.setAside[minutes.id] ?? []).toHaveLength(aside);
  });
});
