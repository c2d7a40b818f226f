/** The days around a meeting in order: the meetings, what was agreed, and what the content counts from the first. */
import { agreedDays } from './agreed.ts';
import type { Timeline, TimelineItem } from '../content/catalog.ts';
import { dayOf, isoDay } from '../kinds/dayAndHour.ts';
import type { Hour } from '../kinds/dayAndHour.ts';
import { calendarEvent } from '../paper/calendar.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answers } from '../preparation/preparation.ts';
import { dayAfter } from '../time/dayAfter.ts';
import { deadlineAfter } from '../time/deadline.ts';

/** Something on a day, YYYY-MM-DD; `id` is that of the question, the entry or the item, and stays. */
export type TimelineDay = {
  id: string;
  kind: 'meeting' | 'agreed' | 'advice' | 'rule';
  day: string;
  hour?: Hour;
  title: string;
  /** The language of the title and the text, where it is not the citizen's own words. */
  lang?: string;
  text?: string;
  place?: string;
  /** Of a rule that ends on a day when offices are shut: the day of work before it. */
  sendBy?: string;
  source?: TimelineItem['source'];
  isPast: boolean;
};

/** Where the meeting lies; `far-ahead` is more than two years, so that the year may be a slip, `long-ago` more than one. */
export type TimelineState = 'no-meeting' | 'ahead' | 'far-ahead' | 'today' | 'past' | 'long-ago';

type Undated = Omit<TimelineDay, 'isPast'>;

/**
 * Gives the days in order, and where the meeting lies from `today` (YYYY-MM-DD). Nothing is counted from a meeting that
 * has no date or is long ago; what was agreed and the next meeting are there all the same. No day is moved by an hour.
 */
export function timelineOf(
  timeline: Timeline,
  answers: Answers,
  today: string,
): { state: TimelineState; days: TimelineDay[] } {
  const meeting = meetingDay(timeline.meeting, answers);
  const next = meetingDay(timeline.next, answers);
  const state = stateOf(meeting?.day, today);
  const counted = countedDays(timeline, state === 'long-ago' ? undefined : meeting?.day, answers);
  const days = [
    ...(meeting ? [meeting] : []),
    ...(next ? [next] : []),
    ...agreedDays(timeline.agreed, answers),
    ...counted,
  ];
  const inOrder = days
    .map((one) => ({ ...one, isPast: one.day < today }))
    .sort((one, other) => (orderOf(one) < orderOf(other) ? -1 : 1));
  return { state, days: inOrder };
}

function stateOf(day: string | undefined, today: string): TimelineState {
  if (day === undefined) return 'no-meeting';
  if (day === today) return 'today';
  if (day < today) return day < (dayAfter(today, { months: -12 }) ?? '') ? 'long-ago' : 'past';
  return day > (dayAfter(today, { months: 24 }) ?? day) ? 'far-ahead' : 'ahead';
}

function meetingDay(question: Timeline['meeting'], answers: Answers): Undated | undefined {
  const event = question && calendarEvent([question], answers);
  if (question === undefined || event === undefined) return undefined;
  return { ...event, kind: 'meeting', day: isoDay(event.day), lang: question.lang };
}

function countedDays(
  { items, situation }: Timeline,
  meeting: string | undefined,
  answers: Answers,
): Undated[] {
  const said = situation === undefined ? undefined : givenValue(answers[situation]);
  const chosen = said?.kind === 'choice' ? said.value : undefined;
  return items
    .filter(({ situations }) => situations.length === 0 || situations.some((one) => one === chosen))
    .flatMap(({ after, since, ...item }) => {
      const from = since === undefined ? meeting : dayGiven(answers, since);
      const deadline = from === undefined ? undefined : deadlineAfter(from, after);
      if (from === undefined || deadline === undefined || !holds(item, from, deadline.ends))
        return [];
      const { id, kind, title, text, lang, source } = item;
      const { ends: day, sendBy } = deadline;
      const isShut = kind === 'rule' && sendBy !== day;
      return [
        { id, kind, day, title, text, lang, ...(isShut && { sendBy }), ...(source && { source }) },
      ];
    });
}

/** The day that a question was answered with. */
function dayGiven(answers: Answers, question: string): string | undefined {
  const given = givenValue(answers[question]);
  const day = given?.kind === 'dateTime' ? dayOf(given.value) : undefined;
  return day && isoDay(day);
}

/** Whether a rule holds from the meeting to the day that it gives. */
function holds(
  { from, to }: Pick<TimelineItem, 'from' | 'to'>,
  first: string,
  last: string,
): boolean {
  return (from === undefined || from <= first) && (to === undefined || last <= to);
}

/** What has an hour comes before what is for the whole day. */
function orderOf({ day, hour }: TimelineDay): string {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${day} ${hour ? `${two(hour.hour)}.${two(hour.minute)}` : '99'}`;
}
