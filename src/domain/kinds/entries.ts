/** A list of things that are alike (jobs, people, job goals): each entry has an id and a few fields. */
import { paragraphs, plain } from '../block.ts';
import type { Block } from '../block.ts';
import { z } from '../zod.ts';
import { contentId, labelOf, longTextRemarks, optionsStructure } from './kind.ts';
import type { Common, Kind, OptionGroup } from './kind.ts';
import { BLANK_LINES } from './text.ts';

const fieldStructure = z.discriminatedUnion('kind', [
  z.strictObject({ id: contentId, kind: z.literal('text'), length: z.enum(['short', 'long']) }),
  z.strictObject({ id: contentId, kind: z.literal('choice'), options: optionsStructure }),
  z.strictObject({ id: contentId, kind: z.literal('choices'), options: optionsStructure }),
]);
export type FieldStructure = z.infer<typeof fieldStructure>;

export const entriesStructure = {
  /** The first field names the entry. */
  fields: z.array(fieldStructure).check(z.minLength(1)),
  /** More entries than this are kept, and we say that they are many. */
  most: z.optional(z.int().check(z.positive())),
  /** The wishes of the spørgetragt are offered as first entries. */
  suggest: z.optional(z.literal('wishes')),
};

export const entry = z.object({
  id: z.string().check(z.minLength(1), z.maxLength(100)),
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

export const entries: Kind<EntriesQuestion, Entry[]> = {
  empty: [],
  isEmpty: (value) => value.every(isEmptyEntry),
  remarks: ({ fields, most = Infinity }, value) => {
    const count = value.filter((one) => !isEmptyEntry(one)).length;
    return [
      ...(count > most ? [{ code: 'too-many' as const, values: { count, most } }] : []),
      ...value.flatMap(({ id, values }) =>
        fields.flatMap((field) => longTextRemarks(textOf(values[field.id]), [id, field.id])),
      ),
    ];
  },
  blocks: (question, value) =>
    value.filter((one) => !isEmptyEntry(one)).flatMap((one) => entryBlocks(question, one)),
  blank: ({ fields, most }) =>
    Array.from({ length: Math.min(most ?? 3, 3) }, () => fields.flatMap(blankField)).flat(),
};

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
