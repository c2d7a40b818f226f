/** What may be said of the own words of a level. */
import type { FunnelQuestion, Wishes } from '../funnel.ts';
import type { Remarks } from './kind.ts';
import { remarksOnText } from './text.ts';

export const funnelRemarks: Remarks<FunnelQuestion, Wishes> = (_question, { text }) =>
  remarksOnText(text);
