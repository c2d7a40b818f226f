/** Whether a text seems to hold a CPR number, so that the citizen can be asked if it shall stand there. */
import { plainDigits } from './digits.ts';

/**
 * A day, a month and a year of two digits each, four digits after; with a hyphen, a space or nothing between. No digit
 * stands in front: Safari before 16.4 cannot look behind, and would not even load what asks it to.
 */
const shape = /(?:^|\D)(\d\d)(\d\d)\d\d[- \u2010-\u2013]?\d{4}(?!\d)/g;

/**
 * True for ten digits that begin with a day and a month. The check digit is not looked at: numbers given since 2007
 * need not have one. The digits may be those of any script. A telephone number can look the same, so this is only a reason to ask.
 * Source: CPR-kontoret, Personnummeret i CPR (2008).
 */
export function looksLikeCpr(text: string): boolean {
  return [...plainDigits(text).matchAll(shape)].some(([, day, month]) => {
    const [d, m] = [Number(day), Number(month)];
    return d >= 1 && d <= 31 && m >= 1 && m <= 12;
  });
}
