/** The shapes of the files of the timeline. */
import { contentId } from '../kinds/kind.ts';
import { z } from '../zod.ts';

const words = z.string().check(z.minLength(1));
const count = z.int().check(z.nonnegative());

/**
 * timeline/timeline.yaml and da.yaml: what comes after the meeting, counted from its day. `meeting`, `next` and `agreed`
 * are the questions that tell of the meeting, of the next one, and of what was agreed. Of an item, `rule` is where it is
 * from, and `situations` are those it is for, as in a rule.
 */
export const timelineStructure = z.strictObject({
  meeting: contentId,
  next: z.optional(contentId),
  agreed: z.optional(contentId),
  items: z
    .array(
      z.strictObject({
        id: contentId,
        after: z.optional(
          z.union([
            z.strictObject({ days: count }),
            z.strictObject({ weeks: count }),
            z.strictObject({ months: count }),
          ]),
        ),
        /** The question of another day that its deadline runs from (`deadline-weeks`). */
        since: z.optional(contentId),
        rule: z.optional(contentId),
        situations: z._default(z.array(contentId), []),
      }),
    )
    .check(z.minLength(1)),
});
export const timelineWords = z.strictObject({
  items: z.record(contentId, z.strictObject({ title: words, text: words })),
});
