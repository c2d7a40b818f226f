/** What papers ask of the kinds that can be fields of an entry. */
import type { FieldKindName, FieldQuestion, FieldValue } from '../fields.ts';
import { cards } from './cards.ts';
import { checklist } from './checklist.ts';
import { choice } from './choice.ts';
import { choices } from './choices.ts';
import { dateTime } from './dateTime.ts';
import { funnel } from './funnel.ts';
import type { PaperKind } from './kind.ts';
import { number } from './number.ts';
import { ranked } from './ranked.ts';
import { rows } from './rows.ts';
import { text } from './text.ts';
import { week } from './week.ts';

type QuestionOf<K extends FieldKindName> = Extract<FieldQuestion, { kind: K }>;
type ValueOf<K extends FieldKindName> = Extract<FieldValue, { kind: K }>['value'];

export const fieldPaperKinds = {
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
} satisfies { [K in FieldKindName]: PaperKind<QuestionOf<K>, ValueOf<K>> };

/** The module of a kind, seen as taking any question and value: callers pair the two by `kind`. */
export function paperKindOf(kind: FieldKindName): PaperKind<FieldQuestion, FieldValue['value']> {
  return fieldPaperKinds[kind] as unknown as PaperKind<FieldQuestion, FieldValue['value']>;
}
