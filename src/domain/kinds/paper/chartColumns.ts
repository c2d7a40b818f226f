/** What of an entry fits in a cell, and in a bar: a choice of each row, and a number. */
import { numberOf } from '../numberOf.ts';
import { fieldValueOf, isAsked } from '../entryFields.ts';
import type { EntriesQuestion, Entry } from '../entries.ts';
import type { FieldQuestion, FieldValue } from '../fields.ts';
import type { NumberQuestion } from '../number.ts';
import type { RowsQuestion } from '../rows.ts';

/** A number of more signs is none, and stands among the texts. */
const MOST_SIGNS = 12;

/** A column of the table: what it says of an entry, and how high the bar of it is among others that are drawn. */
export type Column = {
  label: string;
  word: (one: Entry) => string;
  scale: (drawn: Entry[]) => {
    high: string;
    low: string;
    steps: number;
    bar: (one: Entry) => number | undefined;
  };
};

/** Gives the columns of a question, in the order of its fields. */
export function columnsOf(question: EntriesQuestion): Column[] {
  return question.fields.flatMap((field) => {
    if (field.kind === 'rows') return choicesIn(question, field);
    return field.kind === 'number' ? [numberIn(question, field)] : [];
  });
}

/** Whether all that an entry says in a field stands in its cells. */
export function isInCells(question: EntriesQuestion, field: FieldQuestion, one: Entry): boolean {
  return (
    field.kind === 'rows' || (field.kind === 'number' && numberWord(question, field, one) !== '')
  );
}

/** What is written in a field that is asked. */
export function givenIn(
  question: EntriesQuestion,
  field: FieldQuestion,
  one: Entry,
): FieldValue | undefined {
  return isAsked(question, one, field) ? fieldValueOf(one, field) : undefined;
}

/** A column a row: the first of its options is the highest. */
function choicesIn(question: EntriesQuestion, field: RowsQuestion): Column[] {
  const { options } = field;
  return field.rows.map((row) => {
    const chosenBy = (one: Entry): number => {
      const given = givenIn(question, field, one);
      const chosen = given?.kind === 'rows' ? given.value[row.id] : undefined;
      return options.findIndex(({ id }) => id === chosen);
    };
    return {
      label: row.label,
      word: (one) => options[chosenBy(one)]?.label ?? '',
      scale: () => ({
        high: options[0]?.label ?? '',
        low: options.at(-1)?.label ?? '',
        steps: options.length,
        bar: (one) => {
          const at = chosenBy(one);
          return at < 0 ? undefined : (options.length - at) / options.length;
        },
      }),
    };
  });
}

/** Numbers of one thing are drawn to one scale: as high as the greatest of them that is likely. */
function numberIn(question: EntriesQuestion, field: NumberQuestion): Column {
  const { counts, lang, label } = field;
  const alike = question.fields.filter(
    (other): other is NumberQuestion => other.kind === 'number' && other.counts === counts,
  );
  return {
    label,
    word: (one) => numberWord(question, field, one),
    scale: (drawn) => {
      const greatest = alike.map((other) => {
        const given = drawn.map((one) => numberOf(numberWord(question, other, one)) ?? 0);
        return Math.min(other.most ?? Infinity, Math.max(...given));
      });
      const most = Math.max(1, ...greatest);
      const told = (number: number): string => `${number.toLocaleString(lang)} ${counts}`;
      return {
        high: told(most),
        low: told(0),
        steps: 1,
        bar: (one) => {
          const number = numberOf(numberWord(question, field, one));
          return number === undefined ? undefined : number / most;
        },
      };
    },
  };
}

function numberWord(question: EntriesQuestion, field: NumberQuestion, one: Entry): string {
  const given = givenIn(question, field, one);
  const typed = given?.kind === 'number' ? given.value.trim() : '';
  return typed.length > MOST_SIGNS ? '' : typed;
}
