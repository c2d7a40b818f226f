/**
 * The kinds of question that can also be a field of an entry: all but lists of entries, for a list inside a list
 * cannot be filled in on a phone. `registry.ts` adds the lists.
 */
import { z } from '../zod.ts';
import { cards, cardsValue } from './cards.ts';
import type { CardsQuestion } from './cards.ts';
import { checklist, checklistValue } from './checklist.ts';
import type { ChecklistQuestion } from './checklist.ts';
import { choice, choiceValue } from './choice.ts';
import type { ChoiceQuestion } from './choice.ts';
import { choices, choicesValue } from './choices.ts';
import type { ChoicesQuestion } from './choices.ts';
import { dateTime, dateTimeValue } from './dateTime.ts';
import type { DateTimeQuestion } from './dateTime.ts';
import { funnel, funnelValue } from './funnel.ts';
import type { FunnelQuestion } from './funnel.ts';
import type { Kind } from './kind.ts';
import { number, numberValue } from './number.ts';
import type { NumberQuestion } from './number.ts';
import { ranked, rankedValue } from './ranked.ts';
import type { RankedQuestion } from './ranked.ts';
import { rows, rowsValue } from './rows.ts';
import type { RowsQuestion } from './rows.ts';
import { text, textValue } from './text.ts';
import type { TextQuestion } from './text.ts';
import { week, weekValue } from './week.ts';
import type { WeekQuestion } from './week.ts';

/** A question that can be a field of an entry. */
export type FieldQuestion =
  | ChoiceQuestion
  | ChoicesQuestion
  | TextQuestion
  | NumberQuestion
  | FunnelQuestion
  | DateTimeQuestion
  | WeekQuestion
  | RankedQuestion
  | RowsQuestion
  | ChecklistQuestion
  | CardsQuestion;
export type FieldKindName = FieldQuestion['kind'];

/** The value of a field, with its kind, as it is saved. */
export const fieldValue = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('choice'), value: choiceValue }),
  z.object({ kind: z.literal('choices'), value: choicesValue }),
  z.object({ kind: z.literal('text'), value: textValue }),
  z.object({ kind: z.literal('number'), value: numberValue }),
  z.object({ kind: z.literal('funnel'), value: funnelValue }),
  z.object({ kind: z.literal('dateTime'), value: dateTimeValue }),
  z.object({ kind: z.literal('week'), value: weekValue }),
  z.object({ kind: z.literal('ranked'), value: rankedValue }),
  z.object({ kind: z.literal('rows'), value: rowsValue }),
  z.object({ kind: z.literal('checklist'), value: checklistValue }),
  z.object({ kind: z.literal('cards'), value: cardsValue }),
]);
export type FieldValue = z.infer<typeof fieldValue>;
type ValueOf<K extends FieldKindName> = Extract<FieldValue, { kind: K }>['value'];

export const fieldKinds = {
  choice,
  choices,
  text,
  number,
  funnel,
  dateTime,
  week,
  ranked,
  rows,
  checklist,
  cards,
} satisfies { [K in FieldKindName]: Kind<ValueOf<K>> };

/** Whether nothing is written in a field. */
export function isEmptyField(given: FieldValue): boolean {
  // The value is of the kind it is given with.
  const kind = fieldKinds[given.kind] as unknown as Kind<FieldValue['value']>;
  return kind.isEmpty(given.value);
}
