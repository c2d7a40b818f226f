/** What of an answer a citizen has written by hand, by another way than the kinds of `src/domain`. */
import { questionsOf } from '../../../src/domain/content/questionsOf.ts';
import type { Catalog } from '../../../src/domain/content/catalog.ts';
import type { AnswerValue, Question, ValueOf } from '../../../src/domain/kinds/registry.ts';
import { contentOf } from '../../../src/domain/preparation/preparation.ts';
import type { Answer, Preparation } from '../../../src/domain/preparation/preparation.ts';

/** A text of the citizen's own; of a list with the entry it stands in, of cards with the card and who says it. */
export type OwnText = { text: string; entry?: string; field?: string; card?: string };

/** The citizen's own words in a content, text by text. */
export function ownTexts(question: Question, content: AnswerValue): OwnText[] {
  return textsOf(question, content).filter(({ text }) => text.trim() !== '');
}

function textsOf(question: Question, { kind, value }: AnswerValue): OwnText[] {
  switch (kind) {
    case 'text':
      return [{ text: value }];
    case 'funnel':
      return [{ text: value.text }];
    case 'ranked':
      return value.map((text) => ({ text }));
    case 'cards':
      return Object.entries(value)
        .filter(([, { speaker }]) => speaker !== 'skip')
        .map(([card, { text }]) => ({ card, text }));
    case 'dateTime':
      return dayAndTime(value) ? [] : [{ text: dateTimeWords(value) }];
    case 'entries':
      return question.kind === 'entries' ? fieldTexts(question.fields, value) : [];
    default:
      return [];
  }
}

function fieldTexts(fields: { id: string; kind: string }[], value: ValueOf<'entries'>): OwnText[] {
  const typed = fields.filter(({ kind }) => kind === 'text');
  return value.flatMap((entry) =>
    typed.map(({ id }) => ({
      entry: entry.id,
      field: id,
      text: [entry.values[id] ?? ''].flat().join('\n'),
    })),
  );
}

/** The ids of the lines that can be ticked of an answer on a paper that shows these fields of a list. */
export function linesOf(
  question: Question,
  answer: Answer | undefined,
  shown?: string[],
): string[] {
  if (answer?.state !== 'answered') return [];
  const { content } = answer;
  const texts = ownTexts(question, content);
  if (question.kind === 'entries') {
    const fields = question.fields.map(({ id }) => id).filter((id) => shown?.includes(id) ?? true);
    const written = texts.filter(({ field = '' }) => fields.includes(field));
    return [...new Set(written.map(({ entry }) => lineOf(question, entry, fields)))];
  }
  if (content.kind === 'ranked')
    return content.value.flatMap((text, at) => (text.trim() ? [`${question.id}/${at}`] : []));
  return texts.map(({ card }) => lineOf(question, card));
}

/** The id of a line: an entry is one line, of the fields that are shown. */
export function lineOf({ id }: Question, part = '', fields: string[] = []): string {
  return `${id}/${[part, ...fields].join('/')}`;
}

/** What was written under an answer that is given; nothing under an open one. */
export function givenTexts(question: Question, answer: Answer | undefined): string[] {
  return answer?.state === 'answered'
    ? ownTexts(question, answer.content).map(({ text }) => text)
    : [];
}

/** The own words that are on no paper: what was kept under an open answer, and what another tab set aside. */
export function hiddenWords(catalog: Catalog, { answers, setAside }: Preparation): string[] {
  return questionsOf(catalog).flatMap((question) => {
    const answer = answers[question.id];
    const kept = answer === undefined || answer.state === 'answered' ? undefined : answer.kept;
    const lost = (setAside[question.id] ?? []).map(contentOf);
    return [kept, ...lost].flatMap((one) =>
      one ? ownTexts(question, one).map(({ text }) => text) : [],
    );
  });
}

/** A moment as Danish has it; what is no whole day or no hour stands as it was typed. */
export function dateTimeWords(value: ValueOf<'dateTime'>): string {
  const day = dayAndTime({ ...value, time: '' });
  const [, hour, minutes = '00'] =
    /^(?:kl\.?\s*)?(\d{1,2})[.:\s]?(\d\d)?$/i.exec(value.time.trim()) ?? [];
  const isHour = hour !== undefined && Number(hour) < 24 && Number(minutes) < 60;
  const time = isHour ? `${hour.padStart(2, '0')}.${minutes}` : value.time.trim();
  if (day && isHour) return `${fullDate(day)} kl. ${time}`;
  return [day ? fullDate(day) : typedDate(value), time].filter(Boolean).join(', ');
}

/** The day that was typed if it is in the calendar, with no time or one that is an hour. */
function dayAndTime({ day, month, year, time }: ValueOf<'dateTime'>): Date | undefined {
  if (![day, month, year].every((typed) => /^\s*\d{1,4}\s*$/.test(typed))) return undefined;
  const date = new Date(Date.UTC((Number(year) % 2000) + 2000, Number(month) - 1, Number(day)));
  const exists = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  const isHour =
    time.trim() === '' || /^\s*(kl\.?\s*)?([01]?\d|2[0-3])[.:\s]?([0-5]\d)?\s*$/i.test(time);
  return exists && isHour ? date : undefined;
}

function typedDate({ day, month, year }: ValueOf<'dateTime'>): string {
  const names = Array.from({ length: 12 }, (_, at) =>
    new Intl.DateTimeFormat('da', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, at)),
  );
  const name = names[Number(month) - 1] ?? month.trim();
  const dot = day.trim() !== '' && name !== '' ? '.' : '';
  const typed = [day.trim() + dot, name, year.trim()].filter(Boolean).join(' ');
  // 2000 was a leap year: of a year that is not said, any day may be.
  const date = new Date(
    Date.UTC(Number(year) % 2000 || 2000, Number(month || 1) - 1, Number(day || 1)),
  );
  const cannotBe = date.getUTCDate() !== Number(day || 1);
  return typed + (cannotBe ? '?' : '');
}

function fullDate(day: Date): string {
  return new Intl.DateTimeFormat('da', { dateStyle: 'full', timeZone: 'UTC' }).format(day);
}
