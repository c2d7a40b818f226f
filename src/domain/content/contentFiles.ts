/**
 * The shapes of the files under `content/`, as their authors write them. One schema a folder; Astro's collections
 * and the command line parse with the same ones. Words are one file a language beside the structure.
 */
import { contentId } from '../kinds/kind.ts';
import { documentStructure, documentWords } from './documentFiles.ts';
import {
  paceStructure,
  retiredStructure,
  retiredWords,
  stepStructure,
  stepWords,
} from './stepFiles.ts';
import { timelineStructure, timelineWords } from './timelineFiles.ts';
import { z } from '../zod.ts';

const words = z.string().check(z.minLength(1));
const source = z.strictObject({
  title: words,
  href: z.optional(z.url()),
  date: z.optional(words),
  note: z.optional(words),
});
/** Not ready: shown by `npm run dev`, and left out of the site. */
const draft = z._default(z.boolean(), false);
/** What people call it besides, for the search alone. */
const also = z._default(z.array(words), []);
const date = z.string().check(z.regex(/^\d{4}-\d\d-\d\d$/));

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

/** practice/questions.yaml and da.yaml: the questions of the cards to practise with, in order. */
export const practiceStructure = z.strictObject({
  questions: z.array(contentId).check(z.minLength(1)),
});
export const practiceWords = z.strictObject({ questions: z.record(contentId, words) });

/**
 * roles/NN-id/role.yaml and da.md: somebody one may meet. At the table it is the citizen and those who are often
 * there; `fixed` is whom the law had in the team until 2026; `sometimes` is who else may come, and `beside` who comes
 * along, or helps from outside. The body says what they do.
 */
export const roleStructure = z.strictObject({
  presence: z.enum(['you', 'often', 'fixed', 'sometimes', 'beside']),
});
export const roleWords = z.strictObject({
  title: words,
  /** Something to ask them. */
  ask: words,
});

/** stories/themes.yaml and da.yaml: what readers look for, in order. */
export const themesStructure = z.strictObject({ themes: z.array(contentId).check(z.minLength(1)) });
export const themesWords = z.strictObject({ themes: z.record(contentId, words) });

/** stories/NN-id/story.yaml and da.md: somebody who has been there, retold. The body is the story. */
export const storyStructure = z.strictObject({
  draft,
  age: z.optional(z.int().check(z.positive())),
  themes: z.array(contentId).check(z.minLength(1)),
  /** The year of the source: rules were different then. */
  happened: z.string().check(z.regex(/^\d{4}$/)),
  checked: date,
  sources: z.array(source).check(z.minLength(1)),
});
export const storyWords = z.strictObject({
  title: words,
  lead: words,
  /** What the reader is asked in the end. */
  question: words,
});

/** glossary/words.yaml and da.yaml: the words of the field; `forms` are how each stands in a text. */
export const glossaryStructure = z.strictObject({
  words: z.array(z.strictObject({ id: contentId, checked: date })).check(z.minLength(1)),
});
export const glossaryWords = z.strictObject({
  words: z.record(
    contentId,
    z.strictObject({
      word: words,
      forms: z.array(words).check(z.minLength(1)),
      also,
      text: words,
    }),
  ),
});

/** municipalities/kommuner.yaml: the official code and the name, the same in every language. */
export const municipalities = z.strictObject({
  municipalities: z.array(
    z.strictObject({ code: z.string().check(z.regex(/^\d{3}$/)), name: words }),
  ),
});

/** rules/id/rule.yaml and da.md: a dated statement. The body is the statement itself. */
export const ruleStructure = z.strictObject({
  /** `earlier`: a rule from before the reform of 2026, which may not hold any more. */
  kind: z.enum(['rule', 'earlier', 'recommendation']),
  /** What somebody is called to, for whom it comes first: options of the question about it. */
  situations: z._default(z.array(contentId), []),
  checked: date,
  from: z.optional(date),
  to: z.optional(date),
  sources: z.array(source).check(z.minLength(1)),
});
export const ruleWords = z.strictObject({ title: words });

/**
 * pages/path/page.yaml and da.md: a page to read. `next` is the path of what to read then; `actions` are the paths of
 * what one can do, a button each. A page that `folds` shows what stands before its first heading, and the rest folded.
 */
export const pageStructure = z.strictObject({
  draft,
  reader: z.enum(['citizen', 'relative', 'caseworker']),
  checked: date,
  rules: z._default(z.array(contentId), []),
  sources: z._default(z.array(source), []),
  next: z.optional(words),
  actions: z._default(z.record(contentId, words), {}),
  folds: z._default(z.boolean(), false),
  /** Anchors that the page once had, and the address where each thing is now. */
  moved: z._default(z.record(contentId, words), {}),
  /** A picture of `src/drawings`, by name. */
  drawing: z.optional(contentId),
  /** The small drawings of a list, one an item in its order: by the anchor of the heading that the list stands below. */
  signs: z._default(z.record(contentId, z.array(words).check(z.minLength(1))), {}),
  /** What the program adds: below the text who one may meet; above it the print room, the work as a file, what is kept, or a button that prints; below it the criteria of accessibility. */
  shows: z.optional(z.enum(['room', 'roles', 'file-first', 'kept', 'print', 'criteria'])),
});
export const pageWords = z.strictObject({
  title: words,
  /** What the page is, in a sentence: shown below the title and to search engines. */
  lead: words,
  also,
  /** What the link in `next` says. */
  next: z.optional(words),
  /** What each button in `actions` says. */
  actions: z._default(z.record(contentId, words), {}),
  /** What the drawing shows, for who cannot see it. */
  picture: z.optional(words),
});

/** The folders of `content/`, and the schemas of the files in each. */
export const contentFolders = {
  steps: { structure: stepStructure, words: stepWords },
  retired: { structure: retiredStructure, words: retiredWords },
  tasks: { structure: areaStructure, words: areaWords },
  funnel: { structure: funnelStructure, words: funnelWords },
  pace: { structure: paceStructure, words: z.never() },
  practice: { structure: practiceStructure, words: practiceWords },
  roles: { structure: roleStructure, words: roleWords },
  stories: { structure: storyStructure, words: storyWords },
  glossary: { structure: glossaryStructure, words: glossaryWords },
  municipalities: { structure: municipalities, words: z.never() },
  documents: { structure: documentStructure, words: documentWords },
  rules: { structure: ruleStructure, words: ruleWords },
  timeline: { structure: timelineStructure, words: timelineWords },
  pages: { structure: pageStructure, words: pageWords },
  /** By the path of a page: what it says instead when a kommune publishes the site, `da.md` alone. */
  publisher: { structure: z.never(), words: z.nullable(z.strictObject({})) },
} as const;
export type ContentFolder = keyof typeof contentFolders;
