/** What the parts of a plan are made from. */
import type { Catalog } from '../content/catalog.ts';
import type { Question } from '../kinds/registry.ts';
import type { ChartWords, entriesChart } from '../kinds/paper/entriesChart.ts';
import type { Writer } from '../kinds/stamp.ts';
import type { Showing } from './shown.ts';

/** The messages a plan needs; the sentences are in `content/ui`. */
export type PlanMessageKey =
  | 'plan.written-by.me'
  | 'plan.written-by.together'
  | 'plan.written-by.helper'
  | 'plan.read-back'
  | 'plan.read-back.days'
  | 'plan.read-back.name'
  | 'plan.mark.me'
  | 'plan.mark.together'
  | 'plan.mark.kommune'
  | 'plan.mark.helper'
  | 'plan.nothing-yet'
  | 'plan.card.wordless'
  | 'plan.way.begin'
  | 'plan.way.then'
  | 'plan.way.not-yet'
  | 'plan.way.found'
  | 'plan.name'
  | 'plan.rest'
  | 'plan.untold'
  | 'plan.more'
  | 'plan.own-copy'
  | 'plan.on-page'
  | 'plan.continued'
  | 'plan.written-in'
  | 'plan.written-in.script'
  | 'plan.in-main'
  | 'plan.page-of'
  | Parameters<ChartWords>[0]
  | 'plan.undrawable';
/** Gives a message in the plan's language; values go into its placeholders. */
export type TranslatePlan = (key: PlanMessageKey, values?: Record<string, string>) => string;

/** The part of a catalog that a paper is made from. */
export type PaperCatalog = Pick<Catalog, 'locale' | 'steps' | 'levels'> & {
  /** Which edition it is of, in the words for the foot of a paper. */
  edition?: string;
};

/** What every part of a plan is told from: what is shown, the visible questions, and who writes. */
export type Telling = Showing & {
  catalog: PaperCatalog;
  questions: Question[];
  writer: Writer;
  t: TranslatePlan;
  /** How entries that follow each other are drawn: handed over, as few papers have any. */
  draw?: typeof entriesChart;
};
