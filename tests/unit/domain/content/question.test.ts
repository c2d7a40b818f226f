import { describe, expect, it } from 'vitest';
import { makeQuestion, questionStructure } from '../../../../src/domain/content/question.ts';
import type { QuestionStructure } from '../../../../src/domain/content/question.ts';

const lists = { lande: [{ id: 'all', label: '', options: [{ id: 'dk', label: 'Danmark' }] }] };
const levels = { job: undefined, task: 'lande', lost: 'gone-since' };

function structure(data: object): QuestionStructure {
  return questionStructure.parse({ id: 'new', topics: ['t'], ...data });
}

describe('A question', () => {
  it('has every word of its own', () => {
    const words = {
      label: 'Ord?',
      hint: 'Et tip',
      why: 'Derfor',
      helper: 'Hvad siger du?',
      example: 'Fx',
      ask: 'Må jeg spørge?',
      paper: 'Ord',
    };
    const data = {
      kind: 'text',
      length: 'long',
      health: true,
      askable: true,
      'sets-writer': true,
      'sets-situation': true,
      once: true,
      when: { answered: 'other' },
      resume: ['work.period', 'work.summary'],
    };
    expect(makeQuestion(structure(data), words, 'en', { lists: {}, levels: {} })).toEqual({
      id: 'new',
      kind: 'text',
      length: 'long',
      lang: 'en',
      topics: ['t'],
      health: true,
      askable: true,
      setsWriter: true,
      setsSituation: true,
      once: true,
      when: { answered: 'other' },
      resume: ['work.period', 'work.summary'],
      ...words,
    });
  });

  it.each([['work.hobby'], ['work.period'], [['work.summary', 'work.period']]])(
    'has no place in a CV that the format has not, or where words would be lost: %s',
    (resume) => {
      const data = { id: 'new', topics: [], kind: 'text', length: 'short', resume };
      expect(questionStructure.safeParse(data).success).toBe(false);
    },
  );

  it('needs no more than a label', () => {
    const plain = structure({ kind: 'text', length: 'short' });
    expect(makeQuestion(plain, { label: 'Ord?' }, 'da', { lists: {}, levels: {} })).toEqual({
      id: 'new',
      kind: 'text',
      length: 'short',
      lang: 'da',
      topics: ['t'],
      health: false,
      askable: false,
      setsWriter: false,
      setsSituation: false,
      label: 'Ord?',
    });
  });

  it.each([
    [
      'its own',
      ['dk', 'se'],
      [
        {
          id: 'all',
          label: '',
          options: [
            { id: 'dk', label: 'DK' },
            { id: 'se', label: 'se' },
          ],
        },
      ],
    ],
    ['a list', { from: 'lande' }, lists.lande],
    ['a list that is not there', { from: 'byer' }, []],
  ])('takes its options from %s', (_, options, groups) => {
    const words = { label: 'Land?', options: { dk: 'DK' } };
    const made = makeQuestion(structure({ kind: 'choices', options }), words, 'da', {
      lists,
      levels,
    });
    expect(made).toMatchObject({ kind: 'choices', groups });
  });

  it.each([
    ['of its level', 'task', lists.lande],
    ['where its level has none', 'job', []],
    ['where its level is not there', 'dream', []],
    ['where the list of its level is not there', 'lost', []],
  ])('of the funnel takes the list %s', (_, level, groups) => {
    const words = { label: 'Ønske?' };
    const made = makeQuestion(structure({ kind: 'funnel', level }), words, 'da', { lists, levels });
    expect(made).toMatchObject({ kind: 'funnel', level, groups });
  });

  const fields = [
    { id: 'name', kind: 'text', length: 'short' },
    { id: 'land', kind: 'choice', options: { from: 'lande' } },
    { id: 'dage', kind: 'choices', options: ['monday'] },
  ];

  it('of entries has fields with words and options', () => {
    const made = makeQuestion(
      structure({ kind: 'entries', most: 3, suggest: 'wishes', fields }),
      {
        label: 'Hvem?',
        entry: 'Person',
        fields: {
          name: { label: 'Navn', hint: 'Fornavn' },
          land: { label: 'Land' },
          dage: { label: 'Dage', options: { monday: 'Mandag' } },
        },
      },
      'da',
      { lists, levels },
    );
    expect(made).toMatchObject({
      kind: 'entries',
      entry: 'Person',
      most: 3,
      suggest: 'wishes',
      fields: [
        { id: 'name', label: 'Navn', hint: 'Fornavn', kind: 'text', length: 'short' },
        { id: 'land', label: 'Land', kind: 'choice', groups: lists.lande },
        { id: 'dage', kind: 'choices', groups: [{ options: [{ id: 'monday', label: 'Mandag' }] }] },
      ],
    });
  });

  it('of entries without words has ids in their place', () => {
    const bare = structure({ kind: 'entries', fields });
    const made = makeQuestion(bare, { label: 'Hvem?' }, 'da', { lists, levels });
    expect(made).toMatchObject({
      entry: '',
      fields: [
        { label: 'name' },
        { label: 'land' },
        { label: 'dage', groups: [{ options: [{ label: 'monday' }] }] },
      ],
    });
    expect(made).not.toHaveProperty('most');
    expect(made).not.toHaveProperty('suggest');
  });
});

describe('The structure of a question', () => {
  const text = { id: 'new', kind: 'text', length: 'short', topics: [] };
  const week = {
    id: 'new',
    kind: 'week',
    topics: [],
    days: ['monday'],
    times: ['morning'],
    states: ['good'],
  };
  it.each([
    ['a kind that is not there', { ...text, kind: 'number' }],
    ['a misspelt key', { ...text, helth: true }],
    ['no topics', { id: 'new', kind: 'text', length: 'short' }],
    ['an id with capitals', { ...text, id: 'New' }],
    ['no options', { id: 'new', kind: 'choice', topics: [], options: [] }],
    ['entries without fields', { id: 'new', kind: 'entries', topics: [], fields: [] }],
    ['a week without times', { ...week, times: [] }],
    ['a list in order with one place', { id: 'new', kind: 'ranked', topics: [], places: ['a'] }],
    ['cards without questions', { id: 'new', kind: 'cards', topics: [], options: [], first: 1 }],
    ['cards of which none is shown', { id: 'new', kind: 'cards', topics: [], options: ['a'], first: 0 }],
    ['a meeting without a place', { id: 'new', kind: 'dateTime', topics: [], event: {} }],
    ['none at most', { id: 'new', kind: 'entries', topics: [], fields: [], most: 0 }],
  ])('is refused: %s', (_, data) => {
    expect(questionStructure.safeParse(data).success).toBe(false);
    expect(questionStructure.safeParse(text).success).toBe(true);
    expect(questionStructure.safeParse(week).success).toBe(true);
  });
});
