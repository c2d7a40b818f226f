/** A list of things that are alike, on paper: each field as a question of its kind is. */
import { textsOf } from '../../text/blockText.ts';
import { plain, together } from '../../text/block.ts';
import type { Block, Inline } from '../../text/block.ts';
import { sideBySide } from '../../text/isolated.ts';
import { beforeAnswer } from '../../text/runIn.ts';
import { dateTimeWords } from '../dayAndHour.ts';
import { isEmptyEntry } from '../entries.ts';
import { entryTitle, fieldValueOf, isAsked } from '../entryFields.ts';
import type { EntriesQuestion, Entry } from '../entries.ts';
import type { FieldQuestion, FieldValue } from '../fields.ts';
import { paperKindOf } from './fields.ts';
import type { PaperKind } from './kind.ts';

/** So many entries can be written on a blank sheet, and so many lines into a field. */
export const BLANK = { entries: 3, lines: 3 };

export const entries: PaperKind<EntriesQuestion, Entry[]> = {
  blocks: (question, value) =>
    value.filter((one) => !isEmptyEntry(one)).flatMap((one) => entryBlocks(question, one)),
  compact: (question, value) =>
    value.filter((one) => !isEmptyEntry(one)).flatMap((one) => closeEntry(question, one)),
  blank: ({ fields, most = BLANK.entries }) =>
    Array.from({ length: Math.min(most, BLANK.entries) }, () =>
      fields.flatMap((field) => labelled(field, blankField(field))),
    ).flat(),
  lines: (question, value) =>
    value.flatMap((one) => {
      const text = ownWordsOf(question, one).join('\n');
      const stamp = one.at === undefined ? {} : { at: one.at };
      return text === '' ? [] : [{ id: lineId(one, question.fields), text, ...stamp }];
    }),
  only: (question, value, keeps) =>
    value
      .filter(
        (one) =>
          ownWordsOf(question, one).length === 0 || keeps(lineId(one, question.fields), one.at),
      )
      .map((one) => ({ ...one, values: valuesOf(one, question.fields) })),
};

/** An entry is one line, of the fields that are shown: were there others, it would have to be read again. */
function lineId({ id }: Entry, fields: FieldQuestion[]): string {
  return [id, ...fields.map((field) => field.id)].join('/');
}

/** What was typed into the fields that are shown. */
function ownWordsOf(question: EntriesQuestion, one: Entry): string[] {
  return question.fields.flatMap((field) => {
    const given = isAsked(question, one, field) ? fieldValueOf(one, field) : undefined;
    const lines = given ? paperKindOf(field.kind).lines(field, given.value) : [];
    return lines.map(({ text }) => text.trim());
  });
}

/** The values of the fields that are shown, and none that was given to a field of another kind. */
function valuesOf(one: Entry, fields: FieldQuestion[]): Entry['values'] {
  return Object.fromEntries(
    fields.flatMap((field): [string, FieldValue][] => {
      const given = fieldValueOf(one, field);
      return given ? [[field.id, given]] : [];
    }),
  );
}

/** A field in words, as an answer of its kind is. */
export function fieldBlocks(one: Entry, field: FieldQuestion): Block[] {
  const given = fieldValueOf(one, field);
  return given ? paperKindOf(field.kind).blocks(field, given.value) : [];
}

/** A field in words, as short as its kind can say it. */
function shortField(one: Entry, field: FieldQuestion): Block[] {
  const given = fieldValueOf(one, field);
  const { blocks, compact = blocks } = paperKindOf(field.kind);
  return given ? compact(field, given.value) : [];
}

/** The fields that are told of an entry, but for its name. */
function othersOf(question: EntriesQuestion, one: Entry): FieldQuestion[] {
  const [, ...others] = question.fields;
  return others.filter((field) => isAsked(question, one, field));
}

/** An entry on paper: its name as a line of its own, then each other field with its label. */
function entryBlocks(question: EntriesQuestion, one: Entry): Block[] {
  const others = othersOf(question, one);
  const title = entryTitle(question, one, dateTimeWords);
  const rest = others.flatMap((field) =>
    labelled(field, field.kind === 'text' ? fieldBlocks(one, field) : shortField(one, field)),
  );
  if (title === '') return rest;
  return [{ kind: 'paragraph', text: [{ text: title, strong: true }] }, ...rest];
}

/** An entry as a CV has it: its name and what is short in a line, what is long below. */
function closeEntry(question: EntriesQuestion, one: Entry): Block[] {
  const others = othersOf(question, one);
  const isLong = (field: FieldQuestion): boolean =>
    field.kind === 'text' && field.length === 'long';
  const title = entryTitle(question, one, dateTimeWords);
  const rest = others
    .filter((field) => !isLong(field))
    .flatMap((field) => textsOf(shortField(one, field)));
  const line = sideBySide([
    ...(title === '' ? [] : [{ text: title, strong: true as const }]),
    ...rest.flatMap(plain),
  ]);
  const named: Block[] = line.length > 0 ? [{ kind: 'paragraph', text: line }] : [];
  const told = others.filter(isLong).flatMap((field) => shortField(one, field));
  return together([...named, ...told]);
}

/**
 * The entries as a table: a row each, which its name stands before. A field has a column, or stands in that of another:
 * beside the name as it is, elsewhere with its label. A column or a row in which nothing is said is left out.
 */
export function entriesTable(question: EntriesQuestion, value: Entry[]): Block[] {
  const { fields, columns: within = {} } = question;
  const isColumn = ({ id }: FieldQuestion): boolean =>
    !fields.some((field) => field.id === within[id]);
  const columns = fields.filter(isColumn);
  const [first, ...others] = columns;
  const textIn = (one: Entry, column: FieldQuestion): Inline[] =>
    sideBySide(
      fields
        .filter((field) => field === column || within[field.id] === column.id)
        .filter((field) => isAsked(question, one, field))
        .flatMap((field) =>
          textOf(one, field, field !== column && column !== first, field === fields[0]),
        ),
    );
  const named = value.filter((one) => columns.some((column) => textIn(one, column).length > 0));
  if (first === undefined || named.length === 0) return [];
  const shown = others.filter((column) => named.some((one) => textIn(one, column).length > 0));
  return [
    {
      kind: 'table',
      columns: [first, ...shown].map(({ label }) => label),
      rows: named.map((one) => ({
        head: textIn(one, first),
        cells: shown.map((column) => textIn(one, column)),
      })),
    },
  ];
}

/** A field in a line; with its label where that is not above it. */
function textOf(one: Entry, field: FieldQuestion, labelled: boolean, strong: boolean): Inline[] {
  const text = textsOf(shortField(one, field)).join(' ');
  if (text === '') return [];
  return [
    {
      text: labelled ? `${beforeAnswer(field.label)}${text}` : text,
      ...(strong && { strong: true as const }),
    },
  ];
}

/** Room for a field to be filled in by hand. */
export function blankField(field: FieldQuestion): Block[] {
  return paperKindOf(field.kind)
    .blank(field)
    .map((block) =>
      block.kind === 'lines' ? { ...block, count: Math.min(block.count, BLANK.lines) } : block,
    );
}

/** Blocks below the label of their field; nothing where there are none. */
function labelled({ label }: FieldQuestion, blocks: Block[]): Block[] {
  return blocks.length === 0 ? [] : [{ kind: 'answer', label, blocks }];
}
