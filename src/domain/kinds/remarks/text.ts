/** A text that is long, or seems to hold a CPR number. */
import { looksLikeCpr } from '../../text/cpr.ts';
import type { Remark } from '../kind.ts';
import type { Remarks } from './kind.ts';
import type { TextQuestion } from '../text.ts';

/** More than this in one text is kept and printed, but we say that it is long. Counted in characters. */
const LONGEST_TEXT = 4000;

export const textRemarks: Remarks<TextQuestion, string> = (_question, value) =>
  remarksOnText(value);

/** How long a text is, as a person would count it. */
export function characters(text: string): number {
  return [...text].length;
}

/** What may be said of any text that somebody typed; `path` is its place in the value. */
export function remarksOnText(text: string, path?: string[]): Remark[] {
  const place = path ? { path } : {};
  const count = characters(text);
  return [
    ...(count > LONGEST_TEXT
      ? [{ code: 'text.too-long' as const, values: { count, most: LONGEST_TEXT }, ...place }]
      : []),
    ...(looksLikeCpr(text) ? [{ code: 'text.like-cpr' as const, values: {}, ...place }] : []),
  ];
}
