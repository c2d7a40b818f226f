/** How a list of entries is read from the content. */
import { checked, z } from '../zod.ts';
import type { EntriesQuestion } from './entries.ts';
import { fieldSourceOf, fieldStructure } from './fieldSources.ts';
import { commonOf, contentId } from './kind.ts';
import type { Source } from './kind.ts';

const structure = {
  /** Questions as any other; the first names the entry. */
  fields: checked(z.array(fieldStructure), z.minLength(1)),
  most: z.optional(checked(z.int(), z.positive())),
  suggest: z.optional(z.literal('wishes')),
  /** The question, a text, whose answer is offered as the name of an entry. */
  offers: z.optional(contentId),
  /** The questions, ranked or entries, of which each thing said is a row at once. */
  'rows-from': z.optional(checked(z.array(contentId), z.minLength(1))),
};

/** A field feeds papers, and is asked, as its list is; it has its language, and is about health where that is. */
const ofField = { topics: [], askable: false, setsWriter: false, setsSituation: false };

export const entriesSource: Source<typeof structure, EntriesQuestion> = {
  structure,
  make: (common, { fields, most, suggest, offers, 'rows-from': rowsFrom }, words, known) => ({
    ...common,
    kind: 'entries',
    entry: words.entry ?? '',
    fields: fields.map((field) => {
      const own = words.fields?.[field.id] ?? { label: field.id };
      const { lang, health } = common;
      const { id, resume } = field;
      const told = { lang, health, ...ofField, ...(resume && { resume }) };
      return fieldSourceOf(field.kind).make(commonOf(id, own, told), field, own, known);
    }),
    ...(most !== undefined && { most }),
    ...(suggest && { suggest }),
    ...(offers !== undefined && { offers: { question: offers, words: words.offer ?? '' } }),
    ...(rowsFrom && { rowsFrom }),
    ...(fields.some(({ when }) => when) && {
      conditions: Object.fromEntries(fields.flatMap(({ id, when }) => (when ? [[id, when]] : []))),
    }),
    ...(fields.some(({ column }) => column !== undefined) && {
      columns: Object.fromEntries(
        fields.flatMap(({ id, column }) => (column === undefined ? [] : [[id, column]])),
      ),
    }),
    ...(fields.some(({ begins }) => begins !== undefined) && {
      parts: fields.flatMap(({ id, begins }) =>
        begins === undefined ? [] : [{ from: id, label: words.parts?.[begins] ?? begins }],
      ),
    }),
  }),
  needs: ({ fields, offers }) => [
    ['entry'],
    ...(offers === undefined ? [] : [['offer']]),
    ...fields.flatMap(({ begins }) => (begins === undefined ? [] : [['parts', begins]])),
    ...fields.flatMap((field) => [
      ['fields', field.id],
      ...fieldSourceOf(field.kind)
        .needs(field)
        .map((place) => ['fields', field.id, ...place]),
    ]),
  ],
};
