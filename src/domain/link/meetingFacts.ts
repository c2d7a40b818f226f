/** What a kommune tells of a meeting before it: nothing of the citizen is among it. */
import { contentId } from '../kinds/kind.ts';
import { writtenDay } from '../kinds/writtenDay.ts';
import { looksLikeCpr } from '../text/cpr.ts';
import { checked, z } from '../zod.ts';

const short = checked(z.string(), z.minLength(1), z.maxLength(300));

/** Keys are short: they stand in an address. */
export const meetingFacts = z.strictObject({
  /** The day, as YYYY-MM-DD. */
  day: z.optional(writtenDay),
  /** The hour, as HH:MM. */
  time: z.optional(checked(z.string(), z.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  place: z.optional(short),
  /** Row of the checklist → what is known. */
  know: z.optional(z.record(contentId, short)),
  /** Ids of roles. */
  who: z.optional(checked(z.array(contentId), z.maxLength(30))),
  names: z.optional(short),
  /** *Tag dine spørgsmål med.* */
  ask: z.optional(z.literal(true)),
});
export type MeetingFacts = z.infer<typeof meetingFacts>;

/** Everything that was typed into facts. */
function typedIn({ place = '', know = {}, names = '' }: MeetingFacts): string[] {
  return [place, ...Object.values(know), names].filter((text) => text !== '');
}

/** Why facts may not go into an address, or nothing: there is none, or one of them looks like a CPR number. */
export function factsFault(facts: MeetingFacts): 'empty' | 'cpr' | undefined {
  if (Object.keys(facts).length === 0) return 'empty';
  return typedIn(facts).some(looksLikeCpr) ? 'cpr' : undefined;
}
