/** From answers to paper: a document's sections, filled with what the citizen has written, in words. */
import { answerBlocks } from './kinds/registry.ts';
import type { Question } from './kinds/registry.ts';
import { plain } from './block.ts';
import type { Block, Plan } from './block.ts';
import { questionsOf, writerQuestion } from './catalog.ts';
import type { Catalog, Document, Level, Section } from './catalog.ts';
import { holds } from './condition.ts';
import { funnelLevels, funnelState } from './funnel.ts';
import { givenContent, mainWriter } from './preparation.ts';
import type { Answers, Preparation, Writer } from './preparation.ts';

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
  const { answers } = preparation;
  const ticked = options.sections ?? defaultSections(document);
  const shown = document.sections.filter(({ id }) => ticked.includes(id));
  const writer = mainWriter(answers, writerQuestion(catalog));
  const telling: Telling = {
    questions: visibleQuestions(catalog, answers),
    answers,
    writer,
    levels: catalog.levels,
    say,
  };
  const body = [
    ...shown.flatMap((section) => sectionBlocks(section, telling)),
    ...askBlocks(
      shown.flatMap((section) => questionsIn(section, telling.questions)),
      telling,
    ),
  ];
  const nothing: Block = { kind: 'paragraph', text: plain(say('plan.nothing-yet')) };
  const date = printDate(today, catalog.locale);
  return {
    locale: catalog.locale,
    dir,
    title: document.title,
    blocks: [
      { kind: 'paragraph', text: plain(say(`plan.written-by.${writer}`, { date })) },
      ...document.opening,
      ...(body.length > 0 ? body : [nothing]),
    ],
    phrases: { pageOf: say('plan.page-of'), undrawable: say('plan.undrawable') },
  };
}

/** What every part of a plan is told from: the visible questions, the answers, and who writes. */
type Telling = {
  questions: Question[];
  answers: Answers;
  writer: Writer;
  levels: Level[];
  say: SayPlan;
};

/** The questions the citizen sees, given the answers so far. */
export function visibleQuestions(catalog: Pick<Catalog, 'steps'>, answers: Answers): Question[] {
  return questionsOf(catalog).filter(({ when }) => when === undefined || holds(when, answers));
}

function sectionBlocks(section: Section, telling: Telling): Block[] {
  const blocks =
    'tells' in section
      ? wayBlocks(telling)
      : [...givenBlocks(section, telling), ...notYetBlocks(section, telling)];
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text: section.title }, ...blocks] : [];
}

/** The given answers in words; whose words is said only where they are not those of the one who writes the rest. */
function givenBlocks(section: Section, { questions, answers, writer, say }: Telling): Block[] {
  return questionsIn(section, questions).flatMap((question): Block[] => {
    const answer = answers[question.id];
    const content = givenContent(answer);
    if (answer === undefined || content === undefined) return [];
    const blocks = answerBlocks(question, content);
    const label = question.paper ?? question.label;
    const mark = answer.by === writer ? {} : { mark: say(`plan.mark.${answer.by}`) };
    return blocks.length > 0 ? [{ kind: 'answer', label, ...mark, blocks }] : [];
  });
}

/** What is not known yet, gathered. A level of the funnel that led on to a wish has done its work: it is left out. */
function notYetBlocks(section: Section, { questions, answers, say }: Telling): Block[] {
  const { way } = funnelState(funnelLevels(questions), answers);
  const hasWish = way.some(({ outcome }) => outcome === 'wishes');
  const items = questionsIn(section, questions)
    .filter(({ id, kind }) => answers[id]?.state === 'not-yet' && !(hasWish && kind === 'funnel'))
    .map(({ paper, label }) => plain(paper ?? label));
  if (items.length === 0) return [];
  const list: Block = { kind: 'list', ordered: false, items };
  return [{ kind: 'answer', label: say('plan.not-yet'), blocks: [list] }];
}

function questionsIn(section: Section, questions: Question[]): Question[] {
  return 'topic' in section ? questions.filter(({ topics }) => topics.includes(section.topic)) : [];
}

/** The way through the funnel in sentences: where it began, what was not known, where the wish was found. */
function wayBlocks({ questions, answers, levels, say }: Telling): Block[] {
  const { way } = funnelState(funnelLevels(questions), answers);
  const touched = way.filter(({ outcome }) => outcome !== 'untouched');
  const items = touched.map(({ level, outcome }, at) => {
    const name = levels.find(({ id }) => id === level)?.name ?? level;
    const where = say(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level: name });
    return plain(`${where} ${say(outcome === 'wishes' ? 'plan.way.found' : 'plan.way.not-yet')}`);
  });
  return items.length > 0 ? [{ kind: 'list', ordered: true, items }] : [];
}

/** What the citizen will ask, as questions to put. */
function askBlocks(questions: Question[], { answers, say }: Telling): Block[] {
  const items = questions
    .filter(({ id }) => answers[id]?.state === 'will-ask')
    .map(({ ask, label }) => plain(ask ?? label));
  if (items.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: say('plan.will-ask') },
    { kind: 'list', ordered: false, items },
  ];
}

function printDate(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
