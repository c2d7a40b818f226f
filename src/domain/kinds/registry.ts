/** The kinds of question there are. To add one: its module here and in `paper/`, its lines in both registries, and its field in `ui/fields`. */
import { z } from '../zod.ts';
import { cards, cardsValue } from './cards.ts';
import type { CardsQuestion } from './cards.ts';
import { choice, choiceValue } from './choice.ts';
import type { ChoiceQuestion } from './choice.ts';
import { choices, choicesValue } from './choices.ts';
import type { ChoicesQuestion } from './choices.ts';
import { entries, entriesValue } from './entries.ts';
import type { EntriesQuestion } from './entries.ts';
import { funnel, funnelValue } from './funnel.ts';
import type { FunnelQuestion } from './funnel.ts';
import type { Kind } from './kind.ts';
import { moment, momentValue } from './dateTime.ts';
import type { MomentQuestion } from './dateTime.ts';
import { ranked, rankedValue } from './ranked.ts';
import type { RankedQuestion } from './ranked.ts';
import { text, textValue } from './text.ts';
import type { TextQuestion } from './text.ts';
import { week, weekValue } from './week.ts';
import type { WeekQuestion } from './week.ts';

/** A question in one language: what is asked, of which kind, with which words. */
export type Question =
  | ChoiceQuestion
  | ChoicesQuestion
  | TextQuestion
  | EntriesQuestion
  | FunnelQuestion
  | MomentQuestion
  | WeekQuestion
  | RankedQuestion
  | CardsQuestion;
export type KindName = Question['kind'];
export type QuestionOf<K extends KindName> = Extract<Question, { kind: K }>;

/** The kind of a question and the value given to it, as it is saved. */
export const answerValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), value: choiceValue }),
  z.object({ kind: z.literal('choices'), value: choicesValue }),
  z.object({ kind: z.literal('text'), value: textValue }),
  z.object({ kind: z.literal('entries'), value: entriesValue }),
  z.object({ kind: z.literal('funnel'), value: funnelValue }),
  z.object({ kind: z.literal('moment'), value: momentValue }),
  z.object({ kind: z.literal('week'), value: weekValue }),
  z.object({ kind: z.literal('ranked'), value: rankedValue }),
  z.object({ kind: z.literal('cards'), value: cardsValue }),
]);
export type AnswerValue = z.infer<typeof answerValue>;
export type ValueOf<K extends KindName> = Extract<AnswerValue, { kind: K }>['value'];

export const kinds = {
  choice,
  choices,
  text,
  entries,
  funnel,
  moment,
  week,
  ranked,
  cards,
} satisfies { [K in KindName]: Kind<ValueOf<K>> };

/** Whether the content was given to a question of this kind; content changed since is left alone. */
export function fits(question: Question, given: AnswerValue): boolean {
  return question.kind === given.kind;
}

/** The content of a question in which nothing is written. */
export function emptyValue(kind: KindName): AnswerValue {
  return { kind, value: kinds[kind].empty } as AnswerValue;
}

export function isEmpty(given: AnswerValue): boolean {
  // The value is of the kind it is given with.
  const kind = kinds[given.kind] as unknown as Kind<AnswerValue['value']>;
  return kind.isEmpty(given.value);
}
