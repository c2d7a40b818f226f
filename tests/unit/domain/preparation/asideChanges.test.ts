import { describe, expect, it } from 'vitest';
import {
  asideOf,
  joining,
  lettingGo,
  restoring,
} from '../../../../src/domain/preparation/asideChanges.ts';
import { applyChange } from '../../../../src/domain/preparation/merge.ts';
import type { Answer, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { at, notYet, preparationWith } from '../../../fixtures/catalog/answers.ts';
import { by, question, textOf, told, workWith, writing } from '../changes.ts';

function after(work: Preparation, answers: Answer[]): Preparation {
  return answers.reduce((before, answer) => applyChange(before, { question, answer }), work);
}

function texts(answers: Answer[]): (string | undefined)[] {
  return answers.map(textOf);
}

describe('What is set aside', () => {
  const work = workWith(by('a', 1, 'Kok'), by('b', 2, 'Pilot'), by('c', 3, 'Smed'));

  it('is shown', () => {
    expect(texts(asideOf(work, question))).toEqual(['Pilot', 'Kok']);
    expect(asideOf(work, 'another')).toEqual([]);
  });

  it.each([
    ['says what stands', by('c', 3, 'Smed')],
    ['says nothing', by('c', 3, ' ')],
    ['says what a later one says', by('c', 1, 'Kok')],
  ])('is not shown where it %s', (_, hidden) => {
    const shown = asideOf(workWith(by('a', 4, 'Smed'), by('b', 2, 'Kok'), hidden), question);
    expect(shown).toEqual([by('b', 2, 'Kok')]);
  });

  it('is shown where nothing stands', () => {
    const odd = preparationWith({}, { setAside: { [question]: [by('a', 1, 'Kok')] } });
    expect(texts(asideOf(odd, question))).toEqual(['Kok']);
  });

  it('is shown as "ved ikke" too, apart from that over words', () => {
    const open: Answer = { ...notYet(at(2), { kind: 'text', value: 'Kok' }), page: 'b' };
    const shown = asideOf(workWith(by('a', 1, 'Kok'), open, by('c', 3, 'Smed')), question);
    expect(texts(shown)).toEqual(['not-yet', 'Kok']);
  });

  it('can be brought back, and what stood takes its place', () => {
    const [, kok = by('a', 1, 'Kok')] = asideOf(work, question);
    const back = { ...kok, at: at(7), page: 'd' };
    const changes = restoring(work, question, back, 'e');
    const here = after(work, changes);
    expect(told(here)).toEqual(['Kok', 'Smed', 'Pilot']);
    expect(here.answers[question]?.at).toBe(at(7));
    // In whatever order another tab hears of it; and one that wrote before it heard of it loses nothing.
    expect(told(after(work, changes.toReversed()))).toEqual(['Kok', 'Smed', 'Pilot']);
    const apart = writing(work, 'c', 4, 'Smed!');
    expect(told(after(apart, changes))).toEqual(['Kok', 'Smed!', 'Smed', 'Pilot']);
    expect(told(writing(here, 'd', 8, 'Kok 2'))).toEqual(['Kok 2', 'Smed', 'Pilot']);
  });

  it('can stand in one answer with what stood, and neither is set aside', () => {
    const [, kok = by('a', 1, 'Kok')] = asideOf(work, question);
    const here = after(work, joining(work, question, by('d', 7, 'Smed og kok'), kok));
    expect(told(here)).toEqual(['Smed og kok', 'Pilot']);
    expect(told(after(here, [kok]))).toEqual(['Smed og kok', 'Pilot']);
    const odd = preparationWith({}, { setAside: { [question]: [kok] } });
    expect(told(after(odd, joining(odd, question, by('d', 7, 'Kok igen'), kok)))).toEqual([
      'Kok igen',
    ]);
  });

  it('can be let go for good, and the moment of what stands is as it was', () => {
    const [pilot = by('b', 2, 'Pilot')] = asideOf(work, question);
    const here = after(work, lettingGo(work, question, pilot));
    expect(told(here)).toEqual(['Smed', 'Kok']);
    expect(here.answers[question]).toMatchObject({ at: at(3), page: 'c' });
    expect(told(after(work, lettingGo(work, question, pilot)))).toEqual(['Smed', 'Kok']);
    expect(told(after(here, [pilot]))).toEqual(['Smed', 'Kok']);
    expect(told(writing(here, 'd', 4, 'Maler'))).toEqual(['Maler', 'Kok']);
  });

  it('is let go with all that says the same', () => {
    const twice = workWith(by('a', 1, 'Kok'), by('b', 2, 'Kok'), by('c', 3, 'Smed'));
    expect(told(after(twice, lettingGo(twice, question, by('a', 1, 'Kok'))))).toEqual(['Smed']);
  });

  it('is let go however much there is', () => {
    const pages = Array.from({ length: 20 }, (_, index) => by(`p${index}`, index, `${index}`));
    const work = workWith(...pages, by('a', 30, 'Kok'));
    const rid = pages.reduce(
      (before, one) => after(before, lettingGo(before, question, one)),
      work,
    );
    expect(told(rid)).toEqual(['Kok']);
    expect(told(pages.reduce((before, one) => after(before, [one]), rid))).toEqual(['Kok']);
  });

  it('can be brought back where nothing stands, and not let go', () => {
    const odd = preparationWith({}, { setAside: { [question]: [by('a', 1, 'Kok')] } });
    expect(told(after(odd, restoring(odd, question, by('b', 2, 'Kok'), 'x')))).toEqual(['Kok']);
    expect(lettingGo(odd, question, by('a', 1, 'Kok'))).toEqual([]);
  });
});
