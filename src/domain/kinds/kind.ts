/**
 * What every kind of question has. A kind is one module here and one field in `ui/fields`; `registry.ts` lists them.
 * Three shapes meet in it: the *structure* (from step.yaml, in no language), the *words* (from da.md …), and the
 * *question* (both together, in one language), which is all that the rest of the program sees.
 */
import type { Block } from '../block.ts';
import type { Condition } from '../condition.ts';
import { z } from '../zod.ts';

/** Ids of content are kebab-case and never reused: they are in people's files. */
export const contentId = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(80));

/** More than this in one text is kept and printed, but we say that it is long. Counted in characters. */
const LONGEST_TEXT = 4000;

export type Option = { id: string; label: string };
export type OptionGroup = { id: string; label: string; options: Option[] };

/** Lists that questions may take their options from, by name: `municipalities`, `home`, … */
export type Lists = Record<string, OptionGroup[]>;

/** Options written out in the step, or taken from a list of the content. */
export const optionsStructure = z.union([
  z.array(contentId).check(z.minLength(1)),
  z.strictObject({ from: contentId }),
]);
export type OptionsStructure = z.infer<typeof optionsStructure>;

/** What words a question may have in a language; only the label is needed. */
const fieldWords = z.strictObject({
  label: z.string().check(z.minLength(1)),
  hint: z.optional(z.string()),
  options: z.optional(z.record(contentId, z.string())),
});
export const questionWords = z.extend(fieldWords, {
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
  /** Entries only: words of each field, and what one entry is called. */
  fields: z.optional(z.record(contentId, fieldWords)),
  entry: z.optional(z.string()),
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
  when?: Condition;
  label: string;
  hint?: string;
  why?: string;
  helper?: string;
  example?: string;
  ask?: string;
  paper?: string;
};

/** Something to say kindly about an answer; never a reason not to keep it. `path` points into the value. */
export type Remark = {
  code: 'too-long' | 'too-many';
  values: Record<string, number>;
  path?: string[];
};

/** What the engine asks of a kind. `Q` is its question, `V` the value given to it. */
export type Kind<Q, V> = {
  empty: V;
  /** Nothing is written: the same as untouched. */
  isEmpty: (value: V) => boolean;
  remarks: (question: Q, value: V) => Remark[];
  /** The answer in words, for papers and the summary. */
  blocks: (question: Q, value: V) => Block[];
  /** Room to answer by hand. */
  blank: (question: Q) => Block[];
};

/** How long a text is, as a person would count it. */
export function characters(text: string): number {
  return [...text].length;
}

export function longTextRemarks(text: string, path?: string[]): Remark[] {
  const count = characters(text);
  if (count <= LONGEST_TEXT) return [];
  const values = { count, most: LONGEST_TEXT };
  return [path ? { code: 'too-long', values, path } : { code: 'too-long', values }];
}

/** The label of an option; an id that the content no longer has is shown as it is, rather than lost. */
export function labelOf(groups: OptionGroup[], id: string): string {
  for (const group of groups) {
    const found = group.options.find((option) => option.id === id);
    if (found) return found.label;
  }
  return id;
}

/** So many options are listed on a blank sheet; of more there is a line to write on. */
const MOST_BOXES = 20;

export function blankOptions(options: Option[]): Block[] {
  if (options.length > MOST_BOXES) return [{ kind: 'lines', count: 1 }];
  return [{ kind: 'checks', items: options.map(({ label }) => ({ text: label, checked: false })) }];
}
