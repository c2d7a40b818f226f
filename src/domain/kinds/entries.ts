/** A list of things that are alike (jobs, people, job goals): each entry has an id and a few fields. */
import { inOneLine, paragraphs, plain } from '../block.ts';
import type { Block, Inline } from '../block.ts';
import { checked, z } from '../zod.ts';
import {
  contentId,
  groupsOf,
  labelOf,
  optionNeeds,
  optionsStructure,
  textRemarks,
} from './kind.ts';
import type { Common, Kind, Lists, OptionGroup, QuestionWords, Source } from './kind.ts';
import { BLANK_LINES } from './text.ts';

const fieldStructure = z.discriminatedUnion('kind', [
  z.strictObject({ id: contentId, kind: z.literal('text'), length: z.enum(['short', 'long']) }),
  z.strictObject({ id: contentId, kind: z.literal('choice'), options: optionsStructure }),
  z.strictObject({ id: contentId, kind: z.literal('choices'), options: optionsStructure }),
]);
type FieldStructure = z.infer<typeof fieldStructure>;

const structure = {
  /** The first field names the entry. */
  fields: checked(z.array(fieldStructure), z.minLength(1)),
  /** More entries than this are kept, and we say that they are many. */
  most: z.optional(checked(z.int(), z.positive())),
  /** The wishes of the spørgetragt are offered as first entries. */
  suggest: z.optional(z.literal('wishes')),
};

export const entry = z.object({
  id: checked(z.string(), z.minLength(1), z.maxLength(100)),
  values: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
});
export const entriesValue = z.array(entry);
/** One entry; its id stays when the entry is changed or moved. */
export type Entry = z.infer<typeof entry>;

type FieldWords = { id: string; label: string; hint?: string };
export type Field = FieldWords &
  (
    | { kind: 'text'; length: 'short' | 'long' }
    | { kind: 'choice' | 'choices'; groups: OptionGroup[] }
  );

export type EntriesQuestion = Common & {
  kind: 'entries';
  entry: string;
  fields: Field[];
  most?: number;
  suggest?: 'wishes';
};

export const entriesSource: Source<typeof structure, EntriesQuestion> = {
  structure,
  make: (common, { fields, most, suggest }, words, { lists }) => ({
    ...common,
    kind: 'entries',
    entry: words.entry ?? '',
    fields: fields.map((field) => makeField(field, words, lists)),
    ...(most !== undefined && { most }),
    ...(suggest && { suggest }),
  }),
  needs: ({ fields }) => [
    ['entry'],
    ...fields.flatMap((field) => [
      ['fields', field.id],
      ...(field.kind === 'text' ? [] : optionNeeds(field.options, 'fields', field.id)),
    ]),
  ],
};

export const entries: Kind<EntriesQuestion, Entry[]> = {
  empty: [],
  isEmpty: (value) => value.every(isEmptyEntry),
  remarks: ({ fields, most = Infinity }, value) => {
    const count = value.filter((one) => !isEmptyEntry(one)).length;
    return [
      ...(count > most ? [{ code: 'too-many' as const, values: { count, most } }] : []),
      ...value.flatMap(({ id, values }) =>
        fields.flatMap((field) => textRemarks(textOf(values[field.id]), [id, field.id])),
      ),
    ];
  },
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

function makeField(structure: FieldStructure, words: QuestionWords, lists: Lists): Field {
  const own = words.fields?.[structure.id];
  const shared = {
    id: structure.id,
    label: own?.label ?? structure.id,
    ...(own?.hint !== undefined && { hint: own.hint }),
  };
  if (structure.kind === 'text') return { ...shared, kind: 'text', length: structure.length };
  return { ...shared, kind: structure.kind, groups: groupsOf(structure.options, own, lists) };
}

/** The name of an entry: its first field, or nothing. */
export function entryTitle({ fields }: EntriesQuestion, { values }: Entry): string {
  const first = fields[0];
  return first ? fieldWordsOf(first, values[first.id]).join(', ') : '';
}

export function isEmptyEntry({ values }: Entry): boolean {
  return Object.values(values).every((value) =>
    typeof value === 'string' ? value.trim() === '' : value.length === 0,
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
  const line: Inline[] = [
    ...(title === '' ? [] : [{ text: title, strong: true as const }]),
    ...(rest.length === 0 ? [] : plain(`${title === '' ? '' : ' · '}${rest.join(' · ')}`)),
  ];
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

/** The value of a field in words: lines of a text, labels of options. */
function fieldWordsOf(field: Field, value: string | string[] | undefined): string[] {
  if (field.kind === 'text')
    return paragraphs(textOf(value)).flatMap((block) =>
      block.kind === 'paragraph' ? block.text.map(({ text }) => text) : [],
    );
  const ids = typeof value === 'string' ? [value] : (value ?? []);
  return ids.filter((id) => id !== '').map((id) => labelOf(field.groups, id));
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

function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}
