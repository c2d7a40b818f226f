/**
 * The shapes of the files under `content/`, as their authors write them. One schema a folder; Astro's collections
 * and the command line parse with the same ones. Words are one file a language beside the structure.
 */
import { contentId, questionWords } from './kinds/kind.ts';
import { questionStructure } from './question.ts';
import { z } from './zod.ts';

const words = z.string().check(z.minLength(1));
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

/** steps/NN-id/step.yaml: a step of questions, screen by screen, or the review at the end. */
export const stepStructure = z.discriminatedUnion('view', [
  z.strictObject({
    view: z.literal('questions'),
    /** About how long it takes. */
    minutes: z.int().check(z.positive()),
    screens: z
      .array(
        z.strictObject({
          id: contentId,
          questions: z.array(questionStructure).check(z.minLength(1)),
        }),
      )
      .check(z.minLength(1)),
  }),
  z.strictObject({ view: z.literal('review'), minutes: z.int().check(z.positive()) }),
]);

/** steps/NN-id/da.md: the words of a step; the Markdown body is guidance at its beginning. */
export const stepWords = z.strictObject({
  title: words,
  /** One line below the title, also in the list of steps. */
  lead: words,
  screens: z._default(
    z.record(contentId, z.strictObject({ title: words, lead: z.optional(words) })),
    {},
  ),
  questions: z._default(z.record(contentId, questionWords), {}),
});

/** funnel/levels.yaml: the levels of the spørgetragt in order, where they come from, and their lists. */
export const funnelStructure = z.strictObject({
  levels: z
    .array(z.strictObject({ id: contentId, source: words, picks: z.optional(contentId) }))
    .check(z.minLength(1)),
});
/** funnel/da.yaml: what each level is called when the paper tells the way. */
export const funnelWords = z.strictObject({ levels: z.record(contentId, words) });

/** tasks/NN-id/area.yaml and da.md: an area of work and its tasks. `home` marks the tasks of the household. */
export const areaStructure = z.strictObject({
  home: z._default(z.boolean(), false),
  tasks: z.array(contentId).check(z.minLength(1)),
});
export const areaWords = z.strictObject({ title: words, tasks: z.record(contentId, words) });

/** municipalities/kommuner.yaml: the official code and the name, the same in every language. */
export const municipalities = z.strictObject({
  municipalities: z.array(
    z.strictObject({ code: z.string().check(z.regex(/^\d{3}$/)), name: words }),
  ),
});

export const readers = z.enum(['kommune', 'bisidder', 'workplace', 'me']);

/** documents/id/document.yaml: which sections a paper has, in order, and who reads it. */
export const documentStructure = z.strictObject({
  reader: readers,
  sections: z
    .array(
      z.union([
        z.strictObject({ id: contentId, topic: contentId, off: z._default(z.boolean(), false) }),
        z.strictObject({
          id: contentId,
          tells: z.literal('way'),
          off: z._default(z.boolean(), false),
        }),
      ]),
    )
    .check(z.minLength(1)),
});
/** documents/id/da.md: its words; `why` says why a section is off until ticked. The body opens the paper. */
export const documentWords = z.strictObject({
  title: words,
  lead: words,
  /** File name without ending; never a person's name. */
  file: contentId,
  sections: z.record(contentId, z.strictObject({ title: words, why: z.optional(words) })),
});

const source = z.strictObject({ title: words, href: z.optional(z.url()), date: z.optional(words) });

/** rules/id/rule.yaml and da.md: a dated statement. The body is the statement itself. */
export const ruleStructure = z.strictObject({
  kind: z.enum(['rule', 'recommendation']),
  checked: date,
  from: z.optional(date),
  to: z.optional(date),
  sources: z.array(source).check(z.minLength(1)),
});
export const ruleWords = z.strictObject({ title: words });

/** pages/path/page.yaml and da.md: a page to read; `next` is the path of what to read then. */
export const pageStructure = z.strictObject({
  reader: z.enum(['citizen', 'relative', 'caseworker']),
  checked: date,
  rules: z._default(z.array(contentId), []),
  sources: z._default(z.array(source), []),
  next: z.optional(words),
  /** What the program adds below the text: the list of blank sheets. */
  shows: z.optional(z.literal('sheets')),
});
export const pageWords = z.strictObject({
  title: words,
  /** What the page is, in a sentence: shown below the title and to search engines. */
  lead: words,
  /** What the link in `next` says. */
  next: z.optional(words),
});

/** The folders of `content/`, and the schemas of the files in each. */
export const contentFolders = {
  steps: { structure: stepStructure, words: stepWords },
  tasks: { structure: areaStructure, words: areaWords },
  funnel: { structure: funnelStructure, words: funnelWords },
  municipalities: { structure: municipalities, words: z.never() },
  documents: { structure: documentStructure, words: documentWords },
  rules: { structure: ruleStructure, words: ruleWords },
  pages: { structure: pageStructure, words: pageWords },
} as const;
export type ContentFolder = keyof typeof contentFolders;
