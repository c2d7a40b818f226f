/** A day and an hour, on paper. */
import { plain } from '../../text/block.ts';
import { dayOf, hourOf, momentWords } from '../dayAndHour.ts';
import { moment as form } from '../dateTime.ts';
import type { Moment, MomentQuestion } from '../dateTime.ts';
import type { PaperKind } from './kind.ts';

export const moment: PaperKind<MomentQuestion, Moment> = {
  blocks: ({ lang }, value) => [{ kind: 'paragraph', text: plain(momentWords(value, lang)) }],
  blank: () => [{ kind: 'lines', count: 1 }],
  // A part may be typed in words ("after lunch"): those are the citizen's own.
  lines: ({ lang }, value) =>
    isWhole(value) || form.isEmpty(value) ? [] : [{ id: '', text: momentWords(value, lang) }],
  only: (_question, value, keeps) => (isWhole(value) || keeps('') ? value : form.empty),
};

/** Whether it says no more than a day of the calendar and, if anything, an hour of it. */
function isWhole(value: Moment): boolean {
  return dayOf(value) !== undefined && (value.time.trim() === '' || hourOf(value) !== undefined);
}
