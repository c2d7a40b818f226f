import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerBlocks,
  blankBlocks,
  content,
  emptyContent,
  fits,
  isEmpty,
  kinds,
  remarksOn,
} from '../../../../src/domain/kinds/registry.ts';
import type { Content, KindName, Question } from '../../../../src/domain/kinds/registry.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';
import { anyContent } from '../anyAnswers.ts';

const examples: Record<KindName, Question> = {
  choice: questionOf('choice', 'called-to'),
  choices: questionOf('choices', 'easier'),
  text: questionOf('text', 'how-quiet'),
  entries: questionOf('entries', 'goals'),
  funnel: questionOf('funnel', 'wish-task'),
};
const names = Object.keys(kinds) as KindName[];

describe.each(names)('The kind %s', (kind) => {
  const question = examples[kind];

  it('begins empty, in a form that can be saved', () => {
    expect(isEmpty(emptyContent(kind))).toBe(true);
    expect(content.parse(emptyContent(kind))).toEqual(emptyContent(kind));
  });

  it('can save any answer', () => {
    fc.assert(
      fc.property(anyContent(question), (given) => {
        expect(fits(question, given)).toBe(true);
        expect(content.parse(given)).toEqual(given);
      }),
    );
  });

  it('has room to answer by hand', () => {
    expect(blankBlocks(question).length).toBeGreaterThan(0);
  });

  it('leaves answers from when the question was of another kind alone', () => {
    const others = names.filter((name) => name !== kind).map(emptyContent);
    for (const other of others) {
      expect(fits(question, other)).toBe(false);
      expect(answerBlocks(question, other)).toEqual([]);
      expect(remarksOn(question, other)).toEqual([]);
    }
  });
});

/** An entry may hold only fields that the content no longer has: those have no words. */
describe.each(names.filter((kind) => kind !== 'entries'))('An answer of the kind %s', (kind) => {
  it('has words on paper whenever it is not empty', () => {
    const filled = anyContent(examples[kind]).filter((given) => !isEmpty(given));
    fc.assert(
      fc.property(filled, (given) => {
        expect(answerBlocks(examples[kind], given).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('A remark', () => {
  it('is asked of the kind of the question', () => {
    const long: Content = { kind: 'text', value: 'x'.repeat(4001) };
    expect(remarksOn(examples.text, long)).toMatchObject([{ code: 'too-long' }]);
  });
});
