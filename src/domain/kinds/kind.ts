/**
 * What every kind of question has. A kind is one module here and one field in `ui/fields`; `registry.ts` lists them.
 * Three shapes meet in it: the *structure* (from step.yaml, in no language), the *words* (from da.md …), and the
 * *question* (both together, in one language), which is all that the rest of the program sees.
 */
import type { Condition } from './condition.ts';
import type { ResumePlace } from './resume.ts';
import { checked, z } from '../zod.ts';

/** Ids of content are kebab-case and never reused: they are in people's files. */
export const contentId = checked(z.string(), z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

export type Option = { id: string; label: string };
export type OptionGroup = { id: string; label: string; options: Option[] };

/** Lists that questions may take their options from, by name: `municipalities`, `home`, … */
export type Lists = Record<string, OptionGroup[]>;

/** Options written out in the step, or taken from a list of the content. */
export const optionsStructure = z.union([
  checked(z.array(contentId), z.minLength(1)),
  z.strictObject({ from: contentId }),
]);
export type OptionsStructure = z.infer<typeof optionsStructure>;

/** What words a question may have in a language, also one that is a field of an entry; only the label is needed. */
const fieldWords = z.strictObject({
  label: checked(z.string(), z.minLength(1)),
  hint: z.optional(z.string()),
  options: z.optional(z.record(contentId, z.string())),
  /** "Hvorfor spørger vi?" */
  why: z.optional(z.string()),
  /** How somebody who helps may put the question. */
  helper: z.optional(z.string()),
  /** What another person has written; shown as an example. */
  example: z.optional(z.string()),
  /** The question as the citizen may put it to the kommune. */
  ask: z.optional(z.string()),
  /** What stands above the answer on paper, where the label would read oddly there. */
  paper: z.optional(z.string()),
  /** Choices with an own answer: what stands above the box for it. */
  other: z.optional(z.string()),
  /** A number: what it counts. */
  counts: z.optional(z.string()),
  /** A checklist: each row as a question to the kommune. */
  asks: z.optional(z.record(contentId, z.string())),
  /** A date with an event only: what the calendar calls it. */
  event: z.optional(z.string()),
});
export const questionWords = z.extend(fieldWords, {
  /** A text only: a draft to start from. */
  draft: z.optional(checked(z.string(), z.minLength(1))),
  /** Entries only: words of each field, and what one entry is called. */
  fields: z.optional(z.record(contentId, fieldWords)),
  entry: z.optional(z.string()),
  /** Entries only: the heading of each part that their fields are parted in. */
  parts: z.optional(z.record(contentId, z.string())),
  /** Entries only: how the name that another answer gives is offered. */
  offer: z.optional(checked(z.string(), z.regex(/\{name\}/))),
});
export type QuestionWords = z.infer<typeof questionWords>;

/** The part of a question that does not depend on its kind. */
export type Common = {
  id: string;
  /** The language its words are in. */
  lang: string;
  topics: string[];
  health: boolean;
  askable: boolean;
  setsWriter: boolean;
  setsSituation: boolean;
  setsName?: true;
  /** It is about one meeting: its answer is emptied when a new one begins. */
  once?: true;
  /** Its answer is on no paper until its section is ticked; made from the documents (`content/offPapers.ts`). */
  offPapers?: true;
  when?: Condition;
  resume?: ResumePlace;
  label: string;
  hint?: string;
  why?: string;
  helper?: string;
  example?: string;
  ask?: string;
  paper?: string;
};

/** What every question has: its words, and what its structure says. */
export function commonOf(
  id: string,
  { label, hint, why, helper, example, ask, paper }: QuestionWords,
  told: Omit<Common, keyof QuestionWords | 'id'>,
): Common {
  return {
    id,
    ...told,
    label,
    ...(hint !== undefined && { hint }),
    ...(why !== undefined && { why }),
    ...(helper !== undefined && { helper }),
    ...(example !== undefined && { example }),
    ...(ask !== undefined && { ask }),
    ...(paper !== undefined && { paper }),
  };
}

/**
 * Something to say kindly about an answer; never a reason not to keep it. `path` points into the value. A code begins
 * with the kind of question whose screen can say it; what is said of a text, any screen can.
 */
export type Remark = {
  code:
    | 'text.too-long'
    | 'entries.too-many'
    | 'text.like-cpr'
    | 'dateTime.no-such-date'
    | 'dateTime.no-such-time'
    | 'dateTime.past'
    | 'dateTime.far-ahead'
    | 'number.no-number'
    | 'number.unlikely-number';
  values: Record<string, number | string>;
  path?: string[];
};

/** Funnel level id → the list its picks come from, if it has one. */
export type LevelLists = Record<string, string | undefined>;

/** What of the content, beside its own words, a question may be made from. */
export type Known = { lists: Lists; levels: LevelLists };

/**
 * How questions of a kind are read from the content: `structure` is the shape of what an author writes beside what all
 * questions have. Only the build asks: apart from the `Kind`, so that no page is sent it.
 */
export type Source<S extends z.core.$ZodLooseShape, Q> = {
  structure: S;
  /** Puts structure and words together. */
  make: (common: Common, structure: StructureOf<S>, words: QuestionWords, known: Known) => Q;
  /** The words it must have beside its label, as places in `QuestionWords`. */
  needs: (structure: StructureOf<S>) => string[][];
};
type StructureOf<S extends z.core.$ZodLooseShape> = z.infer<z.ZodMiniObject<S>>;

/** What every page asks of a kind; what fields and papers ask is apart (`remarks/`, `paper/`). `V` is the value given. */
export type Kind<V> = {
  empty: V;
  /** Nothing is written: the same as untouched. */
  isEmpty: (value: V) => boolean;
};

/** The label of an option; undefined where the content does not have it: it is of another version, or made up. */
export function labelOf(groups: OptionGroup[], id: string): string | undefined {
  return groups.flatMap(({ options }) => options).find((option) => option.id === id)?.label;
}

/** The labels of those of the ids that the content has. The others stay in the answer, and are not shown. */
export function labelsOf(groups: OptionGroup[], ids: string[]): string[] {
  return ids.flatMap((id) => labelOf(groups, id) ?? []);
}

/** Ids with the words that a language has for them. */
export function labelled<I extends string>(
  ids: readonly I[],
  { options }: { options?: Record<string, string> | undefined },
): (Option & { id: I })[] {
  return ids.map((id) => ({ id, label: options?.[id] ?? id }));
}

/** Options as groups: those written out are one group without a name, a list of the content has its own. */
export function groupsOf(
  options: OptionsStructure,
  words: { options?: Record<string, string> | undefined } | undefined,
  lists: Lists,
): OptionGroup[] {
  if (!Array.isArray(options)) return lists[options.from] ?? [];
  return [{ id: 'all', label: '', options: labelled(options, words ?? {}) }];
}

/** The words that options need: a list of the content brings its own. */
export function optionNeeds(options: OptionsStructure, ...place: string[]): string[][] {
  return Array.isArray(options) ? options.map((id) => [...place, 'options', id]) : [];
}
