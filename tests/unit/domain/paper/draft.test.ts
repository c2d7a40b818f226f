import { describe, expect, it } from 'vitest';
import { draftText } from '../../../../src/domain/paper/draft.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import {
  chose,
  dated,
  listed,
  notYet,
  ranking,
  willAsk,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const questions = [
  questionOf('text', 'meeting-place'),
  questionOf('text', 'hours'),
  questionOf('choice', 'called-to'),
  questionOf('dateTime', 'meeting-when'),
  questionOf('ranked', 'three-things'),
  questionOf('entries', 'goals'),
];
const LINE = '____________________';

function drafted(draft: string, answers: Answers = {}, locale = 'da'): string {
  return draftText(draft, questions, answers, '2026-12-01', locale);
}

describe('A draft', () => {
  const long = 'Ord '.repeat(5000).trim();
  it.each<[string, string, Answers, string]>([
    ['words without a name', 'Kære dig\n\nHilsen', {}, 'Kære dig\n\nHilsen'],
    ['the day', 'Den {today}', {}, 'Den 1. december 2026'],
    ['a line for what is no question', 'Hos {gone-since}.', {}, `Hos ${LINE}.`],
    ['a line for what is not answered', 'Hos {meeting-place}.', {}, `Hos ${LINE}.`],
    ['a line for what is empty', '{meeting-place}', { 'meeting-place': wrote(' \n') }, LINE],
    ['a line for what is not known yet', '{meeting-place}', { 'meeting-place': notYet() }, LINE],
    ['a line for what will be asked', '{meeting-place}', { 'meeting-place': willAsk() }, LINE],
    [
      'a line for an answer of another kind',
      '{three-things}',
      { 'three-things': wrote('Ro') },
      LINE,
    ],
    ['a line for a choice that is gone', '{called-to}', { 'called-to': chose('gone') }, LINE],
    ['a line for what is not asked now', '{hours}', { hours: wrote('10') }, LINE],
    [
      'a text in one line',
      '{meeting-place}!',
      { 'meeting-place': wrote('Her\nog der') },
      'Her og der!',
    ],
    [
      'of several answers the one that it names',
      '{hours}, {meeting-place}, {called-to}',
      { 'meeting-place': wrote('Her'), 'called-to': chose('other'), hours: wrote('10') },
      `${LINE}, Her, Et andet møde`,
    ],
    [
      'braces in own words as they are',
      '{meeting-place} {today}',
      { 'meeting-place': wrote('{today} $& {hours}') },
      '{today} $& {hours} 1. december 2026',
    ],
    [
      'text from right to left',
      'Hos {meeting-place}.',
      { 'meeting-place': wrote('بلدية') },
      'Hos بلدية.',
    ],
    ['20,000 letters', '{meeting-place}', { 'meeting-place': wrote(long) }, long],
    ['a choice by its label', '»{called-to}«', { 'called-to': chose('team') }, '»Teamet«'],
    [
      'a day and an hour in words',
      'Mødet {meeting-when}',
      { 'meeting-when': dated('12/1/2027 10.30') },
      'Mødet tirsdag den 12. januar 2027 kl. 10.30',
    ],
    [
      'things a line each',
      'Om:\n{three-things}\nHilsen',
      { 'three-things': ranking(['Ro', '', 'Tid']) },
      'Om:\n1. Ro\n2. Tid\nHilsen',
    ],
    [
      'entries a line each',
      '{goals}',
      { goals: listed({ goal: 'Kok', type: 'job' }, { goal: '' }, { goal: 'Bager' }) },
      'Kok · Et job\nBager',
    ],
  ])('has %s', (_, draft, answers, expected) => {
    expect(drafted(draft, answers)).toBe(expected);
  });

  it('has the day in the language of its words', () => {
    expect(drafted('{today}', {}, 'en')).toBe('December 1, 2026');
  });
});
