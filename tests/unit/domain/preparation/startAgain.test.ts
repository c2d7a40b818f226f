import { describe, expect, it } from 'vitest';
import { asideOf } from '../../../../src/domain/preparation/asideChanges.ts';
import { parseFile, printFile } from '../../../../src/domain/preparation/file.ts';
import { applyChange, mergeCopies } from '../../../../src/domain/preparation/merge.ts';
import { isTouched } from '../../../../src/domain/preparation/preparation.ts';
import type { Answers, Preparation } from '../../../../src/domain/preparation/preparation.ts';
import { dayReadBack, withReadBack } from '../../../../src/domain/preparation/readBack.ts';
import { asOwn, earlierOnes, newSince } from '../../../../src/domain/preparation/earlier.ts';
import {
  canGoBack,
  canStartAgain,
  goBack,
  startAgain,
} from '../../../../src/domain/preparation/startAgain.ts';
import {
  at,
  chose,
  dated,
  listed,
  notYet,
  preparationWith,
  willAsk,
  wrote,
} from '../../../fixtures/catalog/answers.ts';
import { by, question, textOf, told, workWith, writing } from '../changes.ts';

let made = 0;
const newId = (): string => `${(made += 1)}-page-of-a-start`;
const once = ['when', 'place', 'asks', 'list', 'unasked'];

const answers: Answers = {
  own: wrote('Gartner', at(1)),
  called: chose('team', at(2)),
  when: dated('12/11/2026', at(3)),
  place: willAsk(at(4), { kind: 'text', value: 'Lokale 4' }),
  asks: willAsk(at(5)),
  list: listed({ what: 'Hvornår?' }),
};
const first = preparationWith(answers, { created: at(0), changed: at(5), revision: 6 });
const again = (work: Preparation, moment: number): Preparation =>
  startAgain(work, once, at(moment), newId);
const written = (work: Preparation, id: string, text: string, moment: number): Preparation =>
  applyChange(work, { question: id, answer: { ...wrote(text, at(moment)), page: 'later' } });

describe('A new meeting', () => {
  it('begins from all that was written, and the last one is kept whole', () => {
    const work = again(first, 10);
    expect(work.answers).toMatchObject({ own: answers.own, called: answers.called });
    expect(work.earlier).toEqual([
      {
        id: expect.any(String) as string,
        from: at(0),
        at: at(10),
        answers,
        setAside: {},
        papers: {},
      },
    ]);
    expect(work).toMatchObject({ id: first.id, created: at(0), changed: at(10), revision: 7 });
    expect(first.earlier).toEqual([]);
  });

  it.each(once)('empties %s, which is about one meeting, and sets nothing aside', (id) => {
    const work = again(first, 10);
    expect(isTouched(work.answers[id])).toBe(false);
    expect(id in work.answers).toBe(id in answers);
    for (const merged of [mergeCopies(work, first), mergeCopies(first, work)]) {
      expect(merged.answers[id]).toEqual(work.answers[id]);
      expect(merged.setAside).toEqual({});
      expect(merged.earlier).toEqual(work.earlier);
    }
  });

  it('empties what another tab set aside there too, and the last one has it', () => {
    const work = workWith(by('a', 1, 'Kok'), by('b', 2, 'Smed'));
    const anew = startAgain(work, [question], at(10), newId);
    expect(told(mergeCopies(anew, work))).toEqual(['']);
    expect(anew.earlier.map((one) => told(preparationWith({}, one)))).toEqual([['Smed', 'Kok']]);
    const emptied = workWith(by('a', 1, 'Kok'), by('b', 2, ''));
    expect(told(startAgain(emptied, [question], at(10), newId))).toEqual(['']);
  });

  it('leaves ticks, the choice of minutes, and what was read back and is unchanged', () => {
    const papers = { papir: { sections: ['wishes'], lines: { 'own/': at(1) }, at: at(6) } };
    const pace = { minutes: 15 as const, at: at(6) };
    const full = { ...first, papers, pace };
    const day = '2026-12-01';
    const marked = { ...full, ...withReadBack(full, 'own', day, at(7)) };
    const read = { ...marked, ...withReadBack(marked, 'when', day, at(8)) };
    const work = again(read, 10);
    expect(work).toMatchObject({ papers, pace });
    expect(work.earlier).toMatchObject([{ papers, readBack: read.readBack }]);
    expect(dayReadBack(work, 'own')).toBe(day);
    expect(dayReadBack(work, 'when')).toBeUndefined();
  });

  it.each<[string, Preparation]>([
    ['an untouched preparation', preparationWith({})],
    ['only emptied answers', preparationWith({ own: wrote('') })],
    ['a start a moment ago', again(first, 10)],
  ])('is not begun with nothing new to keep: %s', (_, work) => {
    expect(canStartAgain(work)).toBe(false);
    expect(again(work, 20)).toBe(work);
  });

  it('may be begun twice: each meeting is kept, the latest first', () => {
    const second = again(written(again(first, 10), 'own', 'Kok', 20), 30);
    expect(earlierOnes(second).map(({ from, at: moment }) => [from, moment])).toEqual([
      [at(10), at(30)],
      [at(0), at(10)],
    ]);
    expect(earlierOnes(second).map((one) => textOf(one.answers.own))).toEqual(['Kok', 'Gartner']);
  });

  it('comes after all that was written, also where the clock was set back', () => {
    const work = again(first, -5000);
    expect(work.earlier).toMatchObject([{ at: at(6) }]);
    expect(isTouched(mergeCopies(first, work).answers.when)).toBe(false);
    const later = again(written(work, 'own', 'Kok', 7), -5000);
    expect(later.earlier).toMatchObject([{ from: at(0) }, { from: at(6), at: at(8) }]);
  });

  it('with 200 answers keeps each of them', () => {
    const many = Object.fromEntries(
      Array.from({ length: 200 }, (_, index) => [`q${index}`, wrote(`Svar ${index}`, at(index))]),
    );
    const half = Object.keys(many).slice(100);
    const work = startAgain(preparationWith(many), half, at(900), newId);
    expect(Object.values(work.answers).filter(isTouched)).toHaveLength(100);
    expect(work.earlier[0]?.answers).toEqual(many);
    const loaded = parseFile(printFile(work));
    expect(loaded).toEqual({ state: 'ready', preparation: work });
  });

  it('begun in two tabs at once is one, and what each wrote is there', () => {
    const one = again(written(first, 'place', 'Rådhuset', 8), 10);
    const other = again(writing(first, 'b', 9, 'Smed'), 11);
    const merged = mergeCopies(one, other);
    expect(mergeCopies(other, one)).toEqual(merged);
    expect(earlierOnes(mergeCopies(other, one))).toEqual(earlierOnes(merged));
    expect(earlierOnes(merged)).toMatchObject([{ from: at(0), at: at(11) }]);
    const [kept] = earlierOnes(merged);
    expect(kept && [kept.answers.place, kept.answers.own].map(textOf)).toEqual([
      'Rådhuset',
      'Smed',
    ]);
    for (const id of once) {
      expect(isTouched(merged.answers[id])).toBe(false);
      expect(asideOf(merged, id)).toEqual([]);
    }
    expect(again(merged, 20)).toBe(merged);
  });

  it('takes in what a tab wrote that had not heard of it', () => {
    const work = again(first, 10);
    const asleep = writing(first, 'b', 12, 'Smed');
    expect(told(mergeCopies(work, asleep))[0]).toBe('Smed');
    expect(mergeCopies(work, asleep).earlier).toEqual(work.earlier);
  });
});

describe('Taken back at once, a new meeting', () => {
  it('leaves what stood before, also where another tab has heard of it', () => {
    const work = again(first, 10);
    const back = goBack(work, at(12), newId);
    expect(earlierOnes(back)).toEqual([]);
    expect(back).toMatchObject({ revision: 8, changed: at(12) });
    for (const here of [back, mergeCopies(back, work), mergeCopies(first, back)]) {
      expect(earlierOnes(here)).toEqual([]);
      for (const [id, { state }] of Object.entries(answers))
        expect([id, here.answers[id]]).toMatchObject([id, { state }]);
      expect(here.answers.when).toMatchObject({ content: { value: { day: '12' } } });
      expect(here.answers.list).toMatchObject({ content: { value: [{ id: 'entry-0' }] } });
      expect(here.answers.own).toEqual(answers.own);
      expect(Object.keys(here.setAside)).toEqual([]);
    }
  });

  it('has what was set aside set aside again', () => {
    const work = workWith(by('a', 1, 'Kok'), by('b', 2, 'Smed'));
    const anew = startAgain(work, [question], at(10), newId);
    const back = goBack(anew, at(12), newId);
    expect(told(mergeCopies(back, anew))).toEqual(['Smed', 'Kok']);
    const emptied = workWith(by('a', 1, 'Kok'), by('b', 2, ''));
    const beside = goBack(startAgain(emptied, [question], at(10), newId), at(12), newId);
    expect(told(beside)).toEqual(['', 'Kok']);
  });

  it('leaves what another tab wrote there meanwhile, and sets aside what stood', () => {
    const work = workWith(by('a', 1, 'Kok'));
    const anew = startAgain(work, [question], at(10), newId);
    const merged = mergeCopies(anew, writing(work, 'b', 10, 'Smed'));
    expect(told(goBack(merged, at(12), newId))).toContain('Kok');
    expect(told(goBack(merged, at(12), newId))).toContain('Smed');
  });

  it('leaves set aside what is so elsewhere', () => {
    const setAside = { elsewhere: [{ ...wrote('Smed', at(9)), page: 'b' }] };
    const back = goBack({ ...again(first, 10), setAside }, at(12), newId);
    expect(earlierOnes(back)).toEqual([]);
    expect(back.setAside).toEqual(setAside);
  });

  it('can be begun again, and is then one', () => {
    const back = goBack(again(first, 10), at(12), newId);
    const anew = again(back, 20);
    expect(earlierOnes(anew)).toMatchObject([{ from: at(0), at: at(20) }]);
    expect(mergeCopies(back, anew).earlier).toEqual(anew.earlier);
  });

  it.each<[string, Preparation]>([
    ['there is none', first],
    ['something was written since', written(again(first, 10), 'own', 'Kok', 11)],
  ])('is left as it is where %s', (_, work) => {
    expect(canGoBack(work)).toBe(false);
    expect(goBack(work, at(20), newId)).toBe(work);
  });
});

describe('New since the last meeting', () => {
  const work = again(first, 10);

  it.each<[string, Preparation, string[]]>([
    ['nothing before the first meeting', first, []],
    ['nothing at the start', work, []],
    ['another answer', written(work, 'own', 'Kok', 11), ['own']],
    ['an answer to what was not answered', written(work, 'more', 'Ro', 11), ['more']],
    ['what is emptied at each meeting', written(work, 'asks', 'Hvornår?', 11), ['asks']],
    ['not the same again', written(work, 'own', 'Gartner', 11), []],
    ['not what was deleted', written(work, 'own', '', 11), []],
    [
      '"not yet" too',
      applyChange(work, { question: 'own', answer: { ...notYet(at(11)), page: 'later' } }),
      ['own'],
    ],
  ])('is %s', (_, now, expected) => {
    expect(newSince(now)).toEqual(expected);
  });
});

describe('An earlier preparation', () => {
  it('is one of its own, which can be opened from a file', () => {
    const [last] = again(first, 10).earlier;
    if (!last) throw new Error('There is none.');
    const own = asOwn(last);
    expect(own).toEqual({ ...first, id: last.id, changed: at(10), revision: 1 });
    expect(parseFile(printFile(own))).toEqual({ state: 'ready', preparation: own });
  });
});
