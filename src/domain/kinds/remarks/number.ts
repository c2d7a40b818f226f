/** What is no number, or one that is hardly meant. */
import { numberOf } from '../numberOf.ts';
import type { Remarks } from './kind.ts';
import type { NumberQuestion } from '../number.ts';

export const numberRemarks: Remarks<NumberQuestion, string> = (
  { least = -Infinity, most = Infinity },
  typed,
) => {
  if (typed.trim() === '') return [];
  const found = numberOf(typed);
  if (found === undefined) return [{ code: 'number.no-number', values: { typed: typed.trim() } }];
  const isLikely = found >= least && found <= most;
  return isLikely ? [] : [{ code: 'number.unlikely-number', values: { typed: typed.trim() } }];
};
