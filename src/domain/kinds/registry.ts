/** The kinds of question there are. To add one: its module here, its lines below, and its field in `ui/fields`. */
import type { Block } from '../block.ts';
import { z } from '../zod.ts';
import { choice, choiceStructure, choiceValue } from './choice.ts';
import type { ChoiceQuestion } from './choice.ts';
import { choices, choicesStructure, choicesValue } from './choices.ts';
import type { ChoicesQuestion } from './choices.ts';
import { entries, entriesStructure, entriesValue } from './entries.ts';
import type { EntriesQuestion } from './entries.ts';
import { funnel, funnelStructure, funnelValue } from './funnel.ts';
import type { FunnelQuestion } from './funnel.ts';
import type { Kind, Remark } from './kind.ts';
import { text, textStructure, textValue } from './text.ts';
import type { TextQuestion } from './text.ts';

/** A question in one language: what is asked, of which kind, with which words. */
export type Question =
  ChoiceQuestion | ChoicesQuestion | TextQuestion | EntriesQuestion | FunnelQuestion;
export type KindName = Question['kind'];
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;

/** The kind of a question and the value given to it, as it is saved. */
export const content = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), value: choiceValue }),
  z.object({ kind: z.literal('choices'), value: choicesValue }),
  z.object({ kind: z.literal('text'), value: textValue }),
  z.object({ kind: z.literal('entries'), value: entriesValue }),
  z.object({ kind: z.literal('funnel'), value: funnelValue }),
]);
export type Content = z.infer<typeof content>;
export type ValueOf<K extends KindName> = Extract<Content, { kind: K }>['value'];

/** The part of a question's structure that belongs to its kind, as step.yaml has it. */
export const kindStructures = {
  choice: choiceStructure,
  choices: choicesStructure,
  text: textStructure,
  entries: entriesStructure,
  funnel: funnelStructure,
} satisfies Record<KindName, object>;

export const kinds = { choice, choices, text, entries, funnel } satisfies {
  [K in KindName]: Kind<QuestionOf<K>, ValueOf<K>>;
};

/** The module of a kind, seen as taking any question and value: callers pair the two by `kind`. */
function moduleOf(kind: KindName): Kind<Question, Content['value']> {
  return kinds[kind] as unknown as Kind<Question, Content['value']>;
}

/** Whether the content was given to a question of this kind; content changed since is left alone. */
export function fits(question: Question, given: Content): boolean {
  return question.kind === given.kind;
}

/** The content of a question in which nothing is written. */
export function emptyContent(kind: KindName): Content {
  return { kind, value: kinds[kind].empty } as Content;
}

export function isEmpty(given: Content): boolean {
  return moduleOf(given.kind).isEmpty(given.value);
}

export function remarksOn(question: Question, given: Content): Remark[] {
  return fits(question, given) ? moduleOf(question.kind).remarks(question, given.value) : [];
}

/** The answer in words; nothing where the question has since become another kind. */
export function answerBlocks(question: Question, given: Content): Block[] {
  return fits(question, given) ? moduleOf(question.kind).blocks(question, given.value) : [];
}

export function blankBlocks(question: Question): Block[] {
  return moduleOf(question.kind).blank(question);
}
