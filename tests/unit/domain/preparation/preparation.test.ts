import { describe, expect, it } from 'vitest';
import {
  contentOf,
  emptyPreparation,
  givenValue,
  isTouched,
  isUntouched,
  preparation,
} from '../../../../src/domain/preparation/preparation.ts';
import type { Answer } from '../../../../src/domain/preparation/preparation.ts';
import type { AnswerValue } from '../../../../src/domain/kinds/registry.ts';
import {
  at,
  chose,
  notYet,
  preparationWith,
  willAsk,
  wrote,
} from '../../../fixtures/catalog/answers.ts';

const text: AnswerValue = { kind: 'text', value: 'Gartner' };

describe('An answer', () => {
  const cases: [
    string,
    Answer | undefined,
    boolean,
    AnswerValue | undefined,
    AnswerValue | undefined,
  ][] = [
    ['that was never given', undefined, false, undefined, undefined],
    ['in words', wrote('Gartner'), true, text, text],
    ['that was emptied again', wrote(' \n'), false, { kind: 'text', value: ' \n' }, undefined],
    ['"not yet"', notYet(), true, undefined, undefined],
    ['"not yet" over words', notYet(at(0), text), true, text, undefined],
    ['"will ask"', willAsk(), true, undefined, undefined],
    ['"will ask" over words', willAsk(at(0), text), true, text, undefined],
  ];
  it.each(cases)(
    '%s tells whether anything is said, what lies under it and what goes on paper',
    (_, answer, touched, under, onPaper) => {
      expect(isTouched(answer)).toBe(touched);
      expect(contentOf(answer)).toEqual(under);
      expect(givenValue(answer)).toEqual(onPaper);
    },
  );
});

describe('A preparation', () => {
  const mark = { of: at(1), day: '2026-11-28', at: at(2) };
  const put = { id: 'a', from: at(1), at: at(2), answers: {}, setAside: {}, papers: {} };
  const paper = { sections: ['wishes'], lines: { 'own/a': at(1) }, at: at(2) };

  it('may have all its parts', () => {
    const { page: _, ...answer } = { page: '', ...wrote('Gartner') };
    const whole = preparationWith(
      { own: { ...answer, from: 'kommune' }, more: notYet(), less: willAsk() },
      {
        pace: { minutes: 15, at: at(1) },
        readBack: { own: { ...mark, entries: { e1: at(1) } } },
        papers: { cv: { ...paper, reader: 'doctor' } },
        earlier: [put, { ...put, id: 'b', gone: true }],
      },
    );
    expect(preparation.parse(whole)).toEqual(whole);
  });

  it.each([
    ['minutes that nobody can choose', { pace: { minutes: 7, at: at(1) } }],
    ['minutes that were chosen at no time', { pace: { minutes: 15 } }],
    ['an answer read back on no day', { readBack: { own: { ...mark, day: 'i går' } } }],
    ['a day with words around it', { readBack: { own: { ...mark, day: 'den 2026-11-28' } } }],
    ['a day and an hour', { readBack: { own: { ...mark, day: '2026-11-28T10' } } }],
    ['a day that is none', { readBack: { own: { ...mark, day: '2026-13-01' } } }],
    ['a mark of no answer', { readBack: { own: { day: mark.day, at: at(2) } } }],
    ['a paper without sections', { papers: { cv: { ...paper, sections: undefined } } }],
    ['a line that was ticked at no time', { papers: { cv: { ...paper, lines: { a: '' } } } }],
    ['an earlier one without answers', { earlier: [{ ...put, answers: undefined }] }],
    ['an earlier one that is half gone', { earlier: [{ ...put, gone: false }] }],
    ['an answer from somebody else', { answers: { own: { ...wrote('A'), from: 'naboen' } } }],
    ['an answer in a state there is not', { answers: { own: { ...notYet(), state: 'maybe' } } }],
  ])('is none with %s', (_, changes) => {
    const whole = preparationWith({});
    expect(preparation.safeParse({ ...whole, ...changes }).success).toBe(false);
    expect(preparation.safeParse(whole).success).toBe(true);
  });

  it('begins empty and readable', () => {
    const fresh = emptyPreparation('work-1', at(0));
    expect(preparation.parse(fresh)).toEqual(fresh);
    expect(fresh).toMatchObject({ revision: 0, created: at(0), changed: at(0), answers: {} });
    expect(isUntouched(fresh)).toBe(true);
  });

  it.each([
    ['an emptied answer', { own: wrote('') }, true],
    ['one answer among emptied ones', { own: wrote(''), letter: chose('team') }, false],
    ['only "not yet"', { own: notYet() }, false],
  ])('knows whether anything is written: %s', (_, answers, expected) => {
    expect(isUntouched(preparationWith(answers))).toBe(expected);
  });

  it('is not empty while something is set aside', () => {
    const setAside = { own: [wrote(''), wrote('Kok')] };
    expect(isUntouched(preparationWith({ own: wrote('') }, { setAside }))).toBe(false);
  });

  it('is not empty while it has an earlier one, unless that was taken back', () => {
    const earlier = { id: 'a', from: at(1), at: at(2), answers: {}, setAside: {}, papers: {} };
    expect(isUntouched(preparationWith({}, { earlier: [earlier] }))).toBe(false);
    expect(isUntouched(preparationWith({}, { earlier: [{ ...earlier, gone: true }] }))).toBe(true);
  });
});
