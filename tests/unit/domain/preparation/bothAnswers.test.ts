import { describe, expect, it } from 'vitest';
import { bothOf } from '../../../../src/domain/preparation/bothAnswers.ts';
import { emptyValue } from '../../../../src/domain/kinds/registry.ts';
import type { AnswerValue, KindName, Question } from '../../../../src/domain/kinds/registry.ts';
import { fieldsOf } from '../../../fixtures/catalog/answers.ts';

const newId = () => 'new';

/** A question, as far as it matters here. */
function made(kind: KindName, more: object = {}): Question {
  return { id: 'asked', kind, ...more } as unknown as Question;
}

const long = made('text', { length: 'long' });
const line = made('text', { length: 'short' });
const text = (value: string): AnswerValue => ({ kind: 'text', value });

describe('Two answers as one', () => {
  it.each([
    ['one below the other', long, 'Kok', 'Smed', 'Kok\nSmed'],
    ['in one line', line, 'Kok', 'Smed', 'Kok, Smed'],
    ['once where one holds the other', long, 'Kok og smed', 'Kok', 'Kok og smed'],
    ['once where the other holds the one', long, 'Kok', 'Kok og smed', 'Kok og smed'],
    ['as the one where the other is empty', long, 'Kok', ' ', 'Kok'],
    ['as the other where the one is empty', long, ' ', 'Kok', 'Kok'],
  ])('are texts %s', (_, question, one, other, both) => {
    expect(bothOf(question, text(one), text(other), newId)).toEqual(text(both));
  });

  it('are the choices of both, without the one that says none', () => {
    const question = made('choices', { none: 'nothing' });
    const chose = (chosen: string[], own = ''): AnswerValue => ({
      kind: 'choices',
      value: { chosen, own },
    });
    expect(bothOf(question, chose(['a', 'b'], 'Bus'), chose(['b', 'c'], 'Tog'), newId)).toEqual(
      chose(['a', 'b', 'c'], 'Bus, Tog'),
    );
    expect(bothOf(question, chose(['nothing']), chose(['a']), newId)).toEqual(chose(['a']));
    expect(bothOf(question, chose(['nothing']), chose(['nothing']), newId)).toEqual(
      chose(['nothing']),
    );
  });

  it('are the picks and the words of both', () => {
    const given = (picks: string[], words: string): AnswerValue => ({
      kind: 'funnel',
      value: { picks, text: words },
    });
    const both = bothOf(made('funnel'), given(['a'], 'Ude'), given(['b'], 'Dyr'), newId);
    expect(both).toEqual(given(['a', 'b'], 'Ude\nDyr'));
  });

  it('are the entries of both; one that was changed in both is there twice', () => {
    const entry = (id: string, title: string) => ({ id, values: fieldsOf({ title }) });
    const list = (...value: ReturnType<typeof entry>[]): AnswerValue => ({
      kind: 'entries',
      value,
    });
    const both = bothOf(
      made('entries'),
      list(entry('1', 'Kok'), entry('2', 'Bager')),
      list(entry('1', 'Kok'), entry('2', 'Bager i Vejle'), entry('3', 'Smed')),
      newId,
    );
    expect(both).toEqual(
      list(
        entry('1', 'Kok'),
        entry('2', 'Bager'),
        entry('new', 'Bager i Vejle'),
        entry('3', 'Smed'),
      ),
    );
  });

  it.each<KindName>(['choice', 'dateTime', 'week', 'number', 'rows', 'ranked', 'cards'])(
    'are not to be had of %s',
    (kind) => {
      expect(bothOf(made(kind), emptyValue(kind), emptyValue(kind), newId)).toBeUndefined();
    },
  );

  it('are not to be had where one is of another kind', () => {
    expect(bothOf(long, text('Kok'), emptyValue('number'), newId)).toBeUndefined();
    expect(bothOf(long, emptyValue('number'), text('Kok'), newId)).toBeUndefined();
  });
});
