/** Whose words an answer is, where they are not those of the rest: once on the paper, and wherever it is told again. */
import { describe, expect, it } from 'vitest';
import { textsOf } from '../../../../src/domain/text/blockText.ts';
import type { Answers } from '../../../../src/domain/preparation/preparation.ts';
import { at, chose, choseAll, listed, wished, wrote } from '../../../fixtures/catalog/answers.ts';
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

describe('On a paper in Danish', () => {
  /** What stands below the head, a text a block, and the language of each. */
  function told(given: Answers, structure: object = {}, changed: Record<string, object> = {}) {
    const sections = [{ id: 'meeting', topic: 'meeting' }];
    const words = {
      title: 'Ark',
      lead: 'Til hver.',
      file: 'ark',
      sections: { meeting: { title: 'Mødet' } },
    };
    const whole = { readers: ['kommune'], fit: 'page', sections, ...structure };
    const { blocks } = madePaper(whole, words, given, {}, changed);
    return blocks
      .slice(2)
      .flatMap((block) => (block.kind === 'answer' ? block.blocks : [block]))
      .map((block) => [textsOf([block]).join(), block.lang ?? 'da']);
  }
  const quiet = choseAll(['quiet']);
  const arabic = 'لا أستطيع الجلوس لفترة طويلة';
  const written = (text: string): Answers => ({ easier: quiet, 'how-quiet': wrote(text) });

  it('what is written in another language says so, and has room for what it says in Danish', () => {
    const own = told(written(arabic)).slice(1);
    expect(own).toEqual([
      [arabic, 'ar'],
      ['(plan.written-in)', 'da'],
      ['plan.in-main', 'da'],
    ]);
  });

  it('what is written in letters of several languages says which letters', () => {
    expect(told(written('ንነዊሕ ሰዓት ክቕመጥ ኣይክእልን እየ')).slice(1)).toContainEqual([
      '(plan.written-in.script)',
      'da',
    ]);
  });

  it.each<[string, Answers, object]>([
    ['what is Danish', written('Helt stille'), {}],
    ['what is for nobody who has to read Danish', written(arabic), { readers: ['me'] }],
  ])('%s says nothing of that', (_, given, structure) => {
    expect(told(given, structure).map(([text]) => text)).not.toContain('plan.in-main');
  });

  it('a name that was suggested stands in Danish, and any other as it was written', () => {
    const suggestions = { 'how-quiet': { suggestions: ['Arabisk (العربية)', 'Dari (دری)'] } };
    const named = (text: string) => told(written(text), {}, suggestions).at(-1);
    expect(named('Arabisk (العربية)')).toEqual(['Arabisk', 'da']);
    expect(named('دری')).toEqual(['Dari', 'da']);
    expect(named('Jysk (vestjysk)')).toEqual(['Jysk (vestjysk)', 'da']);
    expect(told(written('Arabisk (العربية)')).at(1)?.[0]).toBe('Arabisk (العربية)');
  });

  it('what the citizen chose has no mark where a helper writes, and own words have', () => {
    const sections = [{ id: 'meeting', topic: 'meeting', questions: ['easier', 'how-quiet'] }];
    const words = {
      title: 'Ark',
      lead: 'Til.',
      file: 'ark',
      sections: { meeting: { title: 'M' } },
    };
    const structure = { readers: ['kommune'], fit: 'case', compact: true, sections };
    const given = { 'who-writes': chose('helper'), easier: quiet, 'how-quiet': wrote('Helt') };
    expect(marksIn(madePaper(structure, words, given).blocks)).toEqual(['Helt me']);
  });
});
