/** Answers of every sort, made up by chance for the questions of a catalog. */
import fc from 'fast-check';
import type { Arbitrary } from 'fast-check';
import { speakers } from '../../../src/domain/kinds/cards.ts';
import { rowStates } from '../../../src/domain/kinds/checklist.ts';
import type { FieldValue } from '../../../src/domain/kinds/fields.ts';
import type { Option, OptionGroup } from '../../../src/domain/kinds/kind.ts';
import type { AnswerValue, Question } from '../../../src/domain/kinds/registry.ts';
import type { Answer, Answers } from '../../../src/domain/preparation/preparation.ts';
import { at } from '../../fixtures/catalog/answers.ts';

const anyWords = fc.oneof(fc.constantFrom('', ' ', 'Gartner', 'To\nlinjer'), fc.string());
/** Ids that no content has. */
export const strangers = ['gone-since', 'another'];
const strangeId = fc.constantFrom(...strangers);
const moments = fc.integer({ min: 0, max: 100_000 }).map(at);
const writers = fc.constantFrom('me' as const, 'together' as const, 'helper' as const);

/** An option of the question or, now and then, an id that the content no longer has. */
function optionOf(groups: OptionGroup[]): Arbitrary<string> {
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  return ids.length > 0 ? fc.oneof(fc.constantFrom(...ids), strangeId) : strangeId;
}

/** A value under some of the ids, and now and then under one that the content no longer has. */
function under<T>(ids: string[], value: Arbitrary<T>): Arbitrary<Record<string, T>> {
  return fc.dictionary(fc.oneof(fc.constantFrom(...ids), strangeId), value, { maxKeys: 4 });
}

function idsOf(options: Option[]): string[] {
  return options.map(({ id }) => id);
}

/** A part of a date: a number that may be one, or what else is typed. */
function part(words: Arbitrary<string>, most: number): Arbitrary<string> {
  const number = fc.integer({ min: 0, max: most }).map(String);
  return fc.oneof(
    { arbitrary: number, weight: 3 },
    words.map((text) => text.slice(0, 40)),
  );
}

/** Any content that can be given to the question; what is free to write is taken from `words`. */
export function anyContent(
  question: Question,
  words: Arbitrary<string> = anyWords,
): Arbitrary<AnswerValue> {
  switch (question.kind) {
    case 'choice':
      return fc.record({
        kind: fc.constant('choice'),
        value: fc.oneof(optionOf(question.groups), fc.constant('')),
      });
    case 'choices':
      return fc.record({
        kind: fc.constant('choices'),
        value: fc.record({
          chosen: fc.array(optionOf(question.groups), { maxLength: 4 }),
          own: question.other === undefined ? fc.constant('') : words,
        }),
      });
    case 'text':
      return fc.record({ kind: fc.constant('text'), value: words });
    case 'entries': {
      const fields = question.fields.map((field): [string, Arbitrary<FieldValue>] => [
        field.id,
        anyContent(field, words) as Arbitrary<FieldValue>,
      ]);
      const stranger = fc.record({ kind: fc.constant('text' as const), value: words });
      // Any of them may be missing.
      const values = fc.record(Object.fromEntries([...fields, ['stranger', stranger]]), {
        requiredKeys: [],
      }) as Arbitrary<Record<string, FieldValue>>;
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
    case 'dateTime':
      return fc.record({
        kind: fc.constant('dateTime'),
        value: fc.record({
          day: part(words, 32),
          month: part(words, 13),
          year: part(words, 2030),
          time: part(words, 2500),
        }),
      });
    case 'week': {
      const states = fc.oneof(fc.constantFrom(...idsOf(question.states)), strangeId);
      const day = under(idsOf(question.times), states);
      return fc.record({ kind: fc.constant('week'), value: under(idsOf(question.days), day) });
    }
    case 'ranked':
      return fc.record({
        kind: fc.constant('ranked'),
        value: fc.array(words, { maxLength: question.places.length + 1 }),
      });
    case 'number':
      return fc.record({ kind: fc.constant('number'), value: part(words, 40) });
    case 'rows': {
      const options = fc.oneof(fc.constantFrom(...idsOf(question.options)), strangeId);
      return fc.record({ kind: fc.constant('rows'), value: under(idsOf(question.rows), options) });
    }
    case 'checklist': {
      const row = fc.record({ state: fc.constantFrom('' as const, ...rowStates), text: words });
      return fc.record({ kind: fc.constant('checklist'), value: under(idsOf(question.rows), row) });
    }
    case 'cards': {
      const ids = question.groups.flatMap(({ options }) => idsOf(options));
      const speaker = fc.constantFrom(...speakers);
      const card = fc.record({ text: words, speaker }, { requiredKeys: ['text'] });
      return fc.record({ kind: fc.constant('cards'), value: under(ids, card) });
    }
  }
}

function anyAnswer(
  question: Question,
  at: Arbitrary<string>,
  words?: Arbitrary<string>,
): Arbitrary<Answer> {
  const content = anyContent(question, words);
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
  words?: Arbitrary<string>,
): Arbitrary<Answers> {
  return fc
    .subarray(questions)
    .chain((some) =>
      fc.record(Object.fromEntries(some.map((one) => [one.id, anyAnswer(one, at, words)]))),
    );
}
