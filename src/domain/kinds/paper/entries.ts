/** A list of things that are alike, on paper. */
import { inOneLine, plain } from '../../text/block.ts';
import type { Block } from '../../text/block.ts';
import { entryTitle, fieldWordsOf, isEmptyEntry, textOf } from '../entries.ts';
import type { EntriesQuestion, Entry, Field } from '../entries.ts';
import { sideBySide } from '../../text/isolated.ts';
import type { PaperKind } from './kind.ts';
import { BLANK_LINES } from './text.ts';

export const entries: PaperKind<EntriesQuestion, Entry[]> = {
  blocks: (question, value) =>
    value.filter((one) => !isEmptyEntry(one)).flatMap((one) => entryBlocks(question, one)),
  compact: (question, value) =>
    value.filter((one) => !isEmptyEntry(one)).flatMap((one) => closeEntry(question, one)),
  blank: ({ fields, most }) =>
    Array.from({ length: Math.min(most ?? 3, 3) }, () => fields.flatMap(blankField)).flat(),
  lines: ({ fields }, value) =>
    value.flatMap((one) => {
      const text = ownWordsOf(one, fields).join('\n');
      return text === '' ? [] : [{ id: lineId(one, fields), text }];
    }),
  only: ({ fields }, value, keeps) =>
    value
      .filter((one) => ownWordsOf(one, fields).length === 0 || keeps(lineId(one, fields)))
      .map(({ id, values }) => ({ id, values: knownValues(fields, values) })),
};

/** An entry is one line, of the fields that are shown: were there others, it would have to be read again. */
function lineId({ id }: Entry, fields: Field[]): string {
  return [id, ...fields.map((field) => field.id)].join('/');
}

/** What was typed into the fields that are shown. */
function ownWordsOf({ values }: Entry, fields: Field[]): string[] {
  return fields
    .map((field) => (field.kind === 'text' ? textOf(values[field.id]).trim() : ''))
    .filter((text) => text !== '');
}

/** The values of the fields; of a choice what the content has, as own words from another time may stand there. */
function knownValues(fields: Field[], values: Entry['values']): Entry['values'] {
  return Object.fromEntries(
    fields.flatMap((field) => {
      const given = values[field.id];
      if (given === undefined) return [];
      if (field.kind === 'text') return [[field.id, given]];
      const known = new Set(field.groups.flatMap(({ options }) => options.map(({ id }) => id)));
      return [[field.id, [given].flat().filter((id) => known.has(id))]];
    }),
  );
}

/** An entry on paper: its name as a line of its own, then each other field with its label. */
function entryBlocks(question: EntriesQuestion, one: Entry): Block[] {
  const [first, ...others] = question.fields;
  const title = entryTitle(question, one);
  const rest = others.flatMap((field): Block[] => {
    const words = fieldWordsOf(field, one.values[field.id]);
    return words.length === 0
      ? []
      : [{ kind: 'answer', label: field.label, blocks: fieldBlocks(words, field) }];
  });
  if (first === undefined || title === '') return rest;
  return [{ kind: 'paragraph', text: [{ text: title, strong: true }] }, ...rest];
}

/** An entry as a CV has it: its name and what is short in a line, what is long below. */
function closeEntry({ fields }: EntriesQuestion, { values }: Entry): Block[] {
  const [first, ...others] = fields;
  const isLong = (field: Field): boolean => field.kind === 'text' && field.length === 'long';
  const said = (some: Field[]): string[] =>
    some.flatMap((field) => fieldWordsOf(field, values[field.id]));
  const title = first ? said([first]).join(' ') : '';
  const rest = said(others.filter((field) => !isLong(field)));
  const line = sideBySide([
    ...(title === '' ? [] : [{ text: title, strong: true as const }]),
    ...rest.flatMap(plain),
  ]);
  return [
    ...(line.length > 0 ? [{ kind: 'paragraph' as const, text: line }] : []),
    ...others.filter(isLong).flatMap((field): Block[] => {
      const text = inOneLine(textOf(values[field.id]));
      return text === '' ? [] : [{ kind: 'paragraph', text: plain(text) }];
    }),
  ];
}

function fieldBlocks(words: string[], { kind }: Field): Block[] {
  if (kind === 'choices') return [{ kind: 'paragraph', text: plain(words.join('; ')) }];
  return words.map((text) => ({ kind: 'paragraph', text: plain(text) }));
}

function blankField(field: Field): Block[] {
  const room: Block =
    field.kind === 'text'
      ? { kind: 'lines', count: field.length === 'short' ? BLANK_LINES.short : 3 }
      : {
          kind: 'checks',
          items: field.groups.flatMap(({ options }) =>
            options.map(({ label }) => ({ text: label, checked: false })),
          ),
        };
  return [{ kind: 'answer', label: field.label, blocks: [room] }];
}
