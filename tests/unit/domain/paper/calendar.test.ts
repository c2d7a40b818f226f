import { describe, expect, it } from 'vitest';
import { calendarEvent, calendarName } from '../../../../src/domain/paper/calendar.ts';
import { buildCatalog } from '../../../../src/domain/content/buildCatalog.ts';
import type { Answers, Earlier } from '../../../../src/domain/preparation/preparation.ts';
import { questionsOf } from '../../../../src/domain/content/questionsOf.ts';
import { at, dated, notYet, willAsk, wrote } from '../../../fixtures/catalog/answers.ts';
import { smallCatalog } from '../../../fixtures/catalog/files.ts';
import { questionOf } from '../../../fixtures/catalog/questions.ts';

const questions = questionsOf(buildCatalog(smallCatalog, ['da']).catalog);
const meeting = questionOf('dateTime', 'meeting-when');
const about = { id: 'meeting-when', title: 'Møde i teamet' };
const day = { year: 2027, month: 1, day: 12 };

describe('The entry for a calendar', () => {
  it.each([
    [
      'a whole date and time, and a place',
      { 'meeting-when': dated('12/1/2027 10.30'), 'meeting-place': wrote(' Rådhuset ') },
      { ...about, day, hour: { hour: 10, minute: 30 }, place: 'Rådhuset' },
    ],
    [
      'no time',
      { 'meeting-when': dated('12/1/27'), 'meeting-place': wrote('Rådhuset') },
      { ...about, day, place: 'Rådhuset' },
    ],
    ['a time that no day has', { 'meeting-when': dated('12/1/2027 25.00') }, { ...about, day }],
    [
      'no place',
      { 'meeting-when': dated('12/1/2027 10') },
      { ...about, day, hour: { hour: 10, minute: 0 } },
    ],
    [
      'an emptied place',
      { 'meeting-when': dated('12/1/2027'), 'meeting-place': wrote(' ') },
      { ...about, day },
    ],
    [
      'a place to be asked about',
      { 'meeting-when': dated('12/1/2027'), 'meeting-place': willAsk() },
      { ...about, day },
    ],
  ])('says when and where, with %s', (_, answers, expected) => {
    expect(calendarEvent(questions, answers)).toEqual(expected);
  });

  const none: [string, Answers][] = [
    ['nothing is written', {}],
    ['the date has no year', { 'meeting-when': dated('12/1 10.30') }],
    ['only the time is known', { 'meeting-when': dated(' 10.30') }],
    ['the year is a slip', { 'meeting-when': dated('12/1/203 10.30') }],
    ['the date is not in the calendar', { 'meeting-when': dated('31/6/2027 10.30') }],
    [
      'the date was set aside',
      {
        'meeting-when': notYet(at(0), {
          kind: 'dateTime',
          value: { day: '12', month: '1', year: '2027', time: '' },
        }),
      },
    ],
    ['the answer is of another kind', { 'meeting-when': wrote('12. januar') }],
    ['only the place is known', { 'meeting-place': wrote('Rådhuset') }],
  ];
  it.each(none)('is not there while %s', (_, answers) => {
    expect(calendarEvent(questions, answers)).toBeUndefined();
  });

  it('is of the first question for the calendar that has a date', () => {
    const { event: _event, ...born } = { ...meeting, id: 'born' };
    const second = { ...meeting, id: 'second', event: { title: 'Nr. 2', place: 'meeting-place' } };
    const all = [born, meeting, second];
    const answers = { born: dated('1/1/1990'), second: dated('12/1/2027') };
    expect(calendarEvent(all, answers)).toEqual({ id: 'second', title: 'Nr. 2', day });
    expect(calendarEvent(all, { ...answers, 'meeting-when': dated('12/1/2027') })?.id).toBe(
      'meeting-when',
    );
    expect(calendarEvent([born], answers)).toBeUndefined();
  });
});

describe('The name of the entries of a meeting', () => {
  const before = (id: string, from: string, gone = false): Earlier => {
    const nothing = { answers: {}, setAside: {}, papers: {} };
    return { id, from, at: at(9), ...nothing, ...(gone && { gone: true as const }) };
  };

  it.each([
    ['the first', [], 'work-1'],
    ['the second', [before('a', at(0))], 'work-1.2'],
    ['the third', [before('a', at(0)), before('b', at(5))], 'work-1.3'],
    ['the second, begun in two tabs', [before('a', at(0)), before('b', at(0))], 'work-1.2'],
    ['the first, when the second was taken back', [before('a', at(0), true)], 'work-1'],
  ])('is of that meeting alone: %s', (_, earlier, name) => {
    expect(calendarName({ id: 'work-1', earlier })).toBe(name);
  });
});
