/** A list of things that are alike (jobs, people, job goals): each entry has an id and a few fields. */
import { paragraphs } from '../text/block.ts';
import { checked, z } from '../zod.ts';
import { contentId, groupsOf, labelsOf, optionNeeds, optionsStructure } from './kind.ts';
import { resumePlace } from './resume.ts';
import type { ResumePlace } from './resume.ts';
import type { Common, Kind, Lists, OptionGroup, QuestionWords, Source } from './kind.ts';

/** Not spread from one object: a bundler would then send all of it to the browser. */
const resume = z.optional(resumePlace);
const fieldStructure = z.discriminatedUnion('kind', [
  z.strictObject({
    id: contentId,
    resume,
    kind: z.literal('text'),
    length: z.enum(['short', 'long']),
  }),
  z.strictObject({ id: contentId, resume, kind: z.literal('choice'), options: optionsStructure }),
  z.strictObject({ id: contentId, resume, kind: z.literal('choices'), options: optionsStructure }),
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

type FieldWords = { id: string; label: string; hint?: string; resume?: ResumePlace };
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

export const entries: Kind<Entry[]> = {
  empty: [],
  isEmpty: (value) => value.every(isEmptyEntry),
};

function makeField(structure: FieldStructure, words: QuestionWords, lists: Lists): Field {
  const own = words.fields?.[structure.id];
  const shared = {
    id: structure.id,
    label: own?.label ?? structure.id,
    ...(own?.hint !== undefined && { hint: own.hint }),
    ...(structure.resume && { resume: structure.resume }),
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

/** The value of a field in words: lines of a text, labels of options. */
export function fieldWordsOf(field: Field, value: string | string[] | undefined): string[] {
  if (field.kind === 'text')
    return paragraphs(textOf(value)).flatMap((block) =>
      block.kind === 'paragraph' ? block.text.map(({ text }) => text) : [],
    );
  const ids = typeof value === 'string' ? [value] : (value ?? []);
  return labelsOf(field.groups, ids);
}

export function textOf(value: string | string[] | undefined): string {
  return typeof value === 'string' ? value : '';
}
