import { expect, it } from 'vitest';
import { namedBy } from '../../../../src/domain/content/namedQuestions.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const things = questionOf('ranked', 'three-things');
const hours = questionOf('text', 'hours');
const goals = questionOf('entries', 'goals');
const people = questionOf('entries', 'people');
const all = [things, hours, goals, people];

it.each([
  ['a question that names none', [hours, goals], []],
  ['a draft', [{ ...hours, draft: '{people}, {today}: {three-things}' }], [things, people]],
  ['rows of others', [{ ...goals, rowsFrom: ['people', 'three-things'] }], [things, people]],
])('A screen knows the questions that it takes words from: %s', (_, asked, expected) => {
  expect(namedBy(asked, all)).toEqual(expected);
});
