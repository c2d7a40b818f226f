import { describe, expect, it } from 'vitest';
import { holds, questionsOfCondition } from '../../../../src/domain/way/condition.ts';
import { condition } from '../../../../src/domain/kinds/condition.ts';
import type { Condition } from '../../../../src/domain/kinds/condition.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import {
  chose,
  choseAll,
  notYet,
  willAsk,
  wished,
  wrote,
} from '../../../fixtures/catalog/answers.ts';

const isTeam: Condition = { question: 'letter', is: ['team', 'other'] };
const hasWritten: Condition = { answered: 'own' };

describe('A condition', () => {
  const cases: [string, Condition, Answers, boolean][] = [
    ['nothing is chosen', isTeam, {}, false],
    ['the option is chosen', isTeam, { letter: chose('team') }, true],
    ['another of the options is chosen', isTeam, { letter: chose('other') }, true],
    ['an option outside is chosen', isTeam, { letter: chose('course') }, false],
    ['the choice is taken back', isTeam, { letter: chose('') }, false],
    ['one of several choices is the option', isTeam, { letter: choseAll(['x', 'team']) }, true],
    ['none of several choices is the option', isTeam, { letter: choseAll(['x']) }, false],
    ['the option is written as text', isTeam, { letter: wrote('team') }, false],
    ['the option is a wish', isTeam, { letter: wished(['team']) }, false],
    [
      'the option was chosen before "not yet"',
      isTeam,
      { letter: notYet(undefined, { kind: 'choice', value: 'team' }) },
      false,
    ],
    ['something is written', hasWritten, { own: wrote('Ja') }, true],
    ['only spaces are written', hasWritten, { own: wrote('  ') }, false],
    ['it is not known yet', hasWritten, { own: notYet() }, false],
    ['it will be asked about', hasWritten, { own: willAsk() }, false],
    [
      'all parts hold',
      { all: [isTeam, hasWritten] },
      { letter: chose('team'), own: wrote('x') },
      true,
    ],
    ['one of all parts fails', { all: [isTeam, hasWritten] }, { letter: chose('team') }, false],
    ['there are no parts that must all hold', { all: [] }, {}, true],
    ['any part holds', { any: [isTeam, hasWritten] }, { own: wrote('x') }, true],
    ['no part of any holds', { any: [isTeam, hasWritten] }, {}, false],
    ['there are no parts of which any must hold', { any: [] }, {}, false],
    ['the opposite holds', { not: isTeam }, { letter: chose('team') }, false],
    ['the opposite fails', { not: isTeam }, {}, true],
  ];
  it.each(cases)('is judged when %s', (_, when, answers, expected) => {
    expect(holds(when, answers)).toBe(expected);
  });

  it('names every question it looks at, however deep', () => {
    const deep: Condition = {
      any: [{ all: [isTeam, { not: hasWritten }] }, { not: { answered: 'pace' } }],
    };
    expect(questionsOfCondition(deep)).toEqual(['letter', 'own', 'pace']);
  });

  it.each([
    ['a question and its options', { question: 'letter', is: ['team'] }, true],
    ['a nested one', { all: [{ not: { any: [{ answered: 'own' }] } }] }, true],
    ['one without options', { question: 'letter', is: [] }, false],
    ['one with a misspelt word', { question: 'letter', iss: ['team'] }, false],
    ['two in one', { answered: 'own', not: { answered: 'pace' } }, false],
    ['a plain word', 'team', false],
  ])('is read from a file, or refused: %s', (_, data, expected) => {
    expect(condition.safeParse(data).success).toBe(expected);
  });
});
