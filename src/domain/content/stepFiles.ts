/** The shapes of the files of a step: its screens and what they ask, questions that are asked no more, and the pace. */
import { condition } from '../kinds/condition.ts';
import { contentId, questionWords } from '../kinds/kind.ts';
import { paces } from '../preparation/preparation.ts';
import { questionStructure } from './question.ts';
import { z } from '../zod.ts';

const words = z.string().check(z.minLength(1));

/** The drawing beside its name, `src/signs/<sign>.svg`. */
const sign = z.optional(contentId);

export const screenStructure = z.strictObject({
  id: contentId,
  /** The shortest of the timed ways that takes it along; without it none does. */
  within: z.optional(z.literal(paces)),
  /** What the program shows below the questions: what is to be asked about, who may be at the table, or how it has gone. */
  shows: z.optional(z.enum(['asks', 'roles', 'course'])),
  questions: z.array(questionStructure).check(z.minLength(1)),
});

export const questionStepStructure = z.strictObject({
  view: z.literal('questions'),
  /** The most important, which all go through, a topic of those one takes in any order, or one after the meeting. */
  part: z.enum(['first', 'more', 'after']),
  /** Its screens are taken one by one, from its own page: none follows another, and it has no sheet to write on. */
  pick: z.optional(z.boolean()),
  /** When it comes before the other topics of its part. It hides none. */
  'first-when': z.optional(condition),
  /** The document that comes of it, if it is one of its own. */
  paper: z.optional(contentId),
  sign,
  screens: z.array(screenStructure).check(z.minLength(1)),
});

/** steps/NN-id/step.yaml: a step of questions, screen by screen, or the review at the end. */
export const stepStructure = z.discriminatedUnion('view', [
  questionStepStructure,
  z.strictObject({ view: z.literal('review'), sign }),
]);

/** steps/NN-id/da.md: the words of a step; the Markdown body is guidance at its beginning. */
export const stepWords = z.strictObject({
  title: words,
  /** One line below the title, also in the list of steps. */
  lead: words,
  screens: z._default(
    z.record(contentId, z.strictObject({ title: words, lead: z.optional(words) })),
    {},
  ),
  questions: z._default(z.record(contentId, questionWords), {}),
});

/**
 * retired/questions.yaml and da.yaml: questions that are asked no more, as their step had them. Who answered one in an
 * earlier edition is shown it on the review, and it is on no paper. A question that is still asked, and has lost an
 * option, stands here too, with the options that are gone.
 */
export const retiredStructure = z.strictObject({ questions: z.array(questionStructure) });
export const retiredWords = z.strictObject({ questions: z.record(contentId, questionWords) });

/**
 * pace/pace.yaml: what the minutes of a screen are computed from: words read a minute, and seconds for each kind of
 * answer. How the numbers were found stands there.
 */
export const paceStructure = z.strictObject({
  'words-a-minute': z.number().check(z.positive()),
  seconds: z.record(words, z.number().check(z.positive())),
});

