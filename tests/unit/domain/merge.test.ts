import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange, bringBack, letGo, mergeCopies } from '../../../src/domain/merge.ts';
import type { Change } from '../../../src/domain/merge.ts';
import { withAnswer } from '../../../src/domain/preparation.ts';
import type { Answer, Answers, Preparation } from '../../../src/domain/preparation.ts';
import { at, notYet, preparationWith, wrote } from '../../fixtures/catalog/answers.ts';

const question = 'own';

function workWith(answer: Answer | undefined, setAside: Answers = {}): Preparation {
  return preparationWith(answer ? { [question]: answer } : {}, { revision: 5, setAside });
}

/** What stands in words, and what is set aside. */
function told({ answers, setAside }: Preparation): (string | undefined)[] {
  return [answers[question], setAside[question]].map(wordOf);
}

function wordOf(answer: Answer | undefined): string | undefined {
  return answer?.state === 'answered' && answer.content.kind === 'text'
    ? answer.content.value
    : answer?.state;
}

describe('A change from another tab', () => {
  const cases: [string, Preparation, Change, (string | undefined)[]][] = [
    [
      'is taken where nothing is written',
      workWith(undefined),
      { question, answer: wrote('Ny', at(2)) },
      ['Ny', undefined],
    ],
    [
      'is taken when it was made upon what stands here',
      workWith(wrote('Gammel', at(1))),
      { question, answer: wrote('Ny', at(2)), before: at(1) },
      ['Ny', undefined],
    ],
    [
      'is taken as made upon what stands here whatever the clocks say',
      workWith(wrote('Gammel', at(9))),
      { question, answer: wrote('Ny', at(2)), before: at(9) },
      ['Ny', undefined],
    ],
    [
      'sets aside an earlier answer that it did not know',
      workWith(wrote('Min', at(1))),
      { question, answer: wrote('Din', at(2)) },
      ['Din', 'Min'],
    ],
    [
      'is set aside by a later answer that it did not know',
      workWith(wrote('Min', at(3))),
      { question, answer: wrote('Din', at(2)), before: at(1) },
      ['Min', 'Din'],
    ],
    [
      'sets aside words for "ved ikke" too',
      workWith(wrote('Min', at(1))),
      { question, answer: notYet(at(2)) },
      ['not-yet', 'Min'],
    ],
    [
      'sets nothing aside when both have written the same',
      workWith(wrote('Ens', at(1))),
      { question, answer: wrote('Ens', at(2), 'helper') },
      ['Ens', undefined],
    ],
    [
      'leaves set aside what was set aside before',
      workWith(wrote('Din', at(2)), { [question]: wrote('Min', at(1)) }),
      { question, answer: wrote('Din egen', at(3)), before: at(2) },
      ['Din egen', 'Min'],
    ],
  ];
  it.each(cases)('%s', (_, mine, change, expected) => {
    expect(told(applyChange(mine, change))).toEqual(expected);
  });

  it('changes nothing when it is heard twice', () => {
    const change = { question, answer: wrote('Din', at(2)) };
    const once = applyChange(workWith(wrote('Min', at(1))), change);
    expect(applyChange(once, change)).toBe(once);
  });

  it('changes nothing when it says earlier what stands here', () => {
    const mine = workWith(wrote('Ens', at(3)));
    expect(applyChange(mine, { question, answer: wrote('Ens', at(2)) })).toBe(mine);
  });

  it('is one revision on, and leaves other questions alone', () => {
    const mine = preparationWith({ other: wrote('Uberørt') }, { revision: 5 });
    const after = applyChange(mine, { question, answer: wrote('Ny', at(2)) });
    expect(after).toMatchObject({ revision: 6, answers: { other: wrote('Uberørt') } });
  });
});

describe('What is set aside', () => {
  const mine = workWith(wrote('Din', at(2)), { [question]: wrote('Min', at(1)) });

  it('can be brought back, and what stood takes its place', () => {
    const back = bringBack(mine, question, at(7));
    expect(told(back)).toEqual(['Min', 'Din']);
    expect(back.answers[question]?.at).toBe(at(7));
    expect(back.revision).toBeGreaterThan(mine.revision);
  });

  it('can be brought back and forth', () => {
    expect(told(bringBack(bringBack(mine, question, at(7)), question, at(8)))).toEqual([
      'Din',
      'Min',
    ]);
  });

  it('can be brought back where nothing stands', () => {
    const alone = { ...mine, answers: {} };
    expect(told(bringBack(alone, question, at(7)))).toEqual(['Min', '']);
  });

  it('can be let go', () => {
    expect(told(letGo(mine, question, at(7)))).toEqual(['Din', '']);
    expect(letGo(mine, question, at(7)).revision).toBeGreaterThan(mine.revision);
  });

  it('is brought back only where there is something', () => {
    const nothing = workWith(wrote('Din'));
    expect(bringBack(nothing, question, at(7))).toBe(nothing);
  });
});

describe('Two stored copies', () => {
  const one = preparationWith(
    { a: wrote('a-ny', at(5)), b: wrote('b-gammel', at(1)), c: wrote('c') },
    {
      revision: 8,
      changed: at(5),
      papers: { papir: { sections: ['wishes'], lines: {}, at: at(4) } },
    },
  );
  const other = preparationWith(
    { a: wrote('a-gammel', at(2)), b: wrote('b-ny', at(6)), d: wrote('d') },
    { revision: 7, changed: at(6), setAside: { a: wrote('væk') } },
  );

  it('become one: for each question, what is set aside and each paper the later of both', () => {
    expect(mergeCopies(other, one)).toEqual({
      ...one,
      answers: { a: wrote('a-ny', at(5)), b: wrote('b-ny', at(6)), c: wrote('c'), d: wrote('d') },
      setAside: { a: wrote('væk') },
    });
    const later = { ...other, papers: { papir: { sections: [], lines: {}, at: at(6) } } };
    expect(mergeCopies(one, later).papers).toEqual(later.papers);
  });

  it('leave let go what one of them has let go', () => {
    const letGoLater = letGo(other, 'a', at(7));
    expect(wordOf(mergeCopies(other, letGoLater).setAside.a)).toBe('');
    expect(wordOf(mergeCopies(letGoLater, other).setAside.a)).toBe('');
  });

  it('of different works set aside what loses', () => {
    const stranger = { ...other, id: 'work-2' };
    const merged = mergeCopies(one, stranger);
    expect(merged.id).toBe('work-1');
    expect(merged.setAside).toEqual({ a: wrote('a-gammel', at(2)), b: wrote('b-gammel', at(1)) });
  });

  it('of different works set aside nothing where both say the same', () => {
    const stranger = preparationWith({ c: wrote('c', at(9)) }, { id: 'work-2' });
    expect(mergeCopies(one, stranger).setAside).toEqual({});
  });
});

/** Somebody writes in two tabs; no two answers are given at the same moment. */
type Edit = { tab: 0 | 1; question: string; text: string };
const edits = fc.array(
  fc.record({
    tab: fc.constantFrom(0 as const, 1 as const),
    question: fc.constantFrom('a', 'b', 'c'),
    text: fc.constantFrom('', 'Gartner', 'Kok', 'Pilot'),
  }),
  { maxLength: 12 },
);

function writtenIn(tab: 0 | 1, all: Edit[], id = 'work-1'): Preparation {
  return all.reduce(
    (work, edit, index) =>
      edit.tab === tab ? withAnswer(work, edit.question, wrote(edit.text, at(index + 1))) : work,
    preparationWith({}, { id }),
  );
}

describe.each([
  ['the same work', 'work-1'],
  ['different works', 'work-2'],
])('Merging any copies of %s', (_, id) => {
  const copies = edits.map((all) => [writtenIn(0, all), writtenIn(1, all, id)] as const);
  const notTied = copies.filter(([one, other]) => one.changed !== other.changed);

  it('gives the same in either order', () => {
    fc.assert(
      fc.property(notTied, ([one, other]) => {
        expect(mergeCopies(one, other)).toEqual(mergeCopies(other, one));
      }),
    );
  });

  it('gives the same when it is done again', () => {
    fc.assert(
      fc.property(copies, ([one, other]) => {
        const merged = mergeCopies(one, other);
        expect(mergeCopies(merged, merged)).toEqual(merged);
        expect(mergeCopies(merged, one)).toEqual(merged);
        expect(mergeCopies(merged, other)).toEqual(merged);
      }),
    );
  });

  it('keeps the latest answer to every question', () => {
    fc.assert(
      fc.property(copies, ([one, other]) => {
        const { answers } = mergeCopies(one, other);
        for (const { answers: written } of [one, other])
          for (const [key, answer] of Object.entries(written))
            expect((answers[key]?.at ?? '') >= answer.at).toBe(true);
      }),
    );
  });
});

describe('Two open tabs', () => {
  it('agree on every answer once they have heard each other, and lose no last word', () => {
    fc.assert(
      fc.property(fc.array(edits, { maxLength: 5 }), (rounds) => {
        const works: [Preparation, Preparation] = [preparationWith({}), preparationWith({})];
        let clock = 0;
        for (const round of rounds) {
          const said: [Change[], Change[]] = [[], []];
          for (const { tab, question: where, text } of round) {
            const before = works[tab].answers[where]?.at;
            const answer = wrote(text, at((clock += 1)));
            works[tab] = withAnswer(works[tab], where, answer);
            said[tab].push({ question: where, answer, ...(before !== undefined && { before }) });
          }
          const lastWords = works.map(({ answers }) => answers);
          works[0] = said[1].reduce(applyChange, works[0]);
          works[1] = said[0].reduce(applyChange, works[1]);

          expect(works[0].answers).toEqual(works[1].answers);
          for (const where of changedInBoth(said))
            expect(wordsOf(where, ...works)).toEqual(
              expect.arrayContaining(lastWords.map((answers) => wordOf(answers[where]))),
            );
        }
      }),
      { numRuns: 1000 },
    );
  });

  function changedInBoth([one, other]: [Change[], Change[]]): string[] {
    const inOther = new Set(other.map((change) => change.question));
    return one.map((change) => change.question).filter((where) => inOther.has(where));
  }

  /** All that the tabs still hold under a question: what stands, and what is set aside. */
  function wordsOf(where: string, ...works: Preparation[]): (string | undefined)[] {
    return works.flatMap(({ answers, setAside }) => [
      wordOf(answers[where]),
      wordOf(setAside[where]),
    ]);
  }
});
