/** Whose words an answer is, where they are not those of the rest: once on the paper, and wherever it is told again. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import { at, listed, wished } from '../../../fixtures/catalog/answers.ts';
import { madePaper } from './madePaper.ts';

const answers = {
  'wish-job': wished([], 'Gartner', at(0), 'helper'),
  'wish-home': wished(['cook'], '', at(0), 'together'),
  goals: { ...listed({ goal: 'Kok', why: 'Mad' }), by: 'helper' as const },
};

type Section = { id: string } & Record<string, unknown>;

function planOf(sections: Section[]) {
  const words = {
    title: 'Ark',
    lead: 'Til hver.',
    file: 'ark',
    sections: Object.fromEntries(sections.map(({ id }) => [id, { title: id }])),
  };
  return madePaper({ readers: ['kommune'], fit: 'case', compact: true, sections }, words, answers);
}

/** The marks of blocks, each behind the words before it. */
function marksIn(blocks: Parameters<typeof textsOf>[0]): string[] {
  return textsOf(blocks).flatMap((text) =>
    [...text.matchAll(/(\S+) \(plan\.mark\.(\w+)\)/g)].map(([, word, by]) => `${word} ${by}`),
  );
}

const wishes = { id: 'wishes', topic: 'wishes' };

describe('Whose words an answer is', () => {
  it.each<[string, Section[], string[]]>([
    ['is said of each', [wishes], ['Gartner helper', 'mad together', 'Mad helper']],
    [
      'is said where two sections have questions each of one topic',
      [
        { ...wishes, questions: ['wish-job'] },
        { ...wishes, id: 'home', questions: ['wish-home'] },
      ],
      ['Gartner helper', 'mad together'],
    ],
    [
      'is said in the first of two sections that tell of one answer',
      [
        { id: 'goal', topic: 'work', fields: ['goal'] },
        { id: 'why', topic: 'wishes', questions: ['goals'], fields: ['goal', 'why'] },
      ],
      ['Kok helper'],
    ],
    [
      'is said below where the first page tells it again',
      [
        { id: 'again', topic: 'work', fields: ['goal'], stands: 'front', repeats: true },
        { id: 'why', topic: 'wishes', questions: ['goals'] },
      ],
      ['Mad helper'],
    ],
    [
      'is said below where the head is of the same topic',
      [
        { id: 'head', topic: 'work', stands: 'head' },
        { id: 'why', topic: 'wishes', questions: ['goals'], fields: ['why'] },
      ],
      ['Mad helper', 'Mad helper'],
    ],
  ])('%s', (_, sections, expected) => {
    const marks = marksIn(planOf(sections).blocks);
    expect(marks).toEqual(expected);
  });

  it('is said on the first page too, where that tells it again', () => {
    const { front } = planOf([
      { id: 'again', topic: 'work', fields: ['goal'], stands: 'front', repeats: true },
      { id: 'why', topic: 'wishes', questions: ['goals'] },
    ]);
    expect(marksIn((front ? front.items : []).map(({ block }) => block))).toEqual(['Kok helper']);
  });
});
