import { describe, expect, it } from 'vitest';
import { isWorkday, lastWorkdayBy, workdaysAfter } from '../../../../src/domain/time/workdays.ts';

describe('A day of work', () => {
  it.each([
    ['a Friday', '2026-11-27', true],
    ['a Saturday', '2026-11-28', false],
    ['a Sunday', '2026-11-29', false],
    ['skærtorsdag', '2026-04-02', false],
    ['the Friday after Kristi himmelfartsdag', '2026-05-15', true],
    ['store bededag 2023', '2023-05-05', false],
    ['the same Friday after 2023', '2024-04-26', true],
    ['1 May', '2026-05-01', true],
    ['grundlovsdag', '2026-06-05', false],
    ['juleaftensdag', '2026-12-24', false],
    ['between Christmas and New Year', '2026-12-29', true],
    ['nytårsaftensdag', '2026-12-31', false],
    ['a leap day', '2028-02-29', true],
    ['no day', '2026-02-30', false],
    ['nothing', '', false],
  ])('%s (%s): %s', (_, day, expected) => {
    expect(isWorkday(day)).toBe(expected);
  });
});

describe('The last day of work by a day', () => {
  it.each([
    ['the day itself', '2026-11-27', '2026-11-27'],
    ['the Friday before a Saturday', '2026-11-28', '2026-11-27'],
    ['the Friday before a Sunday', '2026-11-29', '2026-11-27'],
    ['the Wednesday before Easter', '2026-04-06', '2026-04-01'],
    ['the day before juleaften, over Christmas and a Sunday', '2026-12-27', '2026-12-23'],
    ['the last of the year before', '2027-01-01', '2026-12-30'],
    ['over the end of a month', '2026-05-31', '2026-05-29'],
  ])('is %s: %s', (_, day, last) => {
    expect(lastWorkdayBy(day)).toBe(last);
  });

  it.each(['2026-13-01', 'today', '', '0000-01-01'])('is not there for %s', (day) => {
    expect(lastWorkdayBy(day)).toBeUndefined();
  });
});

describe('Days of work after a day', () => {
  it.each([
    ['2026-11-27', 0, '2026-11-27'],
    ['2026-11-28', 0, '2026-11-28'],
    ['2026-11-27', 1, '2026-11-30'],
    ['2026-11-28', 1, '2026-11-30'],
    ['2026-11-27', 7, '2026-12-08'],
    ['2026-11-30', 7, '2026-12-09'],
    // Over Easter: skærtorsdag, langfredag and anden påskedag are not counted.
    ['2026-03-30', 7, '2026-04-13'],
    // Over Christmas: the 24th to the 26th and the 31st are not counted, nor is 1 January.
    ['2026-12-22', 7, '2027-01-06'],
    // Over the change to summer time and out of February.
    ['2027-03-19', 3, '2027-03-24'],
    ['2028-02-28', 2, '2028-03-01'],
  ])('%s and %i make %s', (day, count, after) => {
    expect(workdaysAfter(day, count)).toBe(after);
  });

  it.each([
    ['2026-02-30', 7],
    ['', 0],
    ['9999-12-30', 7],
  ])('%s and %i make none', (day, count) => {
    expect(workdaysAfter(day, count)).toBeUndefined();
  });
});
