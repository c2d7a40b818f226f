/** From answers to paper: a document's sections, filled with what the citizen has written, in words. */
import { wordsOf } from './kinds/cards.ts';
import { answerBlocks, compactBlocks } from './kinds/registry.ts';
import type { Question } from './kinds/registry.ts';
import { plain } from './block.ts';
import type { Block, Plan } from './block.ts';
import { questionsOf, writerQuestion } from './questionsOf.ts';
import type { Catalog, Document, Level, Section } from './catalog.ts';
import { funnelLevels, funnelState } from './funnel.ts';
import { mainWriter } from './preparation.ts';
import type { Preparation, Writer } from './preparation.ts';
import {
  askedIn,
  companionAnswers,
  questionsIn,
  shownAnswers,
  shownSections,
  visibleQuestions,
} from './shown.ts';
import type { Showing } from './shown.ts';

/** The phrases a plan needs; the sentences are in `content/ui`. */
export type PlanPhrase =
  | 'plan.written-by.me'
  | 'plan.written-by.together'
  | 'plan.written-by.helper'
  | 'plan.mark.me'
  | 'plan.mark.together'
  | 'plan.mark.helper'
  | 'plan.nothing-yet'
  | 'plan.way.begin'
  | 'plan.way.then'
  | 'plan.way.not-yet'
  | 'plan.way.found'
  | 'plan.page-of'
  | 'plan.undrawable';
/** Says a phrase in the plan's language; values go into its placeholders. */
export type SayPlan = (phrase: PlanPhrase, values?: Record<string, string>) => string;

export type PlanOptions = Pick<Showing, 'sections' | 'person'> & {
  /** The day the paper is made, as YYYY-MM-DD. */
  today: string;
  say: SayPlan;
  dir: 'ltr' | 'rtl';
};

/** The part of a catalog that a paper is made from. */
export type PaperCatalog = Pick<Catalog, 'locale' | 'steps' | 'levels'>;

/**
 * A document in words. Hidden questions, unticked sections and unticked lines are left out. A section that nothing
 * is written for is left out too, or has lines to write on by hand if it is made for that.
 */
export function assemble(
  document: Document,
  catalog: PaperCatalog,
  preparation: Preparation,
  { say, today, dir, ...choice }: PlanOptions,
): Plan {
  const { answers } = preparation;
  const telling: Telling = {
    ...choice,
    document,
    preparation,
    questions: visibleQuestions(questionsOf(catalog), answers),
    writer: mainWriter(answers, writerQuestion(catalog)),
    levels: catalog.levels,
    say,
  };
  const body = shownSections(telling).flatMap((section) => sectionBlocks(section, telling));
  const nothing: Block = { kind: 'paragraph', text: plain(say('plan.nothing-yet')) };
  const date = printDate(today, catalog.locale);
  const signature: Block = {
    kind: 'paragraph',
    text: plain(say(`plan.written-by.${telling.writer}`, { date })),
  };
  return {
    locale: catalog.locale,
    dir,
    title: document.title,
    fit: document.fit,
    blocks: [
      ...(document.signed ? [signature] : []),
      ...document.opening,
      ...(body.length > 0 ? body : [nothing]),
    ],
    phrases: { pageOf: say('plan.page-of'), undrawable: say('plan.undrawable') },
  };
}

/** What every part of a plan is told from: what is shown, the visible questions, and who writes. */
type Telling = Showing & {
  questions: Question[];
  writer: Writer;
  levels: Level[];
  say: SayPlan;
};

type Teller = (telling: Telling, section: Section) => Block[];

/** What a section can tell beside the answers of its topic. */
const tellers = {
  way: wayBlocks,
  'not-yet': notYetBlocks,
  asks: askBlocks,
  'asks-here': askBlocks,
  companion: companionBlocks,
  notes: () => [],
} satisfies Record<Extract<Section, { tells: string }>['tells'], Teller>;

function sectionBlocks(section: Section, telling: Telling): Block[] {
  const told =
    'tells' in section ? tellers[section.tells](telling, section) : givenBlocks(section, telling);
  const blocks: Block[] =
    told.length === 0 && section.lines > 0 ? [{ kind: 'lines', count: section.lines }] : told;
  return blocks.length > 0 ? [{ kind: 'heading', level: 2, text: section.title }, ...blocks] : [];
}

/**
 * The given answers in words. Whose words is said only where they are not those of the one who writes the rest, and
 * not where room is short; what was asked is not said again where the heading has just said it.
 */
function givenBlocks(section: Section, telling: Telling): Block[] {
  const { document, questions, writer, say } = telling;
  return shownAnswers(section, questions, telling).flatMap(
    ({ question, answer, content }): Block[] => {
      const label = question.paper ?? question.label;
      const isSaid = label === section.title;
      if (document.compact) {
        const blocks = compactBlocks(question, content);
        return isSaid ? blocks : runIn(label, blocks);
      }
      const blocks = answerBlocks(question, content);
      const mark = answer.by === writer ? {} : { mark: say(`plan.mark.${answer.by}`) };
      if (isSaid && answer.by === writer) return blocks;
      return blocks.length > 0 ? [{ kind: 'answer', label, ...mark, blocks }] : [];
    },
  );
}

/** A short answer in the line of what was asked; a longer one below it. */
function runIn(label: string, blocks: Block[]): Block[] {
  const [only, ...more] = blocks;
  if (only?.kind === 'paragraph' && more.length === 0)
    return [
      {
        ...only,
        text: [
          { text: /[\p{L}\p{N}]$/u.test(label) ? `${label}: ` : `${label} `, strong: true },
          ...only.text,
        ],
      },
    ];
  return blocks.length > 0 ? [{ kind: 'answer', label, blocks }] : [];
}

/**
 * What is not known yet, once for the whole paper: a section of which nothing is known by its title, of others each
 * question. A level of the funnel that led on to a wish has done its work: it is left out.
 */
function notYetBlocks(telling: Telling): Block[] {
  const { preparation, questions } = telling;
  const { answers } = preparation;
  const { way } = funnelState(funnelLevels(questions), answers);
  const hasWish = way.some(({ outcome }) => outcome === 'wishes');
  const items = shownSections(telling).flatMap((section) => {
    const asked = questionsIn(section, questions).filter(
      ({ kind }) => !(hasWish && kind === 'funnel'),
    );
    const open = asked.filter(({ id }) => answers[id]?.state === 'not-yet');
    if (open.length > 1 && open.length === asked.length) return [section.title];
    return open.map(({ paper, label }) => paper ?? label);
  });
  return items.length === 0
    ? []
    : [{ kind: 'list', ordered: false, items: [...new Set(items)].map(plain) }];
}

/** The way through the funnel in sentences: where it began, what was not known, where the wish was found. */
function wayBlocks({ questions, preparation, levels, say }: Telling): Block[] {
  const { way } = funnelState(funnelLevels(questions), preparation.answers);
  const touched = way.filter(({ outcome }) => outcome !== 'untouched');
  const items = touched.map(({ level, outcome }, at) => {
    const name = levels.find(({ id }) => id === level)?.name ?? level;
    const where = say(at === 0 ? 'plan.way.begin' : 'plan.way.then', { level: name });
    return plain(`${where} ${say(outcome === 'wishes' ? 'plan.way.found' : 'plan.way.not-yet')}`);
  });
  return items.length > 0 ? [{ kind: 'list', ordered: true, items }] : [];
}

/** What the citizen will ask, as questions to put. */
function askBlocks(telling: Telling, section: Section): Block[] {
  const asked = askedIn(section, telling.questions, telling);
  const items = [...new Set(asked.map(({ ask, label }) => ask ?? label))].map(plain);
  return items.length === 0 ? [] : [{ kind: 'list', ordered: false, items }];
}

/** The cards that the companion answers at the meeting. */
function companionBlocks({ questions, preparation }: Telling): Block[] {
  return companionAnswers(questions, preparation.answers).flatMap(({ question, content }) =>
    question.kind === 'cards' && content.kind === 'cards' ? wordsOf(question, content.value) : [],
  );
}

function printDate(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}
