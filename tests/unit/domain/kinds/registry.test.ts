import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answerBlocks,
  blankBlocks,
  compactBlocks,
  linesOf,
  paperKinds,
  withLines,
} from '../../../../src/domain/kinds/paper/registry.ts';
import {
  answerValue,
  emptyValue,
  fits,
  isEmpty,
  kinds,
} from '../../../../src/domain/kinds/registry.ts';
import type { AnswerValue, KindName, Question } from '../../../../src/domain/kinds/registry.ts';
import { extraQuestions, questionOf } from '../../../fixtures/catalog/questions.ts';
import { anyContent, strangers } from '../anyAnswers.ts';

const examples: Record<KindName, Question> = {
  choice: questionOf('choice', 'called-to'),
  choices: questionOf('choices', 'easier'),
  text: questionOf('text', 'how-quiet'),
  entries: questionOf('entries', 'goals'),
  funnel: questionOf('funnel', 'wish-task'),
  dateTime: questionOf('dateTime', 'meeting-when'),
  week: questionOf('week', 'my-week'),
  ranked: questionOf('ranked', 'three-things'),
  cards: questionOf('cards', 'practice-cards'),
  ...extraQuestions,
};
const names = Object.keys(kinds) as KindName[];

describe.each(names)('The kind %s', (kind) => {
  const question = examples[kind];

  it('begins empty, in a form that can be saved', () => {
    expect(isEmpty(emptyValue(kind))).toBe(true);
    expect(answerValue.parse(emptyValue(kind))).toEqual(emptyValue(kind));
  });

  it('can save any answer', () => {
    fc.assert(
      fc.property(anyContent(question), (given) => {
        expect(fits(question, given)).toBe(true);
        expect(answerValue.parse(given)).toEqual(given);
      }),
    );
  });

  it('has room to answer by hand', () => {
    expect(blankBlocks(question).length).toBeGreaterThan(0);
  });

  it('keeps all of its own words or none, as it is told', () => {
    fc.assert(
      fc.property(anyContent(question), (given) => {
        const kept = withLines(question, given, () => true);
        expect(answerValue.parse(kept)).toEqual(kept);
        expect(linesOf(question, kept)).toEqual(linesOf(question, given));
        expect(
          linesOf(
            question,
            withLines(question, given, () => false),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('has lines of its own words by ids of their own, none of them empty', () => {
    fc.assert(
      fc.property(anyContent(question), (given) => {
        const lines = linesOf(question, given);
        expect(new Set(lines.map(({ id }) => id)).size).toBe(lines.length);
        expect(lines.filter(({ text }) => text.trim() === '')).toEqual([]);
      }),
    );
  });

  it('leaves answers from when the question was of another kind alone', () => {
    const others = names.filter((name) => name !== kind).map(emptyValue);
    for (const other of others) {
      expect(fits(question, other)).toBe(false);
      expect(answerBlocks(question, other)).toEqual([]);
      expect(compactBlocks(question, other)).toEqual([]);
      expect(linesOf(question, other)).toEqual([]);
      expect(withLines(question, other, () => true)).toEqual(emptyValue(kind));
    }
  });
});

/**
 * An entry may hold only fields that the content no longer has, all cards may be skipped, and what is to be found out
 * may be asked about, or known without a word: those have no words.
 */
const wordless: KindName[] = ['entries', 'cards', 'checklist'];
describe.each(names.filter((kind) => !wordless.includes(kind)))(
  'An answer of the kind %s',
  (kind) => {
    it('has words on paper whenever it is not empty, and the content has what it names', () => {
      const isKnown = (given: AnswerValue) =>
        strangers.every((id) => !JSON.stringify(given).includes(`"${id}"`));
      const filled = anyContent(examples[kind]).filter(
        (given) => !isEmpty(given) && isKnown(given),
      );
      fc.assert(
        fc.property(filled, (given) => {
          expect(answerBlocks(examples[kind], given).length).toBeGreaterThan(0);
          expect(compactBlocks(examples[kind], given).length).toBeGreaterThan(0);
        }),
      );
    });
  },
);

describe('An answer where paper is short', () => {
  const shorter: KindName[] = ['choices', 'text', 'funnel', 'rows', 'entries'];

  it('is in other words for the kinds that can say it shorter', () => {
    expect(names.filter((kind) => 'compact' in paperKinds[kind])).toEqual(shorter);
  });

  it.each(names.filter((kind) => !shorter.includes(kind)))(
    'is as on any paper for the kind %s',
    (kind) => {
      fc.assert(
        fc.property(anyContent(examples[kind]), (given) => {
          expect(compactBlocks(examples[kind], given)).toEqual(answerBlocks(examples[kind], given));
        }),
      );
    },
  );

  it.each(shorter)('is no more than paragraphs for the kind %s', (kind) => {
    fc.assert(
      fc.property(anyContent(examples[kind]), (given) => {
        const blocks = compactBlocks(examples[kind], given);
        expect(blocks.filter((block) => block.kind !== 'paragraph')).toEqual([]);
      }),
    );
  });
});
