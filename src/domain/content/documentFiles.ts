/** The shapes of the files of a paper, as their authors write them. */
import { contentId } from '../kinds/kind.ts';
import { readerNames } from './readers.ts';
import { z } from '../zod.ts';

const words = z.string().check(z.minLength(1));
const flag = z._default(z.boolean(), false);
const section = {
  id: contentId,
  /** Left out until the citizen ticks it. */
  off: flag,
  /** With nothing to show it has so many lines to write on by hand, instead of being left out. */
  lines: z._default(z.int(), 0),
  /** What is written by hand, below all else: of each a name, which has words, and how many lines there are for it. */
  write: z._default(z.record(contentId, z.int().check(z.positive())), {}),
  /** What is written by hand is left out where an answer stands. */
  instead: z.optional(z.boolean()),
  /** Unless such a section has something on the paper, the first page says the words `unsaid`. */
  unsaid: z.optional(z.boolean()),
  /**
   * Tables to write in by hand, below the lines: columns, which have words, and so many rows with a number or rows with
   * words of their own, each with room for so many lines.
   */
  grids: z._default(
    z.array(
      z.strictObject({
        columns: z.array(contentId).check(z.minLength(1)),
        rows: z.union([z.int().check(z.positive()), z.array(contentId).check(z.minLength(1))]),
        room: z._default(z.int().check(z.positive()), 1),
      }),
    ),
    [],
  ),
  /** In the print room: its picture, a name in `src/drawings`, and who gets it in the hand. */
  drawing: z.optional(words),
  for: z.optional(z.enum(['me', 'caseworker'])),
  /** Of a paper of sheets: its pages lie, but in large print. */
  landscape: z.optional(z.boolean()),
  /** It begins a new page, unless it is the first. */
  'new-page': flag,
  /** In the head of the paper, as far as it is short, or on its first page, as far as there is room. */
  stands: z.optional(z.enum(['head', 'front'])),
  /** On the first page it has room before those that do not come first. */
  first: flag,
  /** It is ticked with this section. */
  of: z.optional(contentId),
  /** It tells again what stands below. */
  repeats: flag,
  /** Its heading says what was asked. */
  bare: flag,
  /** The part of the paper that it belongs to. */
  part: z.optional(contentId),
  /** Found by a sign: it is not to be missed, or is a question. */
  sign: z.optional(z.enum(['important', 'question'])),
};

/** documents/id/document.yaml: which sections a paper has, in order, and who reads it. */
export const documentStructure = z.strictObject({
  readers: z.array(z.enum(readerNames)).check(z.minLength(1)),
  /** The room it has; see `Fit`. Of `sheets` each section is one, with its title in its head. */
  fit: z.enum(['pages', 'page', 'note', 'case', 'sheets']),
  /** It says who has written it and when. */
  signed: flag,
  /** Set close, as a CV is: lists in a line, entries without the names of their fields. */
  compact: flag,
  /** It is good with nothing on it but its lines: it can be had before anything is answered. */
  'by-hand': flag,
  /** It is a CV: it can be had in the formats of CVs too. */
  resume: flag,
  /**
   * One paper a person: the question whose entries are the people, and of whom it is first: whose field has an option.
   * With `each` it has a sheet for each of those, and none for others.
   */
  per: z.optional(
    z.strictObject({ question: contentId, field: contentId, is: contentId, each: flag }),
  ),
  /** The parts of a long paper, each with the number that it has elsewhere; one that others write says so. */
  parts: z._default(z.array(z.strictObject({ id: contentId, number: words })), []),
  sections: z
    .array(
      z.union([
        z.strictObject({
          ...section,
          topic: contentId,
          /** Of entries only these fields are shown. */
          fields: z.optional(z.array(contentId)),
          /** Of the questions of its topic only these. */
          questions: z.optional(z.array(contentId)),
          /** Each of its answers has a heading of its own: what was asked. */
          apart: flag,
          /** The questions whose entries stand in a table. */
          table: z._default(z.array(contentId), []),
          /** The questions whose entries, each named by a day, are drawn as they follow each other, and in a table. */
          chart: z.optional(z.array(contentId)),
          /** With nothing to show it has room to answer by hand, as a blank sheet has. */
          blank: flag,
        }),
        /**
         * The way through the spørgetragt; what is *not yet* known of what stands here; what the citizen will ask,
         * about anything or about what stands here; the cards that the companion answers; nothing, as it is for
         * notes by hand; the questions to practise; who one may meet.
         */
        z.strictObject({
          ...section,
          tells: z.enum([
            'way',
            'not-yet',
            'asks',
            'asks-here',
            'companion',
            'notes',
            'cards',
            'roles',
          ]),
        }),
        /** One question, from whatever step: its options as cards to cut out, or room to answer it by hand. */
        z.strictObject({
          ...section,
          tells: z.enum(['options', 'question']),
          question: contentId,
          /** Its cards so many times. */
          sets: z.optional(z.int().check(z.positive())),
        }),
        /** What stands on a page to read, by its path, from its first heading on: a list to bring along. */
        z.strictObject({ ...section, page: words }),
        /** One section a step, to answer its questions by hand; each has the step's id and title. */
        z.strictObject({ ...section, sheets: z.literal('steps') }),
      ]),
    )
    .check(z.minLength(1)),
  /** In the print room: what is often taken together, a button each, which has words. */
  picks: z._default(z.record(contentId, z.array(contentId).check(z.minLength(1))), {}),
});
/** documents/id/da.md: its words; `why` says, on screen, what a section is for or why it is off. The body opens the paper. */
export const documentWords = z.strictObject({
  title: words,
  lead: words,
  /** File name without ending; never a person's name. */
  file: contentId,
  /** A sentence that the first page ends with, whatever is written. */
  always: z.optional(words),
  /** A sentence before that where no section marked `unsaid` has anything on the paper: leaving out then tells nothing. */
  unsaid: z.optional(words),
  /** What the parts are called; `official`: elsewhere. With a `text` nothing else stands there. */
  parts: z._default(
    z.record(
      contentId,
      z.strictObject({ title: words, official: z.optional(words), text: z.optional(words) }),
    ),
    {},
  ),
  sections: z.record(
    contentId,
    z.strictObject({
      title: words,
      why: z.optional(words),
      /** A sentence below the title, on the paper. */
      hint: z.optional(words),
      /** What stands before the lines to write on. */
      write: z.optional(z.record(contentId, words)),
      /** Of a question with a sheet of its own: what the sheet of its step says instead of asking it. */
      elsewhere: z.optional(words),
      /** Of cards: what stands on one more in each set, to write on. */
      own: z.optional(words),
      /** What stands above the columns of its tables, and before those rows that have words. */
      columns: z.optional(z.record(contentId, words)),
      rows: z.optional(z.record(contentId, words)),
    }),
  ),
  picks: z._default(z.record(contentId, words), {}),
});

