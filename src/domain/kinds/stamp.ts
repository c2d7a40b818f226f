/** Who wrote something, when, and on which page: what an answer and an entry of a list are stamped with. */
import { checked, z } from '../zod.ts';

/** UTC with milliseconds, as `Date.toISOString` writes it: such timestamps compare as text. */
export const timestamp = checked(
  z.string(),
  z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
  z.refine((text) => !Number.isNaN(Date.parse(text))),
);

/** Whose words it is: the citizen's, written together, or the helper's. */
export const writer = z.enum(['me', 'together', 'helper']);
export type Writer = z.infer<typeof writer>;

/** The language of the page on which something was written, where it is not the main one (BCP 47). */
export const pageLanguage = checked(
  z.string(),
  z.regex(/^[a-z]{2,3}(-[A-Z][a-z]{3})?(-[A-Z]{2})?(-x-[a-z\d]{1,8})?$/),
);

/** The name of the page that made a change; `changes.ts` tells what it is for. */
export const pageName = checked(z.string(), z.maxLength(120));
