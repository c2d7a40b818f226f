/** From answers to paper: a document's sections, filled with what the citizen has written, in words. */
import { answerBlocks } from './kinds/registry.ts';
import type { Question } from './kinds/registry.ts';
import { plain } from './block.ts';
import type { Block, Plan } from './block.ts';
import { questionsOf, writerQuestion } from './catalog.ts';
import type { Catalog, Document, Section } from './catalog.ts';
import { holds } from './condition.ts';
import { funnelLevels, funnelState } from './funnel.ts';
import { givenContent, mainWriter } from './preparation.ts';
import type { Answer, Answers, Preparation } from './preparation.ts';

/** The phrases a plan needs; the sentences are in `content/ui`. */
export type PlanPhrase =
  | 'plan.written-by.me'
  | 'plan.written-by.together'
  | 'plan.written-by.helper'
  | 'plan.mark.me'
  | 'plan.mark.together'
  | 'plan.mark.helper'
  | 'plan.not-yet'
  | 'plan.will-ask'
  | 'plan.nothing-yet'
  | 'plan.way.begin'
  | 'plan.way.then'
  | 'plan.way.not-yet'
  | 'plan.way.found'
  | 'plan.page-of'
  | 'plan.undrawable';
/** Says a phrase in the plan's language; values go into its placeholders. */
export type SayPlan = (phrase: PlanPhrase, values?: Record<string, string>) => string;

export type PlanOptions = {
  /** The day the paper is made, as YYYY-MM-DD. */
  today: string;
  say: SayPlan;
  dir: 'ltr' | 'rtl';
  /** Ids of the sections to show; without it, those that are not off by default. */
  sections?: string[];
};

/** The sections of a document that are shown unless the citizen says otherwise. */
export function defaultSections({ sections }: Document): string[] {
  return sections.filter(({ off }) => !off).map(({ id }) => id);
}

/** The part of a catalog that a paper is made from. */
export type PaperCatalog = Pick<Catalog, 'locale' | 'steps' | 'levels'>;

/**
 * A document in words. Hidden questions and unticked sections are left out; what is *not yet* known is gathered in a
 * line at the end of its section, and what the citizen will ask in a section at the end.
 */
export function assemble(
  document: Document,
  catalog: PaperCatalog,
  preparation: Preparation,
  options: PlanOptions,
): Plan {
  const { say, today, dir } = options;
  const ticked = options.sections ?? defaultSections(document);
  const shown = document.sections.filter(({ id }) => ticked.includes(id));
  const asked = visibleQuestions(catalog, preparation.answers);
  const sections = shown.flatMap((section) =>
    sectionBlocks(section, asked, catalog, preparation.answers, say),
  );
  const questions = shown.flatMap((section) => questionsIn(section, asked));
  const toAsk = askBlocks(questions, preparation.answers, say);
  const body = [...sections, ...toAsk];
  const writtenBy = say(
    `plan.written-by.${mainWriter(preparation.answers, writerQuestion(catalog))}`,
    {
      date: printDate(today, catalog.locale),
    },
  );
  return {
    locale: catalog.locale,
    dir,
    title: document.title,
    blocks: [
      { kind: 'paragraph', text: plain(writtenBy) },
      ...document.opening,
      ...(body.length > 0
        ? body
        : [{ kind: 'paragraph' as const, text: plain(say('plan.nothing-yet')) }]),
    ],
    phrases: { pageOf: say('plan.page-of'), undrawable: say('plan.undrawable') },
  };
}

/** The questions the citizen sees, given the answers so far. */
export function visibleQuestions(catalog: Pick<Catalog, 'steps'>, answers: Answers): Question[] {
  return questionsOf(catalog).filter(({ when }) => when === undefined || holds(when, answers));
}

/** The given answers to these questions in words, then what is not known yet; `mark` says whose words. */
export function answersInWords(questions: Question[], answers: Answers, say: SayPlan): Block[] {
  const given = questions.flatMap((question): Block[] => {
    const answer = answers[question.id];
    const content = givenContent(answer);
    if (answer === undefined || content === undefined) return [];
    const blocks = answerBlocks(question, content);
    const label = question.paper ?? question.label;
    return blocks.length > 0 ? [{ kind: 'answer', label, ...markOf(answer, say), blocks }] : [];
  });
  const open = questions.filter(({ id }) => answers[id]?.state === 'not-yet');
  if (open.length === 0) return given;
  const items = open.map(({ paper, label }) => plain(paper ?? label));
  return [
    ...given,
    {
      kind: 'answer',
      label: say('plan.not-yet'),
      blocks: [{ kind: 'list', ordered: false, items }],
    },
  ];
}

function sectionBlocks(
  section: Section,
  questions: Question[],
  catalog: PaperCatalog,
  answers: Answers,
  say: SayPlan,
): Block[] {
  const blocks =
    'tells' in section
      ? wayBlocks(questions, catalog, answers, say)
      : answersInWords(questionsIn(section, questions), answers, say);
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text: section.title }, ...blocks] : [];
}

function questionsIn(section: Section, questions: Question[]): Question[] {
  return 'topic' in section ? questions.filter(({ topics }) => topics.includes(section.topic)) : [];
}

/** The way through the funnel in sentences: where it began, what was not known, where the wish was found. */
function wayBlocks(
  questions: Question[],
  { levels }: PaperCatalog,
  answers: Answers,
  say: SayPlan,
): Block[] {
  const { way } = funnelState(funnelLevels(questions), answers);
  const touched = way.filter(({ outcome }) => outcome !== 'untouched');
  const items = touched.map(({ level, outcome }, at) => {
    const name = levels.find(({ id }) => id === level)?.name ?? level;
    const where = say(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level: name });
    return plain(`${where} ${say(outcome === 'wishes' ? 'plan.way.found' : 'plan.way.not-yet')}`);
  });
  return items.length > 0 ? [{ kind: 'list', ordered: true, items }] : [];
}

function askBlocks(questions: Question[], answers: Answers, say: SayPlan): Block[] {
  const items = questions
    .filter(({ id }) => answers[id]?.state === 'will-ask')
    .map(({ ask, label }) => plain(ask ?? label));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('plan.will-ask') },
    { kind: 'list', ordered: false, items },
  ];
}

function markOf({ by }: Answer, say: SayPlan): { mark?: string } {
  return by === 'me' ? {} : { mark: say(`plan.mark.${by}`) };
}

function printDate(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
