/** What may be said of each text, place by place. */
import type { Remarks } from './kind.ts';
import type { RankedQuestion } from '../ranked.ts';
import { remarksOnText } from './text.ts';

export const rankedRemarks: Remarks<RankedQuestion, string[]> = (_question, value) =>
  value.flatMap((text, at) => remarksOnText(text, [String(at)]));
