/** The catalog: everything of `content/` in one language, as its readers know it; `buildCatalog.ts` makes it. */
import type { Block } from '../text/block.ts';
import type { documentStructure } from './documentFiles.ts';
import type { pageStructure, roleStructure, ruleStructure, storyStructure } from './contentFiles.ts';
import type { timelineStructure } from './timelineFiles.ts';
import type { questionStepStructure, screenStructure } from './stepFiles.ts';
import type { Condition } from '../kinds/condition.ts';
import type { DateTimeQuestion } from '../kinds/dateTime.ts';
import type { EntriesQuestion } from '../kinds/entries.ts';
import type { Lists, Option } from '../kinds/kind.ts';
import type { Question } from '../kinds/registry.ts';
import type { Span } from '../time/dayAfter.ts';
import type { Pace } from '../preparation/preparation.ts';
import type { z } from '../zod.ts';

export type Screen = Pick<z.infer<typeof screenStructure>, 'id' | 'shows'> & {
  within?: Pace;
  /** How long it takes somebody who reads slowly; `screenMinutes.ts` computes it. */
  minutes: number;
  /** The words that one reads on it. */
  words: number;
  title: string;
  lead?: string;
  lang: string;
  questions: Question[];
};

/** `lang` is, here and below, the language the words are in: the next one where a translation is missing. */
type StepWords = {
  id: string;
  title: string;
  lead: string;
  guidance: Block[];
  lang: string;
};
type StepOrder = Omit<z.infer<typeof questionStepStructure>, 'first-when' | 'screens'>;
export type QuestionStep = StepWords & StepOrder & {
  firstWhen?: Condition;
  minutes: number;
  screens: Screen[];
};
export type ReviewStep = StepWords & { view: 'review'; sign?: string | undefined };
export type Step = QuestionStep | ReviewStep;

/** A level of the spørgetragt, by the name it has in a sentence. */
export type Level = { id: string; name: string };

type SectionStructure = z.infer<typeof documentStructure>['sections'][number];
type SectionWords = {
  title: string;
  lang: string;
  why?: string;
  hint?: string;
  /** What is written by hand, and on how many lines. */
  write: { label: string; lines: number }[];
  elsewhere?: string;
  own?: string;
  grids?: Grid[];
  /** What it holds, where that is the same for everybody. */
  blocks?: Block[];
};
/** A table to write in: its columns, and the rows by what stands before each. */
export type Grid = { columns: string[]; rows: string[]; room: number };
/** Put together; of sheets for the steps there is one section a step, and of a page its text. */
type Built<S extends SectionStructure> = (S extends { sheets: string }
  ? Omit<S, 'sheets' | 'write' | 'grids'> & { tells: 'sheet'; step: string }
  : S extends { page: string }
    ? Omit<S, 'page' | 'write' | 'grids'> & { tells: 'page' }
    : Omit<S, 'write' | 'grids'>) &
  SectionWords;
export type Section = Built<SectionStructure>;
/** A part of a paper, with the number and the name that it has elsewhere. */
export type Part = { id: string; number: string; title: string; official?: string; text?: string };
/** Sections that are often taken together, by id. */
export type Bundle = { id: string; text: string; sections: string[] };
export type Document = Omit<z.infer<typeof documentStructure>, 'sections' | 'parts' | 'picks'> & {
  id: string;
  title: string;
  lead: string;
  file: string;
  lang: string;
  opening: Block[];
  always?: string;
  unsaid?: string;
  parts: Part[];
  sections: Section[];
  picks?: Bundle[];
};

/** Somebody one may meet, and what they do. */
export type Role = z.infer<typeof roleStructure> & {
  id: string;
  title: string;
  ask: string;
  body: Block[];
  lang: string;
};

/** Somebody's story; `themes` are ids. */
export type Story = z.infer<typeof storyStructure> & {
  id: string;
  title: string;
  lead: string;
  question: string;
  body: Block[];
  lang: string;
};

/** What readers look for stories by. */
export type Theme = Option & { lang: string };

/** A word of the field, the forms it has in a text, and what it means. */
export type Word = {
  id: string;
  checked: string;
  word: string;
  forms: string[];
  /** What people call it besides, for the search alone. */
  also: string[];
  text: string;
  lang: string;
};

export type Rule = z.infer<typeof ruleStructure> & {
  id: string;
  title: string;
  body: Block[];
  lang: string;
};

/** Something on a day after the meeting; a rule holds `from` a day `to` a day, for the situations named, or for all. */
export type TimelineItem = Omit<
  z.infer<typeof timelineStructure>['items'][number],
  'rule' | 'after'
> & {
  /** From the meeting, or from the day that the question `since` asks for. */
  after: Span;
  kind: 'advice' | 'rule';
  from?: string;
  to?: string;
  /** The rule it is from, the day it was looked over, and where on the site it can be read. */
  source?: { title: string; checked: string; path?: string };
  title: string;
  text: string;
  lang: string;
};

/** What comes after the meeting: the questions that tell of it, whole, and what is counted from its day. */
export type Timeline = {
  meeting?: DateTimeQuestion;
  next?: DateTimeQuestion;
  agreed?: EntriesQuestion;
  /** The question about what somebody is called to, by its id. */
  situation?: string;
  items: TimelineItem[];
};

export type Page = Omit<z.infer<typeof pageStructure>, 'next' | 'rules' | 'actions'> & {
  path: string;
  title: string;
  lead: string;
  also: string[];
  picture?: string;
  body: Block[];
  rules: Rule[];
  next?: { path: string; text: string };
  actions: Action[];
  lang: string;
};

/** Where a button of a page leads, and what it says. */
export type Action = { path: string; text: string; lang: string };

export type Catalog = {
  locale: string;
  steps: Step[];
  /** Questions of an earlier edition. */
  retired: Question[];
  levels: Level[];
  lists: Lists;
  documents: Document[];
  roles: Role[];
  stories: Story[];
  themes: Theme[];
  glossary: Word[];
  rules: Rule[];
  timeline: Timeline;
  pages: Page[];
};

