/** A day and an hour, on paper. */
import { plain } from '../../text/block.ts';
import { dayOf, hourOf, dateTimeWords } from '../dayAndHour.ts';
import { dateTime as form } from '../dateTime.ts';
import type { DateTime, DateTimeQuestion } from '../dateTime.ts';
import type { PaperKind } from './kind.ts';

export const dateTime: PaperKind<DateTimeQuestion, DateTime> = {
  blocks: ({ lang }, value) => [{ kind: 'paragraph', text: plain(dateTimeWords(value, lang)) }],
  blank: () => [{ kind: 'lines', count: 1 }],
  // A part may be typed in words ("after lunch"): those are the citizen's own.
  lines: ({ lang }, value) =>
    isWhole(value) || form.isEmpty(value) ? [] : [{ id: '', text: dateTimeWords(value, lang) }],
  only: (_question, value, keeps) => (isWhole(value) || keeps('') ? value : form.empty),
};

/** Whether it says no more than a day of the calendar and, if anything, an hour of it. */
function isWhole(value: DateTime): boolean {
  return dayOf(value) !== undefined && (value.time.trim() === '' || hourOf(value) !== undefined);
}
