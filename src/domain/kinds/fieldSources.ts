/** How questions that can be fields are read from the content. The build asks for this; no page is sent it. */
import { z } from '../zod.ts';
import { cardsSource } from './cards.ts';
import { checklistSource } from './checklist.ts';
import { choiceSource } from './choice.ts';
import { choicesSource } from './choices.ts';
import { dateTimeSource } from './dateTime.ts';
import type { FieldKindName, FieldQuestion } from './fields.ts';
import { funnelSource } from './funnel.ts';
import { contentId } from './kind.ts';
import type { Source } from './kind.ts';
import { numberSource } from './number.ts';
import { rankedSource } from './ranked.ts';
import { resumePlace } from './resume.ts';
import { rowsSource } from './rows.ts';
import { textSource } from './text.ts';
import { weekSource } from './week.ts';

export const fieldSources = {
  choice: choiceSource,
  choices: choicesSource,
  text: textSource,
  number: numberSource,
  funnel: funnelSource,
  dateTime: dateTimeSource,
  week: weekSource,
  ranked: rankedSource,
  rows: rowsSource,
  checklist: checklistSource,
  cards: cardsSource,
} satisfies {
  [K in FieldKindName]: { make: (...parts: never[]) => Extract<FieldQuestion, { kind: K }> };
};

/** The shapes of questions of these kinds, each with what is common to them. */
export function structuresWith<C extends z.core.$ZodLooseShape>(common: C) {
  return [
    z.strictObject({ ...common, kind: z.literal('choice'), ...choiceSource.structure }),
    z.strictObject({ ...common, kind: z.literal('choices'), ...choicesSource.structure }),
    z.strictObject({ ...common, kind: z.literal('text'), ...textSource.structure }),
    z.strictObject({ ...common, kind: z.literal('number'), ...numberSource.structure }),
    z.strictObject({ ...common, kind: z.literal('funnel'), ...funnelSource.structure }),
    z.strictObject({ ...common, kind: z.literal('dateTime'), ...dateTimeSource.structure }),
    z.strictObject({ ...common, kind: z.literal('week'), ...weekSource.structure }),
    z.strictObject({ ...common, kind: z.literal('ranked'), ...rankedSource.structure }),
    z.strictObject({ ...common, kind: z.literal('rows'), ...rowsSource.structure }),
    z.strictObject({ ...common, kind: z.literal('checklist'), ...checklistSource.structure }),
    z.strictObject({ ...common, kind: z.literal('cards'), ...cardsSource.structure }),
  ] as const;
}

/** A field of an entry, as step.yaml has it. It feeds papers by its list, which also says when it is asked. */
export const fieldStructure = z.discriminatedUnion(
  'kind',
  structuresWith({
    id: contentId,
    resume: z.optional(resumePlace),
    /** A part of the entry begins with it; the fields before it are put away when this part is opened. */
    begins: z.optional(contentId),
    /** In a table, the field in whose column it stands. */
    column: z.optional(contentId),
    /** It is asked, and told, where another field of the entry, a choice, is one of these. */
    when: z.optional(z.strictObject({ field: contentId, is: z.array(contentId) })),
  }),
);

/** The source of a kind of field, seen as taking any structure: callers pair the two by `kind`. */
export function fieldSourceOf(kind: FieldKindName): Source<z.core.$ZodLooseShape, FieldQuestion> {
  return fieldSources[kind] as unknown as Source<z.core.$ZodLooseShape, FieldQuestion>;
}
