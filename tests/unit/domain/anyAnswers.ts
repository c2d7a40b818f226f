/** Answers of every sort, made up by chance for the questions of a catalog. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import type { OptionGroup } from '../../../src/domain/kinds/kind.ts';
import type { Content, Question } from '../../../src/domain/kinds/registry.ts';
import type { Answer, Answers } from '../../../src/domain/preparation.ts';
import { at } from '../../fixtures/catalog/answers.ts';

const words = fc.oneof(fc.constantFrom('', ' ', 'Gartner', 'To\nlinjer'), fc.string());
const strangeId = fc.constantFrom('gone-since', 'another');
const moments = fc.integer({ min: 0, max: 100_000 }).map(at);
const writers = fc.constantFrom('me' as const, 'together' as const, 'helper' as const);

/** An option of the question or, now and then, an id that the content no longer has. */
function optionOf(groups: OptionGroup[]): Arbitrary<string> {
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), strangeId) : strangeId;
}

export function anyContent(question: Question): Arbitrary<Content> {
  switch (question.kind) {
    case 'choice':
      return fc.record({
        kind: fc.constant('choice'),
        value: fc.oneof(optionOf(question.groups), fc.constant('')),
      });
    case 'choices':
      return fc.record({
        kind: fc.constant('choices'),
        value: fc.array(optionOf(question.groups), { maxLength: 4 }),
      });
    case 'text':
      return fc.record({ kind: fc.constant('text'), value: words });
    case 'entries': {
      const values = fc.dictionary(
        fc.constantFrom('stranger', ...question.fields.map(({ id }) => id)),
        fc.oneof(words, fc.array(strangeId, { maxLength: 2 })),
      );
      const entry = fc.record({ id: fc.uuid(), values });
      return fc.record({ kind: fc.constant('entries'), value: fc.array(entry, { maxLength: 4 }) });
    }
    case 'funnel':
      return fc.record({
        kind: fc.constant('funnel'),
        value: fc.record({
          picks: fc.array(optionOf(question.groups), { maxLength: 3 }),
          text: words,
        }),
      });
  }
}

function anyAnswer(question: Question, at: Arbitrary<string>): Arbitrary<Answer> {
  const content = anyContent(question);
  const open = fc.constantFrom('not-yet' as const, 'will-ask' as const);
  return fc.oneof(
    fc.record({ state: fc.constant('answered' as const), content, at, by: writers }),
    fc.record({ state: open, at, by: writers }),
    fc.record({ state: open, kept: content, at, by: writers }),
  );
}

/** Any of the questions answered, in any way. */
export function anyAnswers(
  questions: Question[],
  at: Arbitrary<string> = moments,
): Arbitrary<Answers> {
  return fc
    .subarray(questions)
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((one) => [one.id, anyAnswer(one, at)]))),
    );
}
