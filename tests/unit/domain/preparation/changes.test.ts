import { describe, expect, it } from 'vitest';
import {
  nameOf,
  newestOf,
  pageFor,
  tellsMore,
  writtenOver,
} from '../../../../src/domain/preparation/changes.ts';
import type { Answer } from '../../../../src/domain/preparation/preparation.ts';
import { at, wrote } from '../../../fixtures/catalog/answers.ts';
import { by, question, textOf, told, workWith, writing } from '../changes.ts';

function texts(answers: Answer[]): (string | undefined)[] {
  return answers.map(textOf);
}

describe('Of changes to one question', () => {
  const cases: [string, Answer[], (string | undefined)[]][] = [
    ['one alone stands', [by('a', 1, 'Kok')], ['Kok']],
    [
      'the one that was made upon the other stands alone',
      [by('a', 1, 'Kok'), by('b', 2, 'Pilot', { a: 1 })],
      ['Pilot'],
    ],
    ['a later one of the same page stands alone', [by('a', 1, 'K'), by('a', 2, 'Kok')], ['Kok']],
    [
      'the latest stands, and all that were made apart are set aside, the latest first',
      [by('a', 1, 'Kok'), by('c', 3, 'Smed'), by('b', 2, 'Pilot')],
      ['Smed', 'Pilot', 'Kok'],
    ],
    [
      'one that knows an earlier change of a page does not know its next',
      [by('a', 2, 'Kok og tjener'), by('b', 3, 'Pilot', { a: 1 })],
      ['Pilot', 'Kok og tjener'],
    ],
    [
      'the same millisecond is decided, and neither is lost',
      [by('a', 1, 'Kok'), by('b', 1, 'Pilot')],
      ['Pilot', 'Kok'],
    ],
    [
      'one that was made upon another stands in the same millisecond too',
      [by('b', 1, 'Kok'), by('a', 1, 'Pilot', { b: 1 })],
      ['Pilot'],
    ],
    [
      'two different ones of the same page and millisecond are both there',
      [by('a', 1, 'Kok'), by('a', 1, 'Pilot')],
      ['Pilot', 'Kok'],
    ],
    [
      'two that each claim to know the other leave the later',
      [by('a', 1, 'Kok', { b: 9 }), by('b', 2, 'Pilot', { a: 9 })],
      ['Pilot'],
    ],
    [
      'three that know each other in a ring are all there',
      [by('a', 1, 'Kok', { c: 9 }), by('b', 1, 'Pilot', { a: 9 }), by('c', 1, 'Smed', { b: 9 })],
      ['Smed', 'Pilot', 'Kok'],
    ],
    [
      'those that name no page follow each other',
      [wrote('Kok', at(2)), wrote('K', at(1))],
      ['Kok'],
    ],
  ];
  it.each(cases)('%s', (_, changes, expected) => {
    expect(texts(newestOf(changes))).toEqual(expected);
    expect(texts(newestOf([...changes].reverse()))).toEqual(expected);
  });

  it('what a copy has let go since does not come back with what was made upon it', () => {
    const [later, copy] = [by('a', 9, 'Kok', { b: 2 }), by('b', 2, 'Smed', { c: 1 })];
    const gone = by('c', 1, 'Pilot');
    for (const all of [
      [later, copy, gone],
      [...newestOf([later, copy]), gone],
      [copy, ...newestOf([later, gone])],
    ])
      expect(texts(newestOf(all))).toEqual(['Kok']);
  });

  it('what two copies of one know is joined', () => {
    const copies = [by('a', 9, 'Kok', { b: 1, c: 3 }), by('a', 9, 'Kok', { b: 2 })];
    const joined = [by('a', 9, 'Kok', { b: 2, c: 3 })];
    expect(newestOf(copies)).toEqual(joined);
    expect(JSON.stringify(newestOf(copies))).toBe(JSON.stringify(newestOf([...copies].reverse())));
  });

  it('the same one is the same in whatever order it was put together', () => {
    const wrote = (value: string) => ({ kind: 'text' as const, value });
    const one: Answer = {
      ...by('a', 1, ''),
      state: 'answered',
      content: {
        kind: 'entries',
        value: [{ id: '1', values: { name: wrote('Lis'), role: wrote('ven') } }],
      },
    };
    const other: Answer = {
      state: 'answered',
      content: {
        value: [{ values: { role: wrote('ven'), name: wrote('Lis') }, id: '1' }],
        kind: 'entries',
      },
      ...{ page: 'a', by: 'me', at: at(1) },
    };
    expect(nameOf(other)).toBe(nameOf(one));
    expect(newestOf([one, other])).toHaveLength(1);
  });
});

describe('What is written', () => {
  const work = workWith(by('a', 1, 'Kok'), by('b', 2, 'Pilot'), by('c', 3, 'Smed'));

  it('takes the place of what stands, and what is set aside stays there', () => {
    expect(told(writing(work, 'c', 4, 'Smed og maler'))).toEqual(['Smed og maler', 'Pilot', 'Kok']);
    expect(told(writing(work, 'd', 4, 'Maler'))).toEqual(['Maler', 'Pilot', 'Kok']);
  });

  it('takes the place of what says the same as that, or nothing, too', () => {
    const hidden = workWith(by('a', 1, ''), by('b', 2, 'Smed'), by('c', 3, 'Smed'));
    expect(told(writing(hidden, 'd', 4, 'Maler'))).toEqual(['Maler']);
  });
});

describe('A page', () => {
  const fresh = () => 'new';
  const own = by('a', 3, 'Kok');
  it.each([
    ['has a name when it first changes a question', by('b', 1, ''), undefined, 'new'],
    ['keeps it while its own change stands', own, own, 'a'],
    ['keeps it when what stands was made upon its own', by('b', 4, '', { a: 3 }), own, 'a'],
    ['takes another when its own is set aside', by('b', 4, 'Pilot'), own, 'new'],
    ['takes another when nothing stands', undefined, own, 'new'],
    ['takes another in the same millisecond', by('a', 5, ''), by('a', 5, ''), 'new'],
  ])('%s', (_, stands, last, expected) => {
    expect(pageFor(at(5), stands, last, fresh)).toBe(expected);
  });

  it('that goes on after its own was set aside does not write over that', () => {
    const work = workWith(by('a', 1, 'Kok'), by('b', 2, 'Pilot'));
    const once = writing(
      work,
      pageFor(at(3), by('b', 2, 'Pilot'), by('a', 1, 'Kok'), fresh),
      3,
      'x',
    );
    expect(told(once)).toEqual(['x', 'Kok']);
    expect(told(writing(once, 'new', 4, 'xy'))).toEqual(['xy', 'Kok']);
  });
});

describe('An answer', () => {
  it('says the same in whatever language its page was', () => {
    const stands = wrote('Ro');
    expect(tellsMore({ ...stands, lang: 'en' }, stands)).toBe(false);
    expect(nameOf({ ...stands, lang: 'en' })).not.toBe(nameOf(stands));
  });

  it('tells of the twelve pages that were last known, and of what it was written over', () => {
    const upon = Object.fromEntries(Array.from({ length: 15 }, (_, index) => [`p${index}`, index]));
    const work = workWith(by('a', 20, 'Kok', upon));
    const seen = writtenOver(work, question, by('b', 21, 'Pilot')).seen ?? {};
    expect(Object.keys(seen)).toHaveLength(12);
    expect(seen).toMatchObject({ a: at(20), p14: at(14) });
    expect(seen).not.toHaveProperty('p0');
  });
});
