/** The facts of a meeting as answers to the citizen's questions, beside those that the citizen has given. */
import type { DateTime } from '../kinds/dateTime.ts';
import { isEmpty } from '../kinds/registry.ts';
import type { AnswerValue, Question } from '../kinds/registry.ts';
import { givenValue } from '../preparation/preparation.ts';
import type { Answer, Answers } from '../preparation/preparation.ts';
import type { MeetingFacts } from './meetingFacts.ts';

/** The questions that facts answer. */
export const linked = {
  when: 'meeting-time',
  place: 'meeting-place',
  know: 'meeting-know',
  who: 'participants',
} as const;

/** An answer that facts give to a question; `own` is what the citizen has said already. */
export type Offer = { question: Question; value: AnswerValue; own?: AnswerValue };

/** What facts say of each of the questions, in their order; what a question does not know is left out. */
export function offersIn(facts: MeetingFacts, questions: Question[], answers: Answers): Offer[] {
  return questions.flatMap((question): Offer[] => {
    const value = valueFor(question, facts);
    if (value === undefined || isEmpty(value)) return [];
    const own = givenValue(answers[question.id]);
    return [{ question, value, ...(own !== undefined && { own }) }];
  });
}

/** The day and hour of facts, as they are typed. */
export function whenOf({ day = '', time = '' }: MeetingFacts): DateTime {
  const [year = '', month = '', date = ''] = day.split('-');
  return { day: date.replace(/^0/, ''), month: month.replace(/^0/, ''), year, time };
}

function valueFor(question: Question, facts: MeetingFacts): AnswerValue | undefined {
  const { place = '', know = {}, who = [], names = '' } = facts;
  const { id } = question;
  if (question.kind === 'dateTime' && id === linked.when)
    return { kind: 'dateTime', value: whenOf(facts) };
  if (question.kind === 'text' && id === linked.place) return { kind: 'text', value: place };
  if (question.kind === 'checklist' && id === linked.know) {
    const rows = question.rows.flatMap(({ id: row }) => {
      const text = know[row];
      return text === undefined ? [] : [[row, { state: 'know' as const, text }] as const];
    });
    return { kind: 'checklist', value: Object.fromEntries(rows) };
  }
  if (question.kind === 'choices' && id === linked.who) {
    const options = question.groups.flatMap((group) => group.options.map((option) => option.id));
    const chosen = who.filter((role) => options.includes(role));
    return { kind: 'choices', value: { chosen, own: names } };
  }
  return undefined;
}

/** Whether facts name a row or a role that no question knows: they are of another edition of the site. */
export function isPartlyUnknown({ know = {}, who = [] }: MeetingFacts, offers: Offer[]): boolean {
  const known = offers.flatMap(({ value }) => {
    if (value.kind === 'checklist') return Object.keys(value.value);
    return value.kind === 'choices' ? value.value.chosen : [];
  });
  return [...Object.keys(know), ...who].some((id) => !known.includes(id));
}

/**
 * An answer that came from the kommune, as it is kept. Whoever changes it makes it theirs. Rows of a checklist that the
 * facts say nothing of stay; such an answer is of both, and has no mark.
 */
export function takenOver({ value, own }: Offer, at: string, by: Answer['by']): Answer {
  if (value.kind === 'checklist' && own?.kind === 'checklist') {
    const rows = { ...own.value, ...value.value };
    if (Object.keys(rows).length > Object.keys(value.value).length)
      return { state: 'answered', content: { kind: 'checklist', value: rows }, at, by };
  }
  return { state: 'answered', content: value, at, by, from: 'kommune' };
}
