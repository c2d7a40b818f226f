/** A question is data: its structure as step.yaml has it, its words as da.md has them, and the two put together. */
import { condition } from '../kinds/condition.ts';
import { entriesSource } from '../kinds/entriesSource.ts';
import { structuresWith } from '../kinds/fieldSources.ts';
import { commonOf, contentId } from '../kinds/kind.ts';
import type { Known, QuestionWords } from '../kinds/kind.ts';
import type { Question } from '../kinds/registry.ts';
import { resumePlace } from '../kinds/resume.ts';
import { sourceOf } from '../kinds/sources.ts';
import { z } from '../zod.ts';

const common = {
  id: contentId,
  when: z.optional(condition),
  /** Topics that it feeds: a document's sections gather questions by topic. */
  topics: z.array(contentId),
  /** An answer to it may tell about illness: never on a paper for a workplace. */
  health: z._default(z.boolean(), false),
  /** "Det vil jeg spørge om" is offered as an answer. */
  askable: z._default(z.boolean(), false),
  /** The answer (me · together · helper) says who writes from now on. */
  'sets-writer': z._default(z.boolean(), false),
  /** The answer is the name that a helper sees. */
  'sets-name': z._default(z.boolean(), false),
  /** The answer says what somebody is called to: rules for that situation come first. */
  'sets-situation': z._default(z.boolean(), false),
  /** It is about one meeting: the answer is emptied when a new one begins (`preparation/startAgain.ts`). */
  once: z._default(z.boolean(), false),
  /** Where it belongs in a CV as data. */
  resume: z.optional(resumePlace),
};

export const questionStructure = z.discriminatedUnion('kind', [
  ...structuresWith(common),
  z.strictObject({ ...common, kind: z.literal('entries'), ...entriesSource.structure }),
]);
export type QuestionStructure = z.infer<typeof questionStructure>;

/** Puts a question's structure and its words, which are in the language `lang`, together. */
export function makeQuestion(
  structure: QuestionStructure,
  words: QuestionWords,
  lang: string,
  known: Known,
): Question {
  const { topics, health, askable, once, when, resume } = structure;
  const told = {
    lang,
    topics,
    health,
    askable,
    setsWriter: structure['sets-writer'],
    setsSituation: structure['sets-situation'],
    ...(structure['sets-name'] && { setsName: true as const }),
    ...(once && { once }),
    ...(when && { when }),
    ...(resume && { resume }),
  };
  const common = commonOf(structure.id, words, told);
  return sourceOf(structure.kind).make(common, structure, words, known);
}
