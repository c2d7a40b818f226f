/**
 * What a citizen has written: the single source of truth, and the format of the exported file and of storage.
 * Answers hold ids of the content, never its sentences, so a language switch loses nothing.
 */
import { answerValue, isEmpty } from '../kinds/registry.ts';
import type { AnswerValue } from '../kinds/registry.ts';
import { pageLanguage, pageName, timestamp, writer } from '../kinds/stamp.ts';
import type { Writer } from '../kinds/stamp.ts';
import { checked, z } from '../zod.ts';

export const FORMAT = 'klar-til-moedet';
export const VERSION = 5;

const id = checked(z.string(), z.minLength(1), z.maxLength(100));

/** `page` tells which page made a change, and `seen` upon which: `changes.ts`. Answers without it are of one page. */
const stamp = {
  at: timestamp,
  by: writer,
  page: z.optional(pageName),
  lang: z.optional(pageLanguage),
  /** It came from the kommune, in the link to the meeting, and was not changed since. */
  from: z.optional(z.literal('kommune')),
  /** Page → the moment of its latest change that this one was made upon. */
  seen: z.optional(z.record(pageName, timestamp)),
};

/**
 * An answer is given, *not yet* ("ved ikke endnu") or *will ask* ("vil spørge"); an untouched question has none.
 * `kept` is what was written before somebody said *not yet*: out of every paper, but not lost.
 */
export const answer = z.discriminatedUnion('state', [
  z.object({ state: z.literal('answered'), content: answerValue, ...stamp }),
  z.object({ state: z.literal('not-yet'), kept: z.optional(answerValue), ...stamp }),
  z.object({ state: z.literal('will-ask'), kept: z.optional(answerValue), ...stamp }),
]);
export type Answer = z.infer<typeof answer>;

/** Question id → answer. */
export type Answers = Record<string, Answer>;

/**
 * What goes on a paper: ids of its sections, its lines of own words, and whom it is for where more than one may read
 * it (a reader that is not known any more is as none). A line is a question's id and the line's own,
 * with a slash between, and the moment of the answer that was read when it was ticked: a later answer is not ticked.
 */
const paper = z.object({
  sections: z.array(id),
  lines: z.record(checked(z.string(), z.maxLength(300)), timestamp),
  reader: z.optional(id),
  at: timestamp,
});
export type PaperChoice = z.infer<typeof paper>;

/**
 * An answer that was read back to the citizen, who said yes: the moment of the answer that was read and, of a list, of
 * each entry. A later answer is not read back. `day` is that of the calendar, which `at` may be ahead of.
 */
const readBack = z.object({
  of: timestamp,
  entries: z.optional(z.record(id, timestamp)),
  day: checked(
    z.string(),
    z.regex(/^\d{4}-\d\d-\d\d$/),
    z.refine((text) => !Number.isNaN(Date.parse(text))),
  ),
  at: timestamp,
});
export type ReadBack = z.infer<typeof readBack>;

/** The minutes one can choose between: *hvor lang tid vil du bruge?* */
export const paces = [5, 15, 30] as const;
export type Pace = (typeof paces)[number];

/** What is written for one meeting. */
const written = {
  answers: z.record(id, answer),
  /** Answers that lost to a later one from another tab, the latest first: can be brought back. */
  setAside: z.record(id, z.array(answer)),
  /** Document id → what the citizen has ticked for it. */
  papers: z.record(id, paper),
  /** Question id → that its answer was read back, where somebody helps. */
  readBack: z.optional(z.record(id, readBack)),
};

/**
 * The preparation for an earlier meeting, whole as it was when a new one was begun (`startAgain.ts`): when it was begun
 * itself, `from`, and put away. Of one that was taken back, `gone`, nothing else is left.
 */
const earlier = z.object({
  id,
  from: timestamp,
  at: timestamp,
  ...written,
  gone: z.optional(z.literal(true)),
});
export type Earlier = z.infer<typeof earlier>;

export const preparation = z.object({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  id,
  /** Grows by one with every change: of two stored copies the higher is the newer. */
  revision: checked(z.int(), z.nonnegative()),
  created: timestamp,
  changed: timestamp,
  ...written,
  /** How many minutes somebody wanted to use, and when they said so. */
  pace: z.optional(z.object({ minutes: z.literal(paces), at: timestamp })),
  /** Preparations for meetings before this one, the first of them first. */
  earlier: z.array(earlier),
});
export type Preparation = z.infer<typeof preparation>;
export type Written = Pick<Preparation, keyof typeof written>;

/** A preparation in which nothing is written yet. */
export function emptyPreparation(newId: string, now: string): Preparation {
  return {
    format: FORMAT,
    version: VERSION,
    id: newId,
    revision: 0,
    created: now,
    changed: now,
    answers: {},
    setAside: {},
    papers: {},
    earlier: [],
  };
}

/** What was written under an answer, also when it is set aside by *not yet*. */
export function contentOf(given: Answer | undefined): AnswerValue | undefined {
  if (given === undefined) return undefined;
  return given.state === 'answered' ? given.content : given.kept;
}

/** Tells whether a question has been answered, in any way. An emptied answer does not count. */
export function isTouched(given: Answer | undefined): given is Answer {
  return given !== undefined && !(given.state === 'answered' && isEmpty(given.content));
}

/** The content of an answer that is given and not empty. */
export function givenValue(given: Answer | undefined): AnswerValue | undefined {
  return given?.state === 'answered' && !isEmpty(given.content) ? given.content : undefined;
}

/** Who writes, as the answer to the question about it says; without an answer it is the citizen. */
export function mainWriter(answers: Answers, question: string | undefined): Writer {
  const said = question === undefined ? undefined : givenValue(answers[question]);
  const known = writer.safeParse(said?.kind === 'choice' ? said.value : 'me');
  return known.success ? known.data : 'me';
}

/** Whether nothing at all is written, for this meeting or an earlier one. */
export function isUntouched({ earlier, ...work }: Preparation): boolean {
  return isBlank(work) && earlier.every(({ gone }) => gone);
}

/** Whether nothing is written for one meeting. */
export function isBlank({ answers, setAside }: Pick<Written, 'answers' | 'setAside'>): boolean {
  return ![...Object.values(answers), ...Object.values(setAside).flat()].some(isTouched);
}
